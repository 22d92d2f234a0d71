import {
  evidenceOfLowest,
  type MatrixCell,
  type MatrixRow,
  type TouchpointMatrix,
} from '../../analysis/touchpoint-matrix.ts';
import type { Book } from '../../book/book.ts';
import { lookup } from '../../book/lookup.ts';
import { markup, type Markup } from '../../diagrams/markup.ts';
import { segmentSign } from '../../diagrams/segment-mark.ts';
import { pathOf } from '../data/paths.ts';
import { leadingSign } from './basis-sign.ts';
import { segmentName, signOfSegment } from './context.ts';
import { emotionValue, notKnown } from './lanes/feeling.ts';
import { levelOf } from './numbers.ts';

/** A touchpoint matrix as a table: a row for each touchpoint, grouped by channel, a column for each stage. */
export function matrixTable(book: Book, { framework, rows }: TouchpointMatrix): Markup {
  const outside = rows.some((row) => row.outside !== null);
  const felt = rows.some((row) =>
    [...row.cells, row.outside].some((cell) => typeof cell?.lowest === 'number'),
  );
  const heads = framework.stages.map(
    (stage) =>
      markup`<th scope="col"><a href="${pathOf('framework', framework.id)}#${encodeURIComponent(stage.id)}">${stage.title}</a></th>`,
  );
  const groups = Map.groupBy(rows, (row) => row.touchpoint.channel);
  const columns = framework.stages.length + (outside ? 2 : 1);
  const bodies = [...groups].map(([channel, group]) => {
    const title =
      channel === undefined ? 'No channel given' : (lookup(book).channels.get(channel)?.title ?? channel);
    const body = group.map((row) => rowOf(book, row, framework.stages, { outside, felt }));
    return markup`<tbody><tr class="group"><th scope="rowgroup" colspan="${columns}"><span>${title}</span></th></tr>${body}</tbody>`;
  });
  return markup`<table class="matrix"><caption>Touchpoints by stage: ${framework.title} ${key(book)}</caption><thead><tr><th scope="col">Touchpoint</th>${heads}${outside && markup`<th scope="col">Outside</th>`}</tr></thead>${bodies}</table>`;
}

function rowOf(
  book: Book,
  row: MatrixRow,
  stages: TouchpointMatrix['framework']['stages'],
  { outside, felt }: { readonly outside: boolean; readonly felt: boolean },
): Markup {
  const { id, title } = row.touchpoint;
  const href = pathOf('touchpoint', id);
  const cells = row.cells.map((cell, index) =>
    cellOf(book, cell, `${href}#stage-${stages[index]?.id ?? ''}`, felt),
  );
  return markup`<tr><th scope="row"><a href="${href}">${title}</a></th>${cells}${outside && cellOf(book, row.outside, `${href}#stage-outside`, felt)}</tr>`;
}

/** @param felt whether any emotion of the matrix is known, so that one that is not must be told */
function cellOf(book: Book, cell: MatrixCell | null, href: string, felt: boolean): Markup {
  if (cell === null) return markup`<td class="none"><span class="visually-hidden">nobody</span></td>`;
  const known = lookup(book).segments;
  const names = cell.segments.map((id) => known.get(id)?.title ?? id).join(', ');
  const signs = cell.segments.map((id) => segmentSign(signOfSegment(book, id)));
  const lowest = cell.lowest === null ? notKnown : emotionValue(cell.lowest);
  const sign = cell.lowest === null ? null : leadingSign(book, evidenceOfLowest(cell), href);
  const steps = cell.steps.length;
  return markup`<td class="level-${cell.lowest === null ? 'unknown' : levelOf(cell.lowest)}"><a href="${href}"><strong>${steps}</strong><span class="visually-hidden"> ${steps === 1 ? 'step' : 'steps'}${names && `, ${names}`}</span></a> <span class="signs">${signs}</span>${felt && markup` <span class="lowest"><span class="visually-hidden">lowest emotion </span>${lowest}${sign && markup` ${sign}`}</span>`}</td>`;
}

function key(book: Book): Markup {
  return markup`<span class="key">${book.segments.map((segment) => segmentName(book, segment.id))}</span>`;
}
