import type { Book, Touchpoint } from '../book/book.ts';
import type { LifecycleStretch } from '../frameworks/framework.ts';
import type { Score } from '../schema/scalars.ts';
import { ratedStages } from './rated-stage.ts';
import { middleOf, scaleOf, standingOf } from './rating-standing.ts';
import { kindOfScore, numberOfScore, type PlacedRating, type Rating, ratingsOf } from './ratings.ts';
import type { Input } from './result.ts';
import { rounded } from './rounded.ts';

/** One thing that a segment says, and in which stage. */
export interface Saying {
  readonly segment: string;
  /** Absent for overall. */
  readonly stage?: string;
  readonly importance: Score;
}

/** What the ratings of a touchpoint show. */
export type TouchpointFinding =
  /** It sells next to nothing, and some find it important while they make up their minds. */
  | {
      readonly kind: 'orientation';
      /** Its share of sales, 0 to 1. */
      readonly sales: number;
      /** The most important first. */
      readonly said: readonly Saying[];
      readonly inputs: readonly Input[];
    }
  /** Two segments that are further apart than any others asked about the same stage in the same way. */
  | {
      readonly kind: 'disagreement';
      readonly most: Saying;
      readonly least: Saying;
      readonly inputs: readonly Input[];
    }
  /** It matters to some and does badly for them; each with its satisfaction, the most important first. */
  | {
      readonly kind: 'concentrate-here';
      readonly said: readonly (Saying & { readonly satisfaction: Score })[];
      readonly inputs: readonly Input[];
    };

/** A touchpoint that makes less than this share of the sales sells next to nothing. */
export const fewSales = 0.05;
/** Segments disagree from this part of a scale on: 20 points of a share, 0.8 on 1 to 5. */
const disagreement = 0.2;

const deciding: ReadonlySet<LifecycleStretch> = new Set(['explore', 'decide']);
const afterwards: ReadonlySet<LifecycleStretch> = new Set([
  'receive',
  'use',
  'get-help',
  'share',
  'return',
  'leave',
]);

type WithImportance = PlacedRating & { readonly rating: Rating & { readonly importance: Score } };

/**
 * What the ratings of a touchpoint show: that people make up their minds at it though it sells little, how far segments
 * disagree about it, and for whom it matters and does badly. Importance and satisfaction are high from the middle of
 * their scale on. Shares are only ever held against shares, means against means.
 */
export function touchpointFindings(book: Book, touchpoint: Touchpoint): readonly TouchpointFinding[] {
  const placed = ratingsOf(book, touchpoint)
    .flatMap(({ ratings }) => ratings)
    .filter(hasImportance)
    .sort(byImportance);
  return [
    ...orientation(book, touchpoint, placed),
    ...disagreements(book, placed),
    ...concentrateHere(book, placed),
  ];
}

function hasImportance(placed: PlacedRating): placed is WithImportance {
  return placed.rating.importance !== undefined;
}

/** The most important first, shares before means. */
function byImportance({ rating: one }: WithImportance, { rating: other }: WithImportance): number {
  const [kind, otherKind] = [kindOfScore(one.importance), kindOfScore(other.importance)];
  if (kind !== otherKind) return kind === 'share' ? -1 : 1;
  return numberOfScore(other.importance) - numberOfScore(one.importance);
}

function orientation(
  book: Book,
  { sales, role, file }: Touchpoint,
  placed: readonly WithImportance[],
): readonly TouchpointFinding[] {
  if (sales === undefined || sales >= fewSales) return [];
  const some = placed.filter(
    ({ rating }) => isHigh(book, rating.importance) && isForOrientation(book, role, rating.stage),
  );
  if (some.length === 0) return [];
  const sold: Input = { what: 'share of sales', value: sales, origin: { file, path: ['sales'] } };
  return [
    { kind: 'orientation', sales, said: some.map(sayingOf), inputs: [sold, ...inputsOf('importance', some)] },
  ];
}

/** Whether what was asked is about making up one’s mind: by its stage, or by the touchpoint’s role up to the purchase. */
function isForOrientation(book: Book, role: Touchpoint['role'], stage: string | undefined): boolean {
  const covers = stage === undefined ? [] : (ratedStages(book).get(stage)?.covers ?? []);
  if (covers.some((stretch) => deciding.has(stretch))) return true;
  return role?.includes('orientation') === true && !covers.some((stretch) => afterwards.has(stretch));
}

/** Whether an importance is high: from the middle of its scale on. */
export function isHigh(book: Book, importance: Score): boolean {
  return numberOfScore(importance) >= middleOf(book, kindOfScore(importance));
}

/** The largest difference between two segments in one stage, for shares and for means. */
function disagreements(book: Book, placed: readonly WithImportance[]): readonly TouchpointFinding[] {
  const alike = Map.groupBy(
    placed,
    ({ rating }) => `${kindOfScore(rating.importance)} ${rating.stage ?? ''}`,
  );
  const widest = new Map<string, { difference: number; pair: readonly [WithImportance, WithImportance] }>();
  for (const group of alike.values()) {
    const [most, least] = [group[0], group.at(-1)];
    if (!most || !least || most.rating.segment === least.rating.segment) continue;
    const kind = kindOfScore(most.rating.importance);
    const apart = numberOfScore(most.rating.importance) - numberOfScore(least.rating.importance);
    const { min, max } = scaleOf(book, kind);
    const difference = rounded(apart / (max - min));
    if (difference >= disagreement && difference > (widest.get(kind)?.difference ?? 0))
      widest.set(kind, { difference, pair: [most, least] });
  }
  return [...widest.values()].map(({ pair: [most, least] }) => ({
    kind: 'disagreement',
    most: sayingOf(most),
    least: sayingOf(least),
    inputs: inputsOf('importance', [most, least]),
  }));
}

function concentrateHere(book: Book, placed: readonly WithImportance[]): readonly TouchpointFinding[] {
  const some = placed.filter(({ rating }) => standingOf(book, rating).quadrant === 'concentrate-here');
  if (some.length === 0) return [];
  return [
    {
      kind: 'concentrate-here',
      said: some.flatMap((one) => {
        const { satisfaction } = one.rating;
        return satisfaction ? [{ ...sayingOf(one), satisfaction }] : [];
      }),
      inputs: [...inputsOf('importance', some), ...inputsOf('satisfaction', some)],
    },
  ];
}

function sayingOf({ rating: { segment, stage, importance } }: WithImportance): Saying {
  return { segment, importance, ...(stage !== undefined && { stage }) };
}

function inputsOf(what: 'importance' | 'satisfaction', placed: readonly PlacedRating[]): readonly Input[] {
  return placed.flatMap(({ rating, origin }) => {
    const score = rating[what];
    const path = [...origin.path, what];
    return score ? [{ what, value: numberOfScore(score), origin: { file: origin.file, path } }] : [];
  });
}
