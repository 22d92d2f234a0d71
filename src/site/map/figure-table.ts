import type { AxisMember } from '../../analysis/matrix/axis-members.ts';
import type { AxisId } from '../../analysis/matrix/fact.ts';
import type { Matrix, MatrixFigure } from '../../analysis/matrix/matrix.ts';
import { measures } from '../../analysis/matrix/measures.ts';
import type { Book } from '../../book/book.ts';
import { lookup } from '../../book/lookup.ts';
import { markup, type Markup } from '../../diagrams/markup.ts';
import { axisNames } from '../data/matrix-views.ts';
import { pathOf, type PagedKind } from '../data/paths.ts';
import { segmentName } from './context.ts';
import { heatOf } from './figure-heat.ts';
import { figureInCell } from './figure-text.ts';
import { langAttribute } from './lang-attribute.ts';

/** The kinds whose documents stand on an axis. */
const kinds: Partial<Record<AxisId, PagedKind>> = {
  touchpoint: 'touchpoint',
  segment: 'segment',
  channel: 'channel',
  journey: 'journey',
  owner: 'team',
  initiative: 'initiative',
  goal: 'goal',
  source: 'source',
};

/** What those are called that belong to nothing on an axis; on other axes they are left out. */
const outside: Partial<Record<AxisId, string>> = {
  touchpoint: 'No touchpoint',
  segment: 'Everyone',
  channel: 'No channel',
  owner: 'Nobody',
  goal: 'No goal',
  source: 'No source',
};

/** A matrix as a table: an empty cell is not zero, and each figure is tinted and written. */
export function figureTable(book: Book, matrix: Matrix): Markup {
  const { view, columns, rows } = matrix;
  const heat = heatOf(matrix, book.settings.scales.rating);
  const besides = (axis: AxisId) =>
    axis === 'stage' ? (view.measure === 'importance' ? 'Overall' : 'Outside') : outside[axis];
  const beside = rows.some((row) => row.outside !== null) ? besides(view.columns) : undefined;
  const below = matrix.outside.some((cell) => cell !== null) ? besides(view.rows) : undefined;
  const cellOf = (cell: MatrixFigure | null) =>
    cell === null
      ? markup`<td class="none"></td>`
      : markup`<td class="${heat(cell)}"><strong>${figureInCell(cell, view.measure)}</strong>${careOf(cell)}</td>`;
  const heads = columns.map((one) => markup`<th scope="col">${memberName(book, view.columns, one)}</th>`);
  const body = rows.map(
    (row) =>
      markup`<tr><th scope="row">${memberName(book, view.rows, row.member)}</th>${row.cells.map(cellOf)}${beside && cellOf(row.outside)}</tr>`,
  );
  return markup`<table class="matrix of-figures"><caption>${measures[view.measure].method}</caption><thead><tr><th scope="col">${capital(axisNames[view.rows].one)}</th>${heads}${beside && markup`<th scope="col">${beside}</th>`}</tr></thead><tbody>${body}${below && markup`<tr><th scope="row">${below}</th>${matrix.outside.map(cellOf)}${beside && markup`<td class="none"></td>`}</tr>`}</tbody></table>`;
}

/** A mark on what is to be read with care, with the reasons for those who ask. */
function careOf({ warnings }: MatrixFigure): Markup | null {
  if (warnings.length === 0) return null;
  const reasons = warnings.map(({ text }) => text).join(' ');
  return markup`<span class="care" title="${reasons}"><span aria-hidden="true">†</span><span class="visually-hidden"> ${reasons}</span></span>`;
}

function memberName(book: Book, axis: AxisId, { id, title }: AxisMember): Markup {
  if (axis === 'segment') return markup`<a href="${pathOf('segment', id)}">${segmentName(book, id)}</a>`;
  if (axis === 'stage') return stageName(book.settings.framework, id, title);
  if (axis === 'moment') return stageName('moments-of-truth', id, title);
  const kind = kinds[axis];
  if (kind === undefined) return markup`${title}`;
  const journey = axis === 'journey' ? lookup(book).journeys.get(id) : undefined;
  return markup`<a href="${pathOf(kind, id)}"${journey && langAttribute(journey.language, book.settings.language)}>${title}</a>`;
}

function stageName(framework: string, id: string, title: string): Markup {
  return markup`<a href="${pathOf('framework', framework)}#${encodeURIComponent(id)}">${title}</a>`;
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
