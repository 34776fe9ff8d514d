// <ree-lineage>: moves about in a lineage that the server has drawn. Without script the picture scrolls, and each node is a link.
//
//   <ree-lineage>
//     <div class="pic-tools" hidden>
//       <button class="btn small" type="button" data-zoom="in">…</button>   also "out" and "fit"
//       <label>… <input type="search" data-find></label> <output data-found></output>
//     </div>
//     <div class="pic-scroll" tabindex="0" role="region" aria-label="…"><svg class="pic pic-lineage" viewBox width height>…</svg></div>
//   </ree-lineage>
//
// + and - make it larger and smaller, 0 fits it in; arrows go from node to node; dragging moves it.

const STEP = 1.25;
const LEAST = 0.1;
const MOST = 4;
const DRAG_PX = 4;

class Lineage extends HTMLElement {
  connectedCallback() {
    this.box = this.querySelector('.pic-scroll');
    this.svg = this.box?.querySelector('svg.pic-lineage');
    if (!this.svg) return;
    this.size = this.svg.viewBox.baseVal;
    this.scale = this.svg.width.baseVal.value / this.size.width;
    const tools = this.querySelector('.pic-tools');
    if (tools) tools.hidden = false;
    this.box.classList.add('pic-grab');
    this.addEventListener('click', (event) => this.pressed(event));
    this.addEventListener('keydown', (event) => this.struck(event));
    this.addEventListener('input', (event) => event.target.matches('[data-find]') && this.find(event.target.value));
    this.box.addEventListener('wheel', (event) => this.wheeled(event), { passive: false });
    this.box.addEventListener('pointerdown', (event) => this.grabbed(event));
    const start = this.svg.querySelector('.pic-start');
    if (start) this.centre(start);
  }

  pressed(event) {
    const button = event.target.closest('[data-zoom]');
    if (button) this.zoom(button.dataset.zoom);
  }

  zoom(how, at) {
    const room = this.box.getBoundingClientRect();
    const fit = Math.min(room.width / this.size.width, room.height / this.size.height, 1);
    const next = { in: this.scale * STEP, out: this.scale / STEP, fit }[how];
    const scale = Math.min(MOST, Math.max(LEAST, next));
    const x = at ? at.clientX - room.left : room.width / 2;
    const y = at ? at.clientY - room.top : room.height / 2;
    const keepX = (this.box.scrollLeft + x) / this.scale;
    const keepY = (this.box.scrollTop + y) / this.scale;
    this.svg.setAttribute('width', String(this.size.width * scale));
    this.svg.setAttribute('height', String(this.size.height * scale));
    this.scale = scale;
    this.box.scrollTo(keepX * scale - x, keepY * scale - y);
  }

  wheeled(event) {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    this.zoom(event.deltaY < 0 ? 'in' : 'out', event);
  }

  struck(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches('input')) return;
    const zoom = { '+': 'in', '=': 'in', '-': 'out', 0: 'fit' }[event.key];
    const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (zoom) this.zoom(zoom);
    else if (!way || !this.walk(way)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** From the node that has the focus to the nearest one in a direction; from the picture itself to where the lineage starts. */
  walk([dx, dy]) {
    const here = document.activeElement?.closest('a.pic-node');
    if (!here || !this.contains(here)) return false;
    const from = middle(here);
    const near = [...this.svg.querySelectorAll('a.pic-node')]
      .filter((node) => node !== here)
      .map((node) => ({ node, to: middle(node) }))
      .map(({ node, to }) => ({ node, along: (to.x - from.x) * dx + (to.y - from.y) * dy, aside: Math.abs((to.x - from.x) * dy) + Math.abs((to.y - from.y) * dx) }))
      .filter(({ along }) => along > 1)
      .sort((one, other) => one.along + 3 * one.aside - other.along - 3 * other.aside)[0];
    near?.node.focus({ preventScroll: true });
    if (near) this.centre(near.node);
    return true;
  }

  find(words) {
    const wanted = words.trim().toLowerCase();
    const nodes = [...this.svg.querySelectorAll('.pic-node')];
    const found = nodes.filter((node) => wanted && node.textContent.toLowerCase().includes(wanted));
    for (const node of nodes) node.classList.toggle('pic-found', found.includes(node));
    const said = this.querySelector('[data-found]');
    if (said) said.textContent = wanted ? `${found.length} / ${nodes.length}` : '';
    if (found.length) this.centre(found[0]);
  }

  centre(node) {
    const box = node.getBoundingClientRect();
    const room = this.box.getBoundingClientRect();
    this.box.scrollBy(box.x + box.width / 2 - room.x - room.width / 2, box.y + box.height / 2 - room.y - room.height / 2);
  }

  grabbed(event) {
    if (event.button !== 0 || event.pointerType === 'touch') return;
    const from = { x: event.clientX, y: event.clientY, left: this.box.scrollLeft, top: this.box.scrollTop };
    let dragged = false;
    const move = (to) => {
      dragged ||= Math.hypot(to.clientX - from.x, to.clientY - from.y) > DRAG_PX;
      if (dragged) this.box.scrollTo(from.left + from.x - to.clientX, from.top + from.y - to.clientY);
    };
    const end = () => {
      removeEventListener('pointermove', move);
      // The click that ends a drag opens no node.
      if (dragged) addEventListener('click', (click) => click.preventDefault(), { capture: true, once: true });
      setTimeout(() => (dragged = false));
    };
    addEventListener('pointermove', move);
    addEventListener('pointerup', end, { once: true });
    this.box.addEventListener('dragstart', (drag) => drag.preventDefault(), { once: true });
  }
}

function middle(node) {
  const box = node.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

customElements.define('ree-lineage', Lineage);
