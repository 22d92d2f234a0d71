import { emotionCurve, stepsOf, type CurveLine } from '../../analysis/emotion-curve.ts';
import type { Book } from '../../book/book.ts';
import { lookup } from '../../book/lookup.ts';
import { type DrawnLine, mostOverlaid } from '../../diagrams/curve-layout.ts';
import { drawEmotionCurve } from '../../diagrams/emotion-curve.ts';
import { markup, type Markup } from '../../diagrams/markup.ts';
import { sparklinePieces } from '../../diagrams/sparkline.ts';
import { segmentName, signOfSegment, type MapContext } from './context.ts';
import type { Drawn } from './lane.ts';
import { isMirrored } from './mirrored.ts';

/** The curve of a journey over the columns of its steps; null where no emotion is known. */
export function curveOver({ book, journey }: MapContext, step: number): Drawn | null {
  const curve = emotionCurve(journey);
  if (curve.length === 0) return null;
  const lines = drawnLines(curve, book);
  const feelings = stepsOf(journey).map(({ feeling }) => feeling?.text);
  const mirrored = isMirrored(journey);
  const pieces = sparklinePieces(feelings.length, lines);
  if (lines.length > mostOverlaid) {
    const small = lines.map((line, place) => {
      const { drawing } = drawEmotionCurve(
        { lines: [line], feelings: feelings.map(() => undefined) },
        { step, height: 88, mirrored },
      );
      const segment = curve[place]?.segment;
      return markup`<div class="small segment-${line.sign}"><p aria-hidden="true">${segment !== undefined && segmentName(book, segment)} <span>−2 to +2</span></p>${drawing}</div>`;
    });
    const unwritten = feelings.flatMap((feeling, place) => (feeling === undefined ? [] : [place]));
    return { as: 'curve', drawing: markup`${small}`, map: 'multiples lines-named', unwritten, pieces };
  }
  const named = lines.map((line, place) => {
    const segment = lines.length > 1 ? curve[place]?.segment : undefined;
    return { ...line, name: segment && (lookup(book).segments.get(segment)?.title ?? segment) };
  });
  const drawn = drawEmotionCurve({ lines: named, feelings }, { step, height: 256, mirrored });
  const { drawing, unwritten } = drawn;
  return { as: 'curve', drawing, unwritten, pieces, ...(drawn.named && { map: 'lines-named' }) };
}

/** The lines of an emotion curve with the signs of their segments. */
export function drawnLines(curve: readonly CurveLine[], book: Book): readonly DrawnLine[] {
  return curve.map((line) => ({ sign: signOfSegment(book, line.segment), points: line.points }));
}

/**
 * Which sign stands for which segment; nothing where there is only one line. Where the curve names its lines, the key
 * is only seen on sheets and screens that have no room for the curve.
 */
export function curveKey(curve: readonly CurveLine[], book: Book): Markup | null {
  const segments = curve.flatMap((line) => (line.segment === undefined ? [] : [line.segment]));
  if (segments.length < 2) return null;
  return markup`<ul class="key" aria-label="Segments in the emotion curve">${segments.map((segment) => markup`<li class="segment-${signOfSegment(book, segment)}">${segmentName(book, segment)}</li>`)}</ul>`;
}
