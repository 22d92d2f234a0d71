import { later, rowsInBody, type Span, type TableParts } from '../../map/figure-table.ts';
import { seenPart, type TableSize } from './seen-part.ts';
import { takeFromTabs } from './take-from-tabs.ts';

/** A matrix of no more cells is drawn at once; one of no more rows is whole as soon as there is time. */
const mostCellsAtOnce = 400;
const mostRows = 80;

/** What is still to be drawn where there is a place for it. */
const unfinished = `:is(tbody:not(.${later}), tfoot) .${later}`;

/** A matrix that is drawn piece by piece. */
interface Drawing {
  readonly table: HTMLTableElement;
  readonly parts: TableParts;
  readonly size: TableSize;
  readonly near: IntersectionObserver;
  /** Whether the next piece is awaited. */
  goesOn: boolean;
}

let drawing: Drawing | undefined;

// Nothing is missing on paper.
addEventListener('beforeprint', () => {
  if (!drawing) return;
  for (const body of bodiesOf(drawing.table)) drawBody(drawing, body);
  finishDrawing();
});

/**
 * Puts the parts of a table into a region. What can be seen comes at once; the other columns of these rows when there
 * is time; and other rows when they are nearly scrolled to. So a large table answers at once and stays light.
 */
export function drawMatrix(region: HTMLElement, parts: TableParts, size: TableSize): void {
  giveUp();
  const seen = seenPart(region, size);
  const top = region.scrollTop;
  const isSmall = size.rows * size.columns <= mostCellsAtOnce;
  const table = tableIn(region);
  const bodies = parts.bodies.map((body, place) => {
    if (isSmall) return body().text;
    return top === 0 && place < seen.bodies ? body(seen.columns).text : inPlaceOfBody;
  });
  // What is made from everything takes longest: it comes last.
  const foot = parts.foot?.(isSmall ? undefined : { from: 0, to: 0 }).text ?? '';
  putInto(table, parts, bodies.join('') + foot);
  table.removeAttribute('aria-rowcount');
  if (isSmall) return;

  const near = new IntersectionObserver((seenOnes) => drawNear(region, seenOnes), {
    root: region,
    rootMargin: '600px',
  });
  drawing = { table, parts, size, near, goesOn: false };
  table.setAttribute('aria-rowcount', String(size.rows + 1));
  if (top > 0) {
    const first = bodiesOf(table).findIndex((body) => body.offsetTop + body.offsetHeight > region.scrollTop);
    for (const body of bodiesOf(table).slice(Math.max(0, first), first + seen.bodies))
      drawBody(drawing, body, seen.columns);
  }
  for (const [place, body] of bodiesOf(table).entries()) {
    near.observe(body);
    if (!isLater(body)) number(body, place);
  }
  goOnSoon(drawing);
}

/** Draws what comes near, and puts away what is far: the fewer cells there are, the smoother they move. */
function drawNear(region: HTMLElement, entries: readonly IntersectionObserverEntry[]): void {
  if (!drawing) return;
  const isWanted = entries.some(({ target, isIntersecting }) => isIntersecting && isLater(target));
  const columns = isWanted ? seenPart(region, drawing.size).columns : undefined;
  for (const { target, isIntersecting, boundingClientRect } of entries) {
    if (!(target instanceof HTMLTableSectionElement)) continue;
    if (isIntersecting) drawBody(drawing, target, columns);
    else if (drawing.size.rows > mostRows) putAway(drawing, target, boundingClientRect.height);
  }
  goOnSoon(drawing);
}

/** Whether a table is small enough to be put back as a whole at once. */
export function isLight(table: HTMLTableElement): boolean {
  return table.rows.length <= mostRows || !table.classList.contains('of-figures');
}

/** Puts back a table that was there before. */
export function restoreTable(region: HTMLElement, table: Element): void {
  giveUp();
  if (table.parentElement !== region) region.replaceChildren(table);
}

/** Draws the rows around one of the rows of the table, counted from 0, so that it can be gone to. */
export function drawAround(row: number): void {
  if (!drawing) return;
  const place = Math.floor(row / rowsInBody);
  for (const body of bodiesOf(drawing.table).slice(Math.max(0, place - 1), place + 2))
    drawBody(drawing, body);
}

/** Draws what is missing in rows that are there: whoever asks for a cell by its number counts on all of them. */
export function finishDrawing(): void {
  if (!drawing) return;
  for (let part = unfinishedIn(drawing); part; part = unfinishedIn(drawing)) finishPart(drawing, part);
}

const inPlaceOfBody = `<tbody class="${later}"><tr><td></td></tr></tbody>`;

