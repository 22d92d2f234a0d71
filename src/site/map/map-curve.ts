import { emotionCurve, stepsOf, type CurveLine } from '../../analysis/emotion-curve.ts';
import type { Book } from '../../book/book.ts';
import { lookup } from '../../book/lookup.ts';
import { drawCurveAxis } from '../../diagrams/curve-axis.ts';
import { type DrawnLine, mostOverlaid } from '../../diagrams/curve-layout.ts';
import { smallOnPaper } from '../../diagrams/curve-on-paper.ts';
import { drawCurvePieces } from '../../diagrams/curve-pieces.ts';
import { drawEmotionCurve } from '../../diagrams/emotion-curve.ts';
import { markup, type Markup } from '../../diagrams/markup.ts';
import { segmentName, signOfSegment, type MapContext } from './context.ts';
import type { Drawn, RoomOver } from './lane.ts';
import { isMirrored } from './mirrored.ts';

/** The curve of a journey over the columns of its steps; null where no emotion is known. */
export function curveOver({ book, journey }: MapContext, { step, onPaper }: RoomOver): Drawn | null {
  const curve = emotionCurve(journey);
  if (curve.length === 0) return null;
  const lines = drawnLines(curve, book);
  const feelings = stepsOf(journey).map(({ feeling }) => feeling?.text);
  const mirrored = isMirrored(journey);
  const named = lines.map((line, place) => {
    const segment = lines.length > 1 ? curve[place]?.segment : undefined;
    return { ...line, name: segment && (lookup(book).segments.get(segment)?.title ?? segment) };
  });
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
    const stacks = named.map((line) => [line]);
    const inPieces = piecesOf(stacks, { steps: feelings.length, height: smallOnPaper, mirrored });
    return { as: 'curve', drawing: markup`${small}`, map: 'multiples lines-named', unwritten, ...inPieces };
  }
  const drawn = drawEmotionCurve({ lines: named, feelings }, { step, height: 256, mirrored });
  const { drawing, unwritten } = drawn;
  const inPieces = piecesOf([named], { steps: feelings.length, height: onPaper, mirrored });
  return { as: 'curve', drawing, unwritten, ...inPieces, ...(drawn.named && { map: 'lines-named' }) };
}

/** How the pieces of a curve are drawn. */
interface PieceOptions {
  readonly steps: number;
  readonly height: number;
  readonly mirrored: boolean;
}

/** The curve step by step, and what stands beside it where a row begins; with several curves one below the other. */
function piecesOf(
  curves: readonly (readonly DrawnLine[])[],
  { steps, height, mirrored }: PieceOptions,
): Required<Pick<Drawn, 'pieces' | 'axis'>> {
  const stacks = curves.map((lines) => drawCurvePieces(steps, lines));
  return {
    pieces: Array.from(
      { length: steps },
      (_, step) => markup`<div class="pieces">${stacks.map((pieces) => pieces[step])}</div>`,
    ),
    axis: (step) =>
      markup`<div class="axes" aria-hidden="true">${curves.map((lines) => drawCurveAxis(lines, { step, height, mirrored }))}</div>`,
  };
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
