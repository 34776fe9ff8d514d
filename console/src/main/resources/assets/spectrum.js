// <ree-spectrum>: reads and enlarges a spectrum that the server has drawn. Without script the links above it do the same.
//
//   <ree-spectrum id="spectrum" tabindex="0" role="group" aria-label="…" data-points="/console/…/points">
//     <div class="pic-tools"><a class="btn small" data-key="l" href="?scale=lin">…</a> <a class="btn small" href="?">whole</a></div>
//     <svg class="pic pic-spectrum" data-from-kev data-to-kev>…</svg>
//     <p class="pic-reading" data-words="{kev} keV · {counts}" aria-live="polite"></p>
//   </ree-spectrum>
//
// The page takes from= and to= (keV) and draws that part in full: dragging across the picture asks for it. Arrows move the cursor by
// a channel, with Shift to the next named peak. data-points answers {"edgesKev":[n+1 numbers],"counts":[n numbers]}.

const SVG = 'http://www.w3.org/2000/svg';
const DRAG_SHARE = 0.01;

class Spectrum extends HTMLElement {
  connectedCallback() {
    this.addEventListener('pointermove', (event) => this.pointed(event));
    this.addEventListener('pointerdown', (event) => this.grabbed(event));
    this.addEventListener('keydown', (event) => this.struck(event));
    this.addEventListener('click', (event) => this.linked(event));
    this.share = 0.5;
  }

  get svg() {
    return this.querySelector('svg.pic-spectrum');
  }

  range() {
    return { from: Number(this.svg.dataset.fromKev), to: Number(this.svg.dataset.toKev) };
  }

  kev(share) {
    const { from, to } = this.range();
    return from + (to - from) * share;
  }

  shareAt(event) {
    const box = this.svg.getBoundingClientRect();
    return Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
  }

  pointed(event) {
    if (event.target.closest('svg.pic-spectrum')) this.read(this.shareAt(event));
  }

  /** Puts the cursor somewhere and says what is there. */
  async read(share) {
    this.share = share;
    this.line('pic-cursor', share);
    const says = this.querySelector('.pic-reading');
    if (!says) return;
    const kev = this.kev(share);
    const points = await this.points();
    if (share !== this.share) return;
    const language = document.documentElement.lang;
    const channel = points ? points.edgesKev.findLastIndex((edge) => edge <= kev) : -1;
    const counts = points?.counts[Math.min(channel, (points?.counts.length ?? 0) - 1)];
    says.textContent = (says.dataset.words ?? '{kev} keV')
      .replace('{kev}', kev.toLocaleString(language, { maximumFractionDigits: 3 }))
      .replace('{channel}', channel < 0 ? '–' : channel.toLocaleString(language))
      .replace('{counts}', counts === undefined ? '–' : counts.toLocaleString(language));
  }

  /** Asked for once, when somebody first looks. */
  points() {
    const place = this.dataset.points;
    if (!place) return null;
    this.asked ??= fetch(place, { headers: { Accept: 'application/json' } })
      .then((answer) => (answer.ok ? answer.json() : null))
      .catch(() => null);
    return this.asked;
  }

  line(name, share) {
    let line = this.svg.querySelector(`line.${name}`);
    if (!line) {
      line = document.createElementNS(SVG, 'line');
      line.setAttribute('class', name);
      line.setAttribute('y1', '0');
      line.setAttribute('y2', '100%');
      this.svg.append(line);
    }
    for (const side of ['x1', 'x2']) line.setAttribute(side, `${100 * share}%`);
  }

  async struck(event) {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.read(event.shiftKey ? this.nextPeak(step) : await this.nextChannel(step));
  }

  nextPeak(step) {
    const shares = [...this.svg.querySelectorAll('line.pic-peak')].map((line) => parseFloat(line.getAttribute('x1')) / 100);
    const beyond = shares.filter((share) => step * (share - this.share) > 1e-4);
    return beyond.length ? (step > 0 ? Math.min(...beyond) : Math.max(...beyond)) : this.share;
  }

  async nextChannel(step) {
    const points = await this.points();
    if (!points) return Math.min(1, Math.max(0, this.share + step / 1000));
    const { from, to } = this.range();
    const edges = points.edgesKev;
    const channel = edges.findLastIndex((edge) => edge <= this.kev(this.share)) + step;
    const at = Math.min(edges.length - 2, Math.max(0, channel));
    return Math.min(1, Math.max(0, ((edges[at] + edges[at + 1]) / 2 - from) / (to - from)));
  }

  grabbed(event) {
    if (event.button !== 0 || !event.target.closest('svg.pic-spectrum')) return;
    const start = this.shareAt(event);
    addEventListener('pointerup', (end) => {
      const stop = this.shareAt(end);
      if (Math.abs(stop - start) < DRAG_SHARE) return;
      const place = new URL(location.href);
      place.searchParams.set('from', this.kev(Math.min(start, stop)).toFixed(4));
      place.searchParams.set('to', this.kev(Math.max(start, stop)).toFixed(4));
      this.show(place);
    }, { once: true });
    event.preventDefault();
    this.focus({ preventScroll: true });
  }

  linked(event) {
    const link = event.target.closest('.pic-tools a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.show(new URL(link.href));
  }

  /** The same page, of which only this part is taken; anything unexpected is an ordinary visit. */
  async show(place) {
    const answer = await fetch(place, { headers: { Accept: 'text/html' } }).catch(() => null);
    const page = answer?.ok && !answer.redirected ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null;
    const part = page?.getElementById(this.id);
    if (!part) return location.assign(place);
    this.replaceChildren(...part.childNodes);
    history.replaceState(null, '', place);
  }
}

customElements.define('ree-spectrum', Spectrum);
