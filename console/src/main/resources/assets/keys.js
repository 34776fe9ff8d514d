// Keys of the console. Everything here has a link or a button that does the same; without script nothing is lost.
//
//   data-key="d"      on a link, button, checkbox or field: that key presses it (or focuses it); "g q" is a sequence
//   table[data-rows]  j and k walk its rows, x selects, Enter opens (the row's first link has the focus)
//   [ ]               the tab before and after (nav.tabs)     f  the filters     /  the search     r  [data-key=r] or reload
//   Ctrl+Enter        presses button[data-submit]: never the last button of a decision
//   ?                 opens dialog#keys and lists the page's own keys in its [data-keys-here]
//
// Off while somebody types, with a modifier, in a dialog, and where <html data-keys="off"> (WCAG 2.1.4).

const SEQUENCE_MS = 1200;
const TYPED = 'input:not([type=checkbox],[type=radio],[type=button],[type=submit],[type=reset]),select,textarea,[contenteditable]';

let prefix = '';
let prefixAt = 0;

const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const seen = (element) => element.checkVisibility();
const off = () => document.documentElement.dataset.keys === 'off';

/** Says something to everybody: in the live region of the page, for a while. */
function say(words) {
  const toasts = document.getElementById('toasts');
  if (!toasts || !words) return;
  const notice = document.createElement('div');
  const body = document.createElement('div');
  notice.className = 'notice info';
  body.textContent = words;
  notice.append(body);
  toasts.append(notice);
  setTimeout(() => notice.remove(), 8000);
}

/** Presses a control; one that is disabled says why instead. */
function press(element) {
  if (element.disabled) {
    const why = (element.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent);
    say(why.filter(Boolean).join(' '));
  } else if (element.matches(TYPED)) {
    element.focus();
    element.select?.();
  } else {
    element.click();
  }
  return true;
}

function pressFirst(selector) {
  const element = all(selector).find(seen);
  return element ? press(element) : false;
}

/** Moves the focus to the first link of another row; the page scrolls no more than it must. */
function walk(step) {
  const rows = all('table[data-rows] > tbody > tr').filter(seen);
  if (!rows.length) return false;
  const focused = rows.findIndex((row) => row.contains(document.activeElement));
  const at = focused < 0 ? rows.findIndex((row) => row.classList.contains('here')) : focused;
  const next = rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + step))];
  rows.forEach((row) => row.classList.toggle('here', row === next));
  (next.querySelector('th a, td a') ?? next.querySelector('input, button'))?.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'nearest' });
  return true;
}

function select() {
  const row = document.activeElement?.closest('table[data-rows] tr') ?? document.querySelector('table[data-rows] tr.here');
  const box = row?.querySelector('.pick input');
  return box ? press(box) : false;
}

function tab(step) {
  const tabs = all('nav.tabs a').filter(seen);
  const at = tabs.findIndex((link) => link.hasAttribute('aria-current'));
  const next = tabs[at + step];
  return at >= 0 && next ? press(next) : false;
}

function filters() {
  const box = all('details.filters').find(seen);
  if (!box) return false;
  box.open = true;
  all(TYPED, box).find(seen)?.focus();
  return true;
}

/** A row per key of this page in the list of keys: the key, and the words of what it presses. */
function help() {
  const dialog = document.getElementById('keys');
  if (!dialog?.showModal) return false;
  const list = dialog.querySelector('[data-keys-here]');
  list?.replaceChildren(
    ...all('main [data-key], header [data-key]').flatMap((element) => {
      const key = document.createElement('dt');
      const what = document.createElement('dd');
      for (const part of element.dataset.key.split(' ')) {
        const cap = document.createElement('kbd');
        cap.textContent = part;
        key.append(cap, ' ');
      }
      what.textContent = element.dataset.keyWords ?? element.getAttribute('aria-label') ?? element.textContent.trim();
      return [key, what];
    }),
  );
  dialog.showModal();
  return true;
}

function submit() {
  const form = document.activeElement?.closest('form');
  const button = (form && form.querySelector('button[data-submit]')) ?? document.querySelector('button[data-submit]');
  return button ? press(button) : false;
}

const OWN = {
  j: () => walk(1),
  k: () => walk(-1),
  x: select,
  '[': () => tab(-1),
  ']': () => tab(1),
  f: filters,
  '/': () => pressFirst('.find input'),
  '?': help,
  r: () => (location.reload(), true),
};

/** @returns {boolean} whether the key did something, so that the browser does nothing more with it */
function strike(key, now) {
  const sequence = now - prefixAt < SEQUENCE_MS && prefix ? `${prefix} ${key}` : key;
  prefix = '';
  if (pressFirst(`[data-key="${CSS.escape(sequence)}"]`)) return true;
  if (sequence === key && all('[data-key*=" "]').some((element) => element.dataset.key.startsWith(`${key} `))) {
    prefix = key;
    prefixAt = now;
    return true;
  }
  return sequence === key && OWN[key] ? OWN[key]() : false;
}

document.addEventListener('keydown', (event) => {
  if (off() || event.defaultPrevented || event.isComposing) return;
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    if (submit()) event.preventDefault();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1) return;
  if (event.target.closest?.(`${TYPED},dialog`)) return;
  if (strike(event.key, event.timeStamp)) event.preventDefault();
});
