import { emotionCurve } from '../../analysis/emotion-curve.ts';
import type { Journey } from '../../book/book.ts';

/** How the map of a journey is to be read, in a sentence that names only what the map has. */
export function mapReading(journey: Journey): string {
  const told = 'The map tells each step in the customer’s words';
  const lines = emotionCurve(journey);
  if (lines.length === 0) return `${told}.`;
  return `${told}; its curve is how the step feels, from −2 to +2, and breaks where nobody knows.`;
}
