import type { Book } from '../book/book.ts';
import type { LifecycleStretch } from '../frameworks/framework.ts';
import { rounded } from './rounded.ts';
import { stretchesOf } from './step-stretches.ts';
import type { StepInPlace } from './usage.ts';

/**
 * Where a step lies, seen from the need and the purchase: before the need, between the two, before the purchase on
 * either side of the need, at the purchase, or after it.
 */
export type Position = 'before-need' | 'before' | 'before-either' | 'purchase' | 'after';

/** How the steps of a book lie around the purchase. */
export interface LongTail {
  /** Every step by where it lies, in the order of the book. */
  readonly steps: Readonly<Record<Position | 'unknown', readonly StepInPlace[]>>;
  /** The share, 0 to 1, of the steps whose place is known that lies after the purchase; null where none is. */
  readonly after: number | null;
}

const positions: Readonly<Record<LifecycleStretch, Position>> = {
  'before-need': 'before-need',
  explore: 'before',
  decide: 'before',
  buy: 'purchase',
  receive: 'after',
  use: 'after',
  'get-help': 'after',
  share: 'after',
  return: 'after',
  leave: 'after',
};

/**
 * How much of a book, or of some of its steps, lies after the purchase: most books end where the customer’s life with
 * the thing begins. A step lies where its stage does, by the stretches of the customer lifecycle the stage covers; a
 * moment of truth narrows them down. Steps whose stage covers nothing, or both sides of the purchase, are unknown.
 */
export function longTail(book: Book, belongs: (place: StepInPlace) => boolean = () => true): LongTail {
  const places = book.journeys
    .flatMap((journey) =>
      journey.phases.flatMap((phase) => phase.steps.map((step) => ({ journey, phase, step }))),
    )
    .filter(belongs);
  const grouped = Map.groupBy(places, (place) => positionOf(book, place) ?? 'unknown');
  const of = (position: Position | 'unknown') => grouped.get(position) ?? [];
  const unknown = of('unknown');
  const all = places.length - unknown.length;
  return {
    steps: {
      'before-need': of('before-need'),
      before: of('before'),
      'before-either': of('before-either'),
      purchase: of('purchase'),
      after: of('after'),
      unknown,
    },
    after: all === 0 ? null : rounded(of('after').length / all),
  };
}

/**
 * Where a step lies, seen from the need and the purchase; undefined where its stage covers nothing, or several sides of
 * them.
 */
export function positionOf(book: Book, place: StepInPlace): Position | undefined {
  const found = new Set(stretchesOf(book, place).map((stretch) => positions[stretch]));
  // What reaches from before the need to the decision lies before the purchase all the same.
  if (found.size === 2 && found.has('before-need') && found.has('before')) return 'before-either';
  return found.size === 1 ? [...found][0] : undefined;
}
