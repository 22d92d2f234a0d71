import type { CurveLine } from '../../analysis/emotion-curve.ts';
import type { Book, Journey, Step } from '../../book/book.ts';
import { lookup } from '../../book/lookup.ts';
import { drawEmotionCurve, type DrawnCurve, type DrawnLine } from '../../diagrams/emotion-curve.ts';
import { markup, type Markup } from '../../diagrams/markup.ts';
import { directionOf } from '../data/text-direction.ts';
import { segmentName, signOfSegment, type MapContext } from './context.ts';

/** More lines than these over each other cannot be told apart: then each has a small curve of its own. */
const mostOverlaid = 4;

/** Whether a curve has more lines than can be told apart over each other. */
export function hasManyLines(curve: readonly CurveLine[]): boolean {
  return curve.length > mostOverlaid;
}

/** The curve of a journey over the columns of its steps; null where no emotion is known. */
export function curveOver(
  curve: readonly CurveLine[],
  steps: readonly Step[],
  width: number,
  { book, journey }: MapContext,
): DrawnCurve | null {
  if (curve.length === 0) return null;
  const mirrored = isMirrored(journey);
  const lines = drawnLines(curve, book);
  if (hasManyLines(curve)) {
    const nothing = steps.map(() => undefined);
    const small = lines.map((line, place) => {
      const { drawing } = drawEmotionCurve(
        { lines: [line], feelings: nothing },
        { step: width, height: 88, mirrored },
      );
      const segment = curve[place]?.segment;
      return markup`<div class="small segment-${line.sign}"><p aria-hidden="true">${segment !== undefined && segmentName(book, segment)} <span>−2 to +2</span></p>${drawing}</div>`;
    });
    return { drawing: markup`${small}`, named: true };
  }
  const feelings = steps.map((step) => step.feeling?.text);
  const names = curve.map(({ segment }) => segment && (lookup(book).segments.get(segment)?.title ?? segment));
  const named = lines.map((line, place) => ({ ...line, name: names[place] }));
  return drawEmotionCurve(
    { lines: lines.length < 2 ? lines : named, feelings },
    { step: width, height: 256, mirrored },
  );
}

/** Where people write from right to left, time runs so too. */
export function isMirrored({ language }: Journey): boolean {
  return directionOf(language) === 'rtl';
}

/** The lines of an emotion curve with the signs of their segments. */
export function drawnLines(curve: readonly CurveLine[], book: Book): readonly DrawnLine[] {
  return curve.map((line) => ({ sign: signOfSegment(book, line.segment), points: line.points }));
}

/**
 * Which sign stands for which segment; nothing where there is only one line. Where the curve names its lines, the key
 * is only for sheets and screens that have no room for the curve.
 */
export function curveKey(curve: readonly CurveLine[], book: Book, named: boolean): Markup | null {
  const segments = curve.flatMap((line) => (line.segment === undefined ? [] : [line.segment]));
  if (segments.length < 2) return null;
  return markup`<ul class="key${named && ' named-there'}" aria-label="Segments in the emotion curve">${segments.map((segment) => markup`<li class="segment-${signOfSegment(book, segment)}">${segmentName(book, segment)}</li>`)}</ul>`;
}
