import {
  evidenceOfLowest,
  type MatrixCell,
  type MatrixRow,
  type TouchpointMatrix,
} from '../../analysis/touchpoint-matrix.ts';
import { type FigureRow, type MatrixFigure, matrixOf } from '../../analysis/matrix/matrix.ts';
import type { Book } from '../../book/book.ts';
import { lookup } from '../../book/lookup.ts';
import { markup, type Markup } from '../../diagrams/markup.ts';
import { segmentSign } from '../../diagrams/segment-mark.ts';
import { pathOf } from '../data/paths.ts';
import { site } from '../data/site.ts';
import { leadingSign } from './basis-sign.ts';
import { segmentName, signOfSegment } from './context.ts';
import { emotionValue, notKnown } from './lanes/feeling.ts';
import { careOf } from './figure-table.ts';
import { figureInCell } from './figure-text.ts';
import { levelOf } from './numbers.ts';
import { pathOfRatings } from './rated-entry.ts';

/** A touchpoint matrix as a table: a row for each touchpoint, grouped by channel, a column for each stage. */
export function matrixTable(book: Book, { framework, rows }: TouchpointMatrix): Markup {
  const outside = rows.some((row) => row.outside !== null);
  const felt = rows.some((row) =>
    [...row.cells, row.outside].some((cell) => typeof cell?.lowest === 'number'),
  );
  const importance = importanceIn(book, framework.id);
  const heads = framework.stages.map(
    (stage) =>
      markup`<th scope="col"><a href="${pathOf('framework', framework.id)}#${encodeURIComponent(stage.id)}">${stage.title}</a></th>`,
  );
  const groups = Map.groupBy(rows, (row) => row.touchpoint.channel);
  const columns = framework.stages.length + (outside ? 2 : 1);
  const bodies = [...groups].map(([channel, group]) => {
    const title =
      channel === undefined ? 'No channel given' : (lookup(book).channels.get(channel)?.title ?? channel);
    const body = group.map((row) =>
      rowOf(book, row, framework.stages, { outside, felt, importance: importance.get(row.touchpoint.id) }),
    );
    return markup`<tbody><tr class="group"><th scope="rowgroup" colspan="${columns}"><span>${title}</span></th></tr>${body}</tbody>`;
  });
  return markup`<table class="matrix"><caption>Touchpoints by stage: ${framework.title} ${key(book)}</caption><thead><tr><th scope="col">Touchpoint</th>${heads}${outside && markup`<th scope="col">Outside</th>`}</tr></thead>${bodies}</table>`;
}

/** How important each touchpoint is in the stages that ratings name: those of the framework of the book. */
export function importanceIn(book: Book, framework: string): ReadonlyMap<string, FigureRow> {
  if (framework !== book.settings.framework) return new Map();
  const { rows } = matrixOf(book, {
    ...({ measure: 'importance', rows: 'touchpoint', columns: 'stage' } as const),
    asOf: site().history.asOf,
  });
  return new Map(rows.map((row) => [row.member.id, row]));
}

/** What of a matrix is shown besides who meets what. */
interface Shown {
  readonly outside: boolean;
  /** Whether any emotion of the matrix is known, so that one that is not must be told. */
  readonly felt: boolean;
  readonly importance: FigureRow | undefined;
}

function rowOf(
  book: Book,
  row: MatrixRow,
  stages: TouchpointMatrix['framework']['stages'],
  { outside, felt, importance }: Shown,
): Markup {
  const { id, title, role = [] } = row.touchpoint;
  const href = pathOf('touchpoint', id);
  const cells = row.cells.map((cell, index) =>
    cellOf(book, cell, {
      href: `${href}#stage-${stages[index]?.id ?? ''}`,
      felt,
      matters: mattersTo(book, importance?.cells[index] ?? null, id),
    }),
  );
  const others = outside && cellOf(book, row.outside, { href: `${href}#stage-outside`, felt, matters: null });
  return markup`<tr><th scope="row"><a href="${href}">${title}</a>${role.length > 0 && markup` <span class="role">${role.join(', ')}</span>`}</th>${cells}${others}</tr>`;
}

/** The highest importance anyone gives a touchpoint in a stage, and who does. */
function mattersTo(book: Book, figure: MatrixFigure | null, touchpoint: string): Markup | null {
  if (figure === null) return null;
  const ids = [...new Set(figure.facts.slice(0, figure.decisive).flatMap(({ at }) => at.segment ?? []))];
  const known = lookup(book).segments;
  const names = ids.map((id) => known.get(id)?.title ?? id).join(', ');
  const signs = ids.map((id) => segmentSign(signOfSegment(book, id)));
  return markup` <a class="matters" href="${pathOfRatings(touchpoint)}"><span class="visually-hidden">importance </span>${figureInCell(figure, 'importance')} <span class="signs">${signs}</span><span class="visually-hidden"> to ${names}</span></a>${careOf(figure)}`;
}

function cellOf(
  book: Book,
  cell: MatrixCell | null,
  { href, felt, matters }: { readonly href: string; readonly felt: boolean; readonly matters: Markup | null },
): Markup {
  if (cell === null)
    return markup`<td class="none"><span class="visually-hidden">nobody</span>${matters}</td>`;
  const known = lookup(book).segments;
  const names = cell.segments.map((id) => known.get(id)?.title ?? id).join(', ');
  const signs = cell.segments.map((id) => segmentSign(signOfSegment(book, id)));
  const lowest = cell.lowest === null ? notKnown : emotionValue(cell.lowest);
  const sign = cell.lowest === null ? null : leadingSign(book, evidenceOfLowest(cell), href);
  const steps = cell.steps.length;
  return markup`<td class="level-${cell.lowest === null ? 'unknown' : levelOf(cell.lowest)}"><a href="${href}"><strong>${steps}</strong><span class="visually-hidden"> ${steps === 1 ? 'step' : 'steps'}${names && `, ${names}`}</span></a> <span class="signs">${signs}</span>${felt && markup` <span class="lowest"><span class="visually-hidden">lowest emotion </span>${lowest}${sign && markup` ${sign}`}</span>`}${matters}</td>`;
}

function key(book: Book): Markup {
  return markup`<span class="key">${book.segments.map((segment) => segmentName(book, segment.id))}</span>`;
}
