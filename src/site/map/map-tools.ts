import type { CurveLine } from '../../analysis/emotion-curve.ts';
import type { Book } from '../../book/book.ts';
import { markup, type Markup } from '../../diagrams/markup.ts';
import { segmentName, signOfSegment } from './context.ts';
import type { Lane } from './lane.ts';
import { viewsOf } from './views.ts';

/**
 * What readers may choose to see of a map: a view, lanes, and the segments of its curve. It is seen only
 * where scripts run. Nothing where there is nothing to choose.
 *
 * @param rowOf the class of the row of a lane, by its place
 */
export function mapTools(
  { shown, curve, book }: { shown: readonly Lane[]; curve: readonly CurveLine[]; book: Book },
  rowOf: (lane: number) => string,
): Markup | null {
  const segments = curve.flatMap(({ segment }) => (segment === undefined ? [] : [segment]));
  if (shown.length < 2 && segments.length < 2) return null;
  const choice = (id: string, name: string) =>
    markup`<label><input type="radio" name="view" value="${id}"${id === 'everything' && markup` checked`}> ${name}</label>`;
  const lanes = shown.map((lane, place) => {
    const of = lane.views.join(' ');
    return markup`<label><input type="checkbox" name="lane" value="${lane.id}" data-row="${rowOf(place)}" data-views="${of}" checked> ${lane.name}</label>`;
  });
  const lines = segments.map(
    (segment) =>
      markup`<label><input type="checkbox" name="line" value="${segment}" data-sign="segment-${signOfSegment(book, segment)}" checked> ${segmentName(book, segment)}</label>`,
  );
  return markup`<form class="map-tools" aria-label="What the map shows" data-pagefind-ignore>${
    shown.length > 1 &&
    markup`<fieldset><legend>Show</legend>${choice('everything', 'Everything')}${viewsOf(shown).map(({ id, name }) => choice(id, name))}</fieldset><details><summary>Lanes</summary><fieldset class="of-lanes"><legend class="visually-hidden">Lanes</legend>${lanes}</fieldset></details>`
  }${lines.length > 1 && markup`<fieldset class="of-lines"><legend>Curves</legend>${lines}</fieldset>`}<button type="button" class="present">Present</button></form>`;
}
