// A long table is filtered where it stands: only rows that have the words stay, on the screen and on paper.
//
//   <div data-rows-find hidden> <input type="search"> <output></output> </div>      shown where script runs

const place = document.querySelector('[data-rows-find]');
const table = document.querySelector('table[data-rows]');
const rows = [...(table?.tBodies ?? [])].flatMap((body) => [...body.rows]);

if (place && rows.length) {
  const input = place.querySelector('input');
  const said = place.querySelector('output');
  let texts;

  const filter = () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    texts ??= rows.map((row) => row.textContent.toLowerCase());
    let left = 0;
    rows.forEach((row, at) => {
      const fits = words.every((word) => texts[at].includes(word));
      left += fits ? 1 : 0;
      if (row.hidden === fits) row.hidden = !fits;
    });
    // What is far away has the height that it had: with a filter, all that is left has its own.
    table.classList.toggle('found', words.length > 0);
    for (const body of table.tBodies) body.hidden = ![...body.rows].some((row) => !row.hidden);
    said.textContent = words.length ? `${left.toLocaleString(document.documentElement.lang)} / ${rows.length.toLocaleString(document.documentElement.lang)}` : '';
  };

  place.hidden = false;
  input.addEventListener('input', filter);
  // The browser gives back what stood there when somebody comes back to the page.
  if (input.value) filter();
}
