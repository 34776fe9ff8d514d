// A list that goes on while somebody reads it. It says what is new and moves no row; a click shows it.
//
//   [data-live="address"]  asked every so often, with the ETag of the last answer: {"rows": [...], "counts": {...}}
//   tr[data-row="id"]      a row that is on the page
//   [data-count="name"]    a number that is put in its place
//
// It asks while the tab is seen. What it asks keeps nobody signed in: when the session is over, so is this.

const EVERY = 15_000;
const MOST_FAILURES = 3;

const place = document.querySelector('[data-live]');
const link = place?.querySelector('a');
let etag = '';
let failures = 0;
let timer = 0;

const say = (count, words) => (count > 0 ? words.replace('{n}', String(count)) : '');

function show({ rows, counts }) {
  const here = [...document.querySelectorAll('tr[data-row]')].map((row) => row.dataset.row);
  const come = rows.filter((id) => !here.includes(id)).length;
  const gone = here.filter((id) => !rows.includes(id)).length;
  const words = [say(come, place.dataset.come), say(gone, place.dataset.gone)].filter(Boolean).join(' · ');
  place.hidden = !words;
  if (words !== place.querySelector('span').textContent) place.querySelector('span').textContent = words;
  for (const [name, count] of Object.entries(counts)) {
    const number = document.querySelector(`[data-count="${CSS.escape(name)}"]`);
    const text = Number(count).toLocaleString(document.documentElement.lang);
    if (number && number.textContent !== text) number.textContent = text;
  }
}

async function ask() {
  try {
    const answer = await fetch(place.dataset.live, {
      headers: etag ? { 'If-None-Match': etag } : {},
      redirect: 'manual',
      cache: 'no-store',
    });
    if (answer.status === 200) {
      etag = answer.headers.get('ETag') || '';
      show(await answer.json());
    } else if (answer.status !== 304) throw new Error(String(answer.status));
    failures = 0;
  } catch {
    // Signed out, or nobody answers: the page stays as it is, and its links say what is the matter.
    failures += 1;
  }
  plan();
}

function plan() {
  clearTimeout(timer);
  if (!document.hidden && failures < MOST_FAILURES) timer = setTimeout(ask, EVERY);
}

if (place && link) {
  document.addEventListener('visibilitychange', plan);
  plan();
}
