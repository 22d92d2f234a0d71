import { rowsInBody, type TableParts } from '../../map/figure-table.ts';
import { takeFromTabs } from './take-from-tabs.ts';

/** What stands for rows that are not drawn yet has this class, and the height of as many rows. */
const later = 'later';

let drawing:
  | { readonly table: HTMLElement; readonly parts: TableParts; readonly near: IntersectionObserver }
  | undefined;

// Nothing is missing on paper.
addEventListener('beforeprint', () => drawAll());

/**
 * Puts the parts of a table into a region: the rows that can be seen or nearly so, and the others when they are
 * scrolled to. So a large table answers at once and stays light.
 *
 * @param rows how many rows there are without that of the heads
 */
export function drawMatrix(region: HTMLElement, parts: TableParts, rows: number): void {
  drawing?.near.disconnect();
  const { caption, head, bodies, foot } = parts;
  const table = tableIn(region);
  // A piece is seen at a time; a small table is whole at once.
  const whole = bodies.length <= 2;
  const placeholders = bodies.map((body) =>
    whole ? body().text : `<tbody class="${later}"><tr><td></td></tr></tbody>`,
  );
  table.innerHTML = [caption, head, ...placeholders, foot ?? ''].join('');
  const near = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) if (isIntersecting) drawBody(target);
    },
    { root: region, rootMargin: '600px' },
  );
  drawing = { table, parts, near };
  table.removeAttribute('aria-rowcount');
  if (whole) return;
  table.setAttribute('aria-rowcount', String(rows + 1));
  const top = region.scrollTop;
  const first = bodiesOf(table).findIndex((body) => body.offsetTop + body.offsetHeight > top);
  for (const body of bodiesOf(table).slice(Math.max(0, first), first + 2)) drawBody(body);
  for (const body of bodiesOf(table)) if (body.classList.contains(later)) near.observe(body);
}

/** Whether a table is small enough to be put back as a whole at once. */
export function isLight(table: HTMLTableElement): boolean {
  return table.rows.length <= 2 * rowsInBody || !table.classList.contains('of-figures');
}

/** Puts back a table that was there before. */
export function restoreTable(region: HTMLElement, table: Element): void {
  drawing?.near.disconnect();
  drawing = undefined;
  if (table.parentElement !== region) region.replaceChildren(table);
}

/** Draws the rows around one of the rows of the table, counted from 0, so that it can be gone to. */
export function drawAround(row: number): void {
  const bodies = drawing ? bodiesOf(drawing.table) : [];
  const place = Math.floor(row / rowsInBody);
  for (const body of bodies.slice(Math.max(0, place - 1), place + 2)) drawBody(body);
}

function drawAll(): void {
  if (drawing) for (const body of bodiesOf(drawing.table)) drawBody(body);
}

function drawBody(body: Element): void {
  if (!drawing || !body.classList.contains(later)) return;
  const { table, parts, near } = drawing;
  const place = bodiesOf(table).findIndex((one) => one === body);
  near.unobserve(body);
  body.outerHTML = parts.bodies[place]?.().text ?? '';
  const drawn = bodiesOf(table)[place];
  if (drawn) number(drawn, place * rowsInBody);
}

/** Who cannot see that rows are missing is told which these are; that of the heads is the first. */
function number(body: HTMLElement, before: number): void {
  for (const [place, row] of [...body.querySelectorAll('tr')].entries())
    row.setAttribute('aria-rowindex', String(before + place + 2));
  takeFromTabs(body);
}

function bodiesOf(table: HTMLElement): readonly HTMLElement[] {
  return [...table.querySelectorAll<HTMLElement>('tbody')];
}

function tableIn(region: HTMLElement): HTMLElement {
  const own = region.querySelector<HTMLElement>('table[data-drawn]');
  if (own) return own;
  const table = document.createElement('table');
  table.className = 'matrix of-figures';
  table.dataset['drawn'] = '';
  region.replaceChildren(table);
  return table;
}
