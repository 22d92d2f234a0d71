import type { Journey } from '../book/book.ts';
import { stepsOf } from './emotion-curve.ts';
import { waysOf } from './ways.ts';

/** Where the steps of a journey lead; steps are counted from 0 in reading order. */
export interface JourneyPaths {
  /** For each step whether the next one may follow it. */
  readonly onward: readonly boolean[];
  /** Ways to any other step of the journey: past others, back, or to the same step again. */
  readonly ways: readonly { readonly from: number; readonly to: number }[];
  /** Where customers leave: a share from 0 to 1 for each exit of a step, null where it is not known. */
  readonly exits: readonly { readonly step: number; readonly shares: readonly (number | null)[] }[];
  /** Steps after which a step of another journey may follow. */
  readonly elsewhere: readonly number[];
  /** Steps that are told in detail by a journey of their own. */
  readonly inDetail: readonly number[];
}

/** Finds the ways through a journey; null where every step simply follows the one before it. */
export function journeyPaths(journey: Journey): JourneyPaths | null {
  const steps = stepsOf(journey);
  const following = waysOf(journey);
  const places = new Map(steps.map(({ id }, place) => [id, place]));
  const targets = steps.map(({ id }) => (following.get(id) ?? []).flatMap((next) => places.get(next) ?? []));
  const paths: JourneyPaths = {
    onward: targets.map((all, place) => all.includes(place + 1)),
    ways: targets.flatMap((all, from) =>
      [...new Set(all)].filter((to) => to !== from + 1).map((to) => ({ from, to })),
    ),
    exits: steps.flatMap(({ exits }, step) =>
      exits.length === 0 ? [] : [{ step, shares: exits.map(({ share = null }) => share) }],
    ),
    elsewhere: steps.flatMap(({ next = [] }, step) =>
      next.some((name) => name.includes('#')) ? [step] : [],
    ),
    inDetail: steps.flatMap((step, place) => (step.journey === undefined ? [] : [place])),
  };
  const { ways, exits, elsewhere, inDetail } = paths;
  return [ways, exits, elsewhere, inDetail].some(({ length }) => length > 0) ? paths : null;
}
