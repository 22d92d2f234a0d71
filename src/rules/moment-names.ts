import { momentsOfTruth } from '../frameworks/moments-of-truth.ts';

/** The names of moments of truth in a sentence: “Stimulus and Zero Moment of Truth”. */
export function momentNames(moments: readonly string[]): string {
  const names = moments.map(
    (moment) => momentsOfTruth.stages.find(({ id }) => id === moment)?.title ?? moment,
  );
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
