import type { Emotion, Id, Journey, Step } from '../book/book.ts';

/** The emotions of one segment along a journey, a value from −2 to 2 or null for every step. */
export interface CurveLine {
  /** Absent where the journey names no segment: the line of whoever takes it. */
  readonly segment?: Id<'segment'>;
  readonly points: readonly (number | null)[];
}

/**
 * The emotion curve of a journey: a line for each of its segments, in the order the journey names them, then
 * for those that only a step names. What nobody wrote down is null: nothing is interpolated. A segment
 * without a single known emotion has no line.
 */
export function emotionCurve(journey: Journey): readonly CurveLine[] {
  return curveLines(journey).filter((line) => line.points.some((point) => point !== null));
}

/** The lines of the emotion curve of a journey, also of segments without a single known emotion. */
export function curveLines(journey: Journey): readonly CurveLine[] {
  const steps = stepsOf(journey);
  const segments = segmentsOf(journey, steps);
  return segments.length > 0
    ? segments.map((segment) => ({ segment, points: steps.map((step) => emotionOf(step.emotion, segment)) }))
    : [{ points: steps.map((step) => emotionOf(step.emotion)) }];
}

/** All steps of a journey in order, across its phases. */
export function stepsOf(journey: Journey): readonly Step[] {
  return journey.phases.flatMap((phase) => phase.steps);
}

/**
 * The emotion of one segment at a step, −2 to 2, or null where it is not known. Throws a RangeError for what is no
 * emotion.
 */
export function emotionOf(emotion: Emotion | undefined, segment?: Id<'segment'>): number | null {
  const own = typeof emotion === 'object' && segment !== undefined && Object.hasOwn(emotion, segment);
  const value = own ? emotion[segment] : emotion;
  return typeof value === 'number' ? demandEmotion(value) : null;
}

/** The emotions at a step, of everyone or of each segment it names. */
export function emotionsAt({ emotion }: Step): readonly number[] {
  if (emotion === undefined) return [];
  return (typeof emotion === 'number' ? [emotion] : Object.values(emotion)).map(demandEmotion);
}

/** An emotion as it is. Throws a RangeError for what is not a number from −2 to 2. */
export function demandEmotion(value: number): number {
  if (value >= -2 && value <= 2) return value;
  throw new RangeError(`${value} is not an emotion from −2 to 2.`);
}

function segmentsOf(journey: Journey, steps: readonly Step[]): readonly Id<'segment'>[] {
  const segments = new Set<Id<'segment'>>(journey.segments);
  for (const step of steps) {
    if (typeof step.emotion === 'object')
      for (const segment of Object.keys(step.emotion)) segments.add(segment);
  }
  return [...segments];
}
