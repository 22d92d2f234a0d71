import { emotionCurve, stepsOf } from '../../analysis/emotion-curve.ts';
import type { Book, Journey } from '../../book/book.ts';
import type { Markup } from '../../diagrams/markup.ts';
import { sparklineOver } from '../../diagrams/sparkline.ts';
import { drawnLines } from './map-curve.ts';

/** The emotion curve of a journey, small, over its own steps; nothing where no emotion is known. */
export function journeySpark(book: Book, journey: Journey): Markup | null {
  const curve = emotionCurve(journey);
  if (curve.length === 0) return null;
  return sparklineOver(stepsOf(journey).length, drawnLines(curve, book));
}
