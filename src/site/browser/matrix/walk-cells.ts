import { rowsInBody } from '../../map/figure-table.ts';
import { drawAround, finishDrawing } from './draw-matrix.ts';
import { takeFromTabs } from './take-from-tabs.ts';

/** How many rows a page has, for the keys that turn one. */
const page = 10;

/**
 * Lets the keyboard walk the cells of a table as in a spreadsheet: the arrows by one, Home and End along a row, with
 * Ctrl to the corners, Page Up and Page Down by ten rows. Only one cell at a time is in the order of the Tab key.
 *
 * @param choose hears of the cell that is chosen with Enter, the space bar or a click
 */
export function walkCells(
  region: HTMLElement,
  choose: (cell: HTMLTableCellElement, by: 'key' | 'pointer') => void,
): void {
  region.addEventListener('focusin', ({ target }) => {
    const cell = cellOf(target);
    if (cell && isGrid(cell)) makeOnly(region, cell);
  });
  region.addEventListener('click', (event) => {
    const cell = cellOf(event.target);
    if (cell?.localName !== 'td' || !isGrid(cell)) return;
    finishDrawing();
    if (!cell.isConnected) return;
    cell.tabIndex = 0;
    cell.focus({ preventScroll: true });
    choose(cell, 'pointer');
  });
  region.addEventListener('keydown', (event) => {
    const cell = cellOf(event.target);
    if (!cell || !isGrid(cell) || event.altKey) return;
    finishDrawing();
    if (cell.localName === 'td' && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      choose(cell, 'key');
      return;
    }
    makeRoom(cell, event.key);
    const next = stepFrom(cell, event.target, event);
    if (next === undefined) return;
    event.preventDefault();
    goTo(next);
  });
}

/** Puts the table into the order of the Tab key with one cell: the first, or the one that has it already. */
export function prepareCells(region: HTMLElement): void {
  takeFromTabs(region);
  const table = region.querySelector('table');
  table?.setAttribute('role', 'grid');
  if (!region.querySelector('td[tabindex="0"]'))
    region.querySelector<HTMLElement>('tbody td:not(.later)')?.setAttribute('tabindex', '0');
}

/** Gives a cell the focus and the only place in the order of the Tab key. */
export function goTo(stop: HTMLElement): void {
  stop.tabIndex = 0;
  stop.focus();
  stop.closest('td, th')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** Rows that a key may lead to must be there. */
function makeRoom(cell: HTMLTableCellElement, key: string): void {
  const bodies = [...(cell.closest('table')?.tBodies ?? [])];
  const body = cell.closest('tfoot') ? bodies.length : bodies.findIndex((one) => one.contains(cell));
  if (key === 'End') drawAround(bodies.length * rowsInBody);
  else if (key === 'Home') drawAround(0);
  else if (/^(Arrow(Up|Down)|Page)/.test(key)) drawAround(Math.max(0, body) * rowsInBody);
}

/** Only a table that was prepared can be walked. */
function isGrid(cell: HTMLTableCellElement): boolean {
  return cell.closest('table')?.getAttribute('role') === 'grid';
}

/** Gives a cell the only place in the order of the Tab key. */
export function makeOnly(region: HTMLElement, cell: HTMLTableCellElement): void {
  if (cell.localName === 'td') cell.tabIndex = 0;
  for (const other of region.querySelectorAll<HTMLElement>('[tabindex="0"]'))
    if (!cell.contains(other)) other.tabIndex = -1;
}

function cellOf(target: EventTarget | null): HTMLTableCellElement | null {
  return target instanceof Element ? target.closest<HTMLTableCellElement>('td, th') : null;
}

/** What can have the focus in a cell: what is in it, from top to bottom, else the cell itself. */
function stopsIn(cell: HTMLTableCellElement): readonly HTMLElement[] {
  const inside = [...cell.querySelectorAll<HTMLElement>('a, button')];
  return inside.length === 0 ? [cell] : inside;
}

function stepFrom(
  cell: HTMLTableCellElement,
  from: EventTarget | null,
  { key, ctrlKey, metaKey }: KeyboardEvent,
): HTMLElement | undefined {
  const rows = [...(cell.closest('table')?.rows ?? [])];
  const row = rows.findIndex((one) => one === cell.parentElement);
  const column = cell.cellIndex;
  const forward = getComputedStyle(cell).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const toCorner = ctrlKey || metaKey;
  const at = (place: number, across: number, stop: 'first' | 'last' = 'first') => {
    const found = rows[Math.max(0, Math.min(place, rows.length - 1))]?.cells;
    const there = found?.[Math.max(0, Math.min(across, found.length - 1))];
    return there && stopsIn(there).at(stop === 'first' ? 0 : -1);
  };
  const stops = stopsIn(cell);
  const stop = stops.findIndex((one) => one === from);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowLeft':
      return at(row, column + (key === forward ? 1 : -1));
    case 'ArrowDown':
      return stop >= 0 && stop < stops.length - 1 ? stops[stop + 1] : at(row + 1, column);
    case 'ArrowUp':
      return stop > 0 ? stops[stop - 1] : at(row - 1, column, 'last');
    case 'Home':
      return at(toCorner ? 1 : row, toCorner ? 1 : 0);
    case 'End':
      return at(toCorner ? rows.length - 1 : row, Infinity);
    case 'PageDown':
      return at(row + page, column);
    case 'PageUp':
      return at(Math.max(1, row - page), column, 'last');
    default:
      return undefined;
  }
}
