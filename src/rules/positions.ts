import { type Position, positionOf } from '../analysis/long-tail.ts';
import type { Book, Journey } from '../book/book.ts';

/** Where the steps of a journey lie around the purchase, in their order; undefined where that is not known. */
export type PositionsOf = (journey: Journey) => readonly (Position | undefined)[];

const known = new WeakMap<Book, PositionsOf>();

/** Finds where steps lie around the purchase: by stage and moment of truth, of which there are few. */
export function positionsIn(book: Book): PositionsOf {
  const found = known.get(book);
  if (found) return found;
  const remembered = new Map<string, Position | undefined>();
  const positionsOf: PositionsOf = (journey) =>
    journey.phases.flatMap((phase) =>
      phase.steps.map((step) => {
        const key = `${journey.framework} ${phase.stage} ${step.moment ?? ''}`;
        if (!remembered.has(key)) remembered.set(key, positionOf(book, { journey, phase, step }));
        return remembered.get(key);
      }),
    );
  known.set(book, positionsOf);
  return positionsOf;
}
