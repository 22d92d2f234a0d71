import { type MeasureId, measureOf } from '../../analysis/matrix/measure.ts';

const words: Readonly<Record<MeasureId, string>> = {
  steps: 'The more steps, the stronger the tint.',
  emotion: 'The tint goes from orange at −2 to blue at +2.',
  importance:
    'The more it matters, the stronger the tint: a percentage is a top-two-box share, a plain number a mean.',
  satisfaction:
    'The better it does, the stronger the tint: a percentage is a top-two-box share, a plain number a mean.',
  gap: 'In percentage points, or points of the rating scale for means: orange where it matters more than it does well, blue where it does better than it matters.',
  opportunity:
    'Above 15 large, 12 to 15 solid, 10 to 12 neutral, below 10 served: the larger, the stronger the tint. ≈ is from means, for which the score was not made.',
  initiatives: 'A filled cell is an initiative that serves a goal.',
  claims: 'The more claims, the stronger the tint.',
};

/** Work and sources have no cell of their own that the rules look at. */
const unwatched: readonly MeasureId[] = ['initiatives', 'claims'];

/** What the tints and signs of a matrix mean, and in what its figures are. */
export function heatInWords(measure: MeasureId): string {
  const care = ' † is to be read with care: few answers, an old source, or nobody who asked.';
  const noticed = ' A corner marks what the rules notice: the cell says more when it is chosen.';
  return `${words[measure]} Nothing is averaged; an empty cell is not zero.${measureOf(measure).isAsked ? care : ''}${unwatched.includes(measure) ? '' : noticed}`;
}
