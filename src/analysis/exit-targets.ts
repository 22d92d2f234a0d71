import type { Book, Exit } from '../book/book.ts';
import { lookup } from '../book/lookup.ts';
import { stepsOf } from './emotion-curve.ts';
import { type ExitInBook, exitsTo, keyOf } from './exits-by-target.ts';

/** Somewhere customers leave to, and every step of the book at which they do. */
export interface ExitTarget {
  /** The title of a touchpoint or journey of the book, else the name that was written. */
  readonly title: string;
  readonly target?: NonNullable<Exit['target']>;
  /** In the order of the book; journeys that are archived are left out. */
  readonly exits: readonly ExitInBook[];
}

/** Where customers of a book leave to: what most steps lead out to first, equals in the order of the book. */
export function exitTargets(book: Book): readonly ExitTarget[] {
  const { touchpoints, journeys } = lookup(book);
  const exits = book.journeys.flatMap(stepsOf).flatMap((step) => step.exits);
  const first = new Map(exits.map((exit) => [keyOf(exit), exit]));
  const targets = [...first.values()].map(({ to, target }): ExitTarget => {
    const found = target && (target.kind === 'touchpoint' ? touchpoints : journeys).get(target.id);
    const taken = exitsTo(book, target ?? { kind: 'exit', id: to });
    return {
      title: found?.title ?? to,
      ...(target && { target }),
      exits: taken.filter(({ journey }) => journey.status !== 'archived'),
    };
  });
  return targets
    .filter((target) => target.exits.length > 0)
    .sort((one, other) => other.exits.length - one.exits.length);
}
