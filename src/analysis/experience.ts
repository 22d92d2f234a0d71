import type { Book, Emotion, Id, Journey } from '../book/book.ts';
import { type Basis, basisOf } from './basis.ts';
import { type CurveLine, curveLines, demandEmotion, stepsOf } from './emotion-curve.ts';
import { evidenceAround } from './evidence-around.ts';
import { mean } from './mean.ts';
import type { Figured, Input, Warning } from './result.ts';
import { rounded } from './rounded.ts';

/** The emotions of one segment along a journey, −2 to 2; null where one is not known. */
export type Points = CurveLine['points'];

/** How one segment lives through a journey. */
export interface Experience {
  /** Absent where the journey names no segment. */
  readonly segment?: Id<'segment'>;
  readonly points: Points;
  readonly mean: Figured<number | null>;
  readonly peakEnd: Figured<number | null>;
}

/** How the mean of a journey is found. */
export const meanMethod = 'mean of the known emotions';
/** How the peak–end of a journey is found. */
export const peakEndMethod = 'half the sum of the strongest and the last known emotion';

/** The mean of the known emotions, −2 to 2; null where none is known. What is not known counts for nothing. */
export function meanEmotion(points: Points): number | null {
  const known = knownOf(points);
  return known.length === 0 ? null : mean(known);
}

/**
 * What people remember of an experience: half the sum of the emotion of greatest magnitude, of two equal ones the
 * later, and the last known one; −2 to 2, null where none is known. Kahneman, Fredrickson, Schreiber and
 * Redelmeier, “When more pain is preferred to less: adding a better end”, Psychological Science 4(6), 1993.
 */
export function peakEnd(points: Points): number | null {
  const found = peakAndEnd(points);
  if (found === null) return null;
  const [peak, end] = [points[found.peak] ?? 0, points[found.end] ?? 0];
  return rounded((peak + end) / 2);
}

/** The places of the two emotions of which peak–end is made; null where none is known. */
export function peakAndEnd(points: Points): { readonly peak: number; readonly end: number } | null {
  const known = points.flatMap((value, place) =>
    value === null ? [] : [{ value: demandEmotion(value), place }],
  );
  const [first] = known;
  const end = known.at(-1);
  if (!first || !end) return null;
  const peak = known.reduce((most, one) => (Math.abs(one.value) >= Math.abs(most.value) ? one : most), first);
  return { peak: peak.place, end: end.place };
}

/** The mean and the peak–end of a journey for each of its segments, also for those of which nothing is known. */
export function experienceOf(book: Book, journey: Journey): readonly Experience[] {
  const emotions = foundEmotions(book, journey);
  return curveLines(journey).map(({ segment, points }) => {
    const inputs = inputsOf(journey, segment);
    const warnings = warningsOf(points, segment, emotions);
    const unclear: Warning[] =
      points.at(-1) === null && knownOf(points).length > 0
        ? [{ kind: 'gap', text: 'The emotion at the last step is not known; the last known one counts.' }]
        : [];
    return {
      ...(segment !== undefined && { segment }),
      points,
      mean: { value: meanEmotion(points), method: meanMethod, inputs, warnings },
      peakEnd: {
        value: peakEnd(points),
        method: peakEndMethod,
        inputs,
        warnings: [...warnings, ...unclear],
      },
    };
  });
}

/** The emotion written at a step, and what it rests on: no emotion names a source of its own. */
interface FoundEmotion {
  readonly emotion: Emotion;
  readonly basis: Basis;
}

function foundEmotions(book: Book, journey: Journey): readonly FoundEmotion[] {
  return stepsOf(journey).flatMap((step) => {
    const { emotion } = step;
    return emotion === undefined ? [] : [{ emotion, basis: basisOf(book, evidenceAround(step, journey)) }];
  });
}

function knownOf(points: Points): readonly number[] {
  return points.filter((point) => point !== null).map(demandEmotion);
}

function inputsOf({ file, phases }: Journey, segment: Id<'segment'> | undefined): readonly Input[] {
  return phases.flatMap(({ steps }, phase) =>
    steps.flatMap((step, place) => {
      const value = written(step.emotion, segment);
      if (value === undefined) return [];
      const own = typeof step.emotion === 'object' && segment !== undefined ? [segment] : [];
      const path = ['phases', phase, 'steps', place, 'emotion', ...own];
      return [{ what: step.title, value, origin: { file, path } }];
    }),
  );
}

function written(emotion: Emotion | undefined, segment: Id<'segment'> | undefined): number | undefined {
  if (typeof emotion !== 'object') return emotion;
  return segment !== undefined && Object.hasOwn(emotion, segment) ? emotion[segment] : undefined;
}

function warningsOf(
  points: Points,
  segment: Id<'segment'> | undefined,
  found: readonly FoundEmotion[],
): readonly Warning[] {
  const gaps = points.filter((point) => point === null).length;
  const emotions = found.filter(({ emotion }) => written(emotion, segment) !== undefined);
  const assumed = emotions.filter(({ basis }) => basis === 'assumed').length;
  const warnings: Warning[] = [];
  if (gaps > 0)
    warnings.push({ kind: 'gap', text: `The emotion is not known at ${gaps} of ${points.length} steps.` });
  if (assumed > 0)
    warnings.push({ kind: 'assumed', text: `${assumed} of ${emotions.length} emotions are assumed.` });
  return warnings;
}
