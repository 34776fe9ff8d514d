// What betters each page where script runs. Without it every part of this has its plain way.
//
//   .errors[tabindex]      has the focus when a form comes back with errors
//   a[data-dialog="id"]    opens dialog#id instead of the page it links to
//   form                   is sent once, however often its button is pressed; the page from the browser's memory may send again
//   input[data-all="name"] ticks all boxes of that name; output[data-selected] says how many are ticked
//   details.menu, .who     close when somebody presses Escape or goes elsewhere
//   [data-copy]            copies its text
//   select[data-now]       sends its form when chosen

const all = (selector, root = document) => [...root.querySelectorAll(selector)];

function count() {
  for (const output of all('output[data-selected]'))
    output.textContent = String(all('td.pick input:checked').length);
}

function closeMenus(except) {
  for (const menu of all('details:is(.menu, .who)[open]')) if (!menu.contains(except)) menu.open = false;
}

document.addEventListener('click', (event) => {
  closeMenus(event.target);
  const opener = event.target.closest('a[data-dialog]');
  const dialog = opener && document.getElementById(opener.dataset.dialog);
  if (dialog?.showModal && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    dialog.showModal();
  }
  const copied = event.target.closest('button[data-copy]');
  if (copied) navigator.clipboard?.writeText(copied.dataset.copy);
});

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  const menu = document.activeElement?.closest('details:is(.menu, .who)[open]');
  closeMenus(null);
  menu?.querySelector('summary').focus();
});

document.addEventListener('change', (event) => {
  const box = event.target;
  if (box.matches('input[data-all]'))
    for (const other of all(`td.pick input[name="${CSS.escape(box.dataset.all)}"]`)) other.checked = box.checked;
  if (box.matches('select[data-now]')) box.form.requestSubmit();
  count();
});

document.addEventListener('submit', (event) => {
  const form = event.target;
  const method = event.submitter?.formMethod || form.method;
  if (method !== 'post' || event.defaultPrevented) return;
  if (form.hasAttribute('aria-busy')) event.preventDefault();
  else form.setAttribute('aria-busy', 'true');
});

addEventListener('pageshow', () => {
  for (const form of all('form[aria-busy]')) form.removeAttribute('aria-busy');
  count();
});

document.querySelector('.errors[tabindex]')?.focus();