/** The heads stay where they say the same: of a large table they are a good part. */
function putInto(table: HTMLTableElement, { caption, head }: TableParts, rest: string): void {
  const heads = `${caption.text}${head.text}`;
  if (headsOf.get(table) !== heads || !table.tHead) {
    table.innerHTML = `${heads}${rest}`;
    headsOf.set(table, heads);
    return;
  }
  for (const part of [...table.tBodies, table.tFoot]) part?.remove();
  table.tHead.insertAdjacentHTML('afterend', rest);
}

const headsOf = new WeakMap<HTMLTableElement, string>();

/** Draws a piece of rows, if need be with some of its columns only. */
function drawBody(those: Drawing, body: HTMLTableSectionElement, columns?: Span): void {
  if (!isLater(body)) return;
  const place = bodiesOf(those.table).indexOf(body);
  const drawn = replaceBody(those, place, those.parts.bodies[place]?.(columns).text ?? '');
  if (drawn) number(drawn, place);
}

/** Takes rows away and keeps their room, unless somebody is at work there. */
function putAway(those: Drawing, body: HTMLTableSectionElement, height: number): void {
  if (isLater(body) || body.matches(':has(:focus, [aria-selected], [tabindex="0"])')) return;
  const away = replaceBody(those, bodiesOf(those.table).indexOf(body), inPlaceOfBody);
  const room = away?.rows[0]?.cells[0];
  if (room) room.style.blockSize = `${height}px`;
}

/** Puts another piece where one is, and watches that. */
function replaceBody(
  { table, near }: Drawing,
  place: number,
  html: string,
): HTMLTableSectionElement | undefined {
  const before = bodiesOf(table)[place];
  if (!before) return undefined;
  near.unobserve(before);
  before.outerHTML = html;
  const after = bodiesOf(table)[place];
  if (after) near.observe(after);
  return after;
}

/** Draws the cells that are missing in a piece or in the foot. */
function finishPart({ table, parts, size }: Drawing, part: HTMLTableSectionElement): void {
  const before = part === table.tFoot ? size.rows - 1 : bodiesOf(table).indexOf(part) * rowsInBody;
  for (const [place, { cells }] of [...part.rows].entries())
    for (const cell of [...cells].filter(isLater)) {
      const isFirst = cell.cellIndex === 1 && cells.length > 2;
      const columns = isFirst
        ? { from: 0, to: cell.colSpan }
        : { from: size.columns - cell.colSpan, to: size.columns };
      cell.outerHTML = parts.cells(before + place, columns).text;
    }
}

function unfinishedIn({ table }: Drawing): HTMLTableSectionElement | undefined {
  return table.querySelector(unfinished)?.closest<HTMLTableSectionElement>('tbody, tfoot') ?? undefined;
}

/** Goes on with what is missing when what is there was painted, a piece at a time, so that nobody waits. */
function goOnSoon(those: Drawing): void {
  if (those.goesOn) return;
  those.goesOn = true;
  const goOn = () => {
    those.goesOn = false;
    const body = those === drawing ? nextOf(those) : undefined;
    if (!body) return;
    if (isLater(body)) drawBody(those, body);
    else finishPart(those, body);
    goOnSoon(those);
  };
  requestAnimationFrame(() => setTimeout(goOn));
}

/** What is missing in the foot is seen, and comes first. */
function nextOf(those: Drawing): HTMLTableSectionElement | undefined {
  const { table, size } = those;
  if (table.tFoot?.querySelector(`.${later}`)) return table.tFoot;
  return unfinishedIn(those) ?? (size.rows <= mostRows ? bodiesOf(table).find(isLater) : undefined);
}

function giveUp(): void {
  drawing?.near.disconnect();
  drawing = undefined;
}

/** Who cannot see that rows are missing is told which these are; that of the heads is the first. */
function number(body: HTMLElement, place: number): void {
  for (const [row, element] of [...body.querySelectorAll('tr')].entries())
    element.setAttribute('aria-rowindex', String(place * rowsInBody + row + 2));
  takeFromTabs(body);
}

function isLater(element: Element): boolean {
  return element.classList.contains(later);
}

function bodiesOf(table: HTMLTableElement): readonly HTMLTableSectionElement[] {
  return [...table.tBodies];
}

function tableIn(region: HTMLElement): HTMLTableElement {
  const own = region.querySelector<HTMLTableElement>('table[data-drawn]');
  if (own) return own;
  const table = document.createElement('table');
  table.className = 'matrix of-figures';
  table.dataset['drawn'] = '';
  region.replaceChildren(table);
  return table;
}
