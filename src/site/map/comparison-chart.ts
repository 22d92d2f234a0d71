import type { Comparison } from '../../analysis/segment-comparison.ts';
import type { Book } from '../../book/book.ts';
import { levels } from '../../diagrams/curve-layout.ts';
import { drawEmotionCurve } from '../../diagrams/emotion-curve.ts';
import { markup, type Markup } from '../../diagrams/markup.ts';
import { segmentName, signOfSegment } from './context.ts';
import { drawnLines } from './map-curve.ts';

/** How wide a step is drawn, in sixteenths of the reader’s font size: a short journey has room to breathe. */
function widthOfStep(steps: number): number {
  return Math.max(48, Math.min(128, Math.floor(1120 / steps)));
}

/** The emotion curves of several segments over each other, with the numbers of the steps below, and their key. */
export function comparisonChart(book: Book, { journey, segments, steps }: Comparison): Markup {
  const lines = drawnLines(segments, book);
  const { drawing } = drawEmotionCurve(
    { lines, feelings: steps.map(() => undefined) },
    { step: widthOfStep(steps.length), height: 288 },
  );
  const scale = levels.map(({ name }) => markup`<span>${name}</span>`);
  const numbers = steps.map(({ place }) => markup`<span>${place}</span>`);
  const key = segments.map(
    ({ segment }) =>
      markup`<li class="segment-${signOfSegment(book, segment)}">${segmentName(book, segment)}</li>`,
  );
  return markup`<ul class="key" aria-label="Segments in the chart">${key}</ul><div class="wide-scroll" role="region" aria-label="Emotion curves of ${journey.title}" tabindex="0"><div class="compared-curves"><div class="axis-name" aria-hidden="true">Emotion</div><div class="scale" aria-hidden="true">${scale}</div>${drawing}<div class="axis-name" aria-hidden="true">Step</div><div class="numbers" aria-hidden="true">${numbers}</div></div></div>`;
}
