import type { Book, Id, Journey, Phase, Step } from '../book/book.ts';
import { emotionCurve, stepsOf } from './emotion-curve.ts';
import { type Experience, experienceOf } from './experience.ts';
import { rounded } from './rounded.ts';

/** One segment on the way along a journey. */
export type ComparedSegment = Experience & { readonly segment: Id<'segment'> };

/** One step as several segments live through it. */
export interface ComparedStep {
  readonly phase: Phase;
  readonly step: Step;
  /** Its number, from 1. */
  readonly place: number;
  /** One for each compared segment, −2 to 2; null where it is not known. */
  readonly emotions: readonly (number | null)[];
  /** How far the lowest and the highest are apart, 0 to 4; null where fewer than two are known. */
  readonly spread: number | null;
}

/** Several segments side by side on one journey. */
export interface Comparison {
  readonly journey: Journey;
  /** Two to four, in the order of the book. */
  readonly segments: readonly ComparedSegment[];
  /** Those with known emotions for whom there is no room. */
  readonly left: readonly Id<'segment'>[];
  /** Those of the journey of whom no emotion is known. */
  readonly unheard: readonly Id<'segment'>[];
  readonly steps: readonly ComparedStep[];
  /** The steps at which they are furthest apart; none where they never part. */
  readonly widest: readonly ComparedStep[];
  /** The steps at which all of them are known and feel the same. */
  readonly agreed: readonly ComparedStep[];
}

/** More curves than this can no longer be told apart on one chart. */
const mostSegments = 4;

const known = new WeakMap<Book, readonly Journey[]>();

/** The journeys of a book on which segments can be compared; archived ones are left out. Found once for each book. */
export function comparableJourneys(book: Book): readonly Journey[] {
  const found = known.get(book);
  if (found) return found;
  const made = book.journeys.filter(isComparable);
  known.set(book, made);
  return made;
}

/**
 * Whether segments can be compared on a journey: emotions of at least two of them are known, and at least one step
 * tells the segments apart. An archived journey is not compared.
 */
export function isComparable(journey: Journey): boolean {
  return (
    journey.status !== 'archived' &&
    stepsOf(journey).some(({ emotion }) => typeof emotion === 'object') &&
    emotionCurve(journey).length > 1
  );
}

/**
 * The segments of a journey of whom emotions are known, side by side. Where they are more than four, the two that are
 * furthest apart at any step are among the compared, and the first of the book with them.
 */
export function compareSegments(book: Book, journey: Journey): Comparison {
  const order = new Map(book.segments.map(({ id }, place) => [id, place]));
  const placeOf = ({ segment }: ComparedSegment) => order.get(segment) ?? order.size;
  const all = experienceOf(book, journey)
    .flatMap((one) => (one.segment === undefined ? [] : [{ ...one, segment: one.segment }]))
    .sort((one, other) => placeOf(one) - placeOf(other));
  const heard = all.filter(({ points }) => points.some((point) => point !== null));
  const chosen = new Set([...new Set([...furthestApart(journey, heard), ...heard])].slice(0, mostSegments));
  const segments = heard.filter((one) => chosen.has(one));
  const steps = comparedSteps(journey, segments);
  const furthest = Math.max(0, ...steps.map(({ spread }) => spread ?? 0));
  return {
    journey,
    segments,
    left: heard.filter((one) => !chosen.has(one)).map(({ segment }) => segment),
    unheard: all.filter((one) => !heard.includes(one)).map(({ segment }) => segment),
    steps,
    widest: furthest === 0 ? [] : steps.filter(({ spread }) => spread === furthest),
    agreed: steps.filter(({ spread, emotions }) => spread === 0 && !emotions.includes(null)),
  };
}

/** The journeys of a book on which segments can be compared, those first on which they part furthest. */
export function journeysByParting(book: Book): readonly Journey[] {
  return comparableJourneys(book)
    .map((journey) => ({ journey, spread: furthestSpread(journey) }))
    .sort((one, other) => other.spread - one.spread)
    .map(({ journey }) => journey);
}

/** How far the segments of a journey part at most: whoever is compared, the two that part so far are among them. */
function furthestSpread(journey: Journey): number {
  const lines = emotionCurve(journey).filter(({ segment }) => segment !== undefined);
  const spreads = stepsOf(journey).map((_, place) => {
    const values = lines.map(({ points }) => points[place] ?? null).filter((value) => value !== null);
    return values.length < 2 ? 0 : rounded(Math.max(...values) - Math.min(...values));
  });
  return Math.max(0, ...spreads);
}

/** The lowest and the highest of some segments at the first step at which they are furthest apart; none where they never part. */
function furthestApart(journey: Journey, segments: readonly ComparedSegment[]): readonly ComparedSegment[] {
  let furthest = 0;
  let pair: readonly ComparedSegment[] = [];
  for (const { emotions, spread } of comparedSteps(journey, segments)) {
    if (spread === null || spread <= furthest) continue;
    const values = emotions.filter((value) => value !== null);
    const ends = [Math.min(...values), Math.max(...values)];
    furthest = spread;
    pair = ends.flatMap((end) => segments[emotions.indexOf(end)] ?? []);
  }
  return pair;
}

function comparedSteps(journey: Journey, segments: readonly ComparedSegment[]): readonly ComparedStep[] {
  return journey.phases
    .flatMap((phase) => phase.steps.map((step) => ({ phase, step })))
    .map(({ phase, step }, index) => {
      const emotions = segments.map(({ points }) => points[index] ?? null);
      const values = emotions.filter((value) => value !== null);
      const spread = values.length < 2 ? null : rounded(Math.max(...values) - Math.min(...values));
      return { phase, step, place: index + 1, emotions, spread };
    });
}
