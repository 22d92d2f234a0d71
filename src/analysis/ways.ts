import type { Journey } from '../book/book.ts';

/**
 * The ways through a journey: for each step, by its id, the ids of the steps of the same journey that may follow.
 * Without `next`, the following one does.
 */
export function waysOf(journey: Journey): ReadonlyMap<string, readonly string[]> {
  const steps = journey.phases.flatMap((phase) => phase.steps);
  return new Map(
    steps.map(({ id, next }, place) => {
      const following = steps[place + 1];
      const ways = next?.filter((name) => !name.includes('#')) ?? (following ? [following.id] : []);
      return [id, ways];
    }),
  );
}
