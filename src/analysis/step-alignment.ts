import type { Journey, Origin, Step } from '../book/book.ts';
import { isIdOfTitle } from '../book/link/step-ids.ts';
import { longestCommonSubsequence } from './longest-common-subsequence.ts';

/** A step and where it is written. */
export interface WrittenStep {
  readonly step: Step;
  readonly origin: Extract<Origin, { readonly path: unknown }>;
}

/** What became of a planned step, or a step that nobody planned. */
export type AlignedStep =
  | { readonly place: 'kept'; readonly planned: WrittenStep; readonly actual: WrittenStep }
  | { readonly place: 'earlier' | 'later'; readonly planned: WrittenStep; readonly actual: WrittenStep }
  | { readonly place: 'missing'; readonly planned: WrittenStep }
  | { readonly place: 'added'; readonly actual: WrittenStep };

/**
 * Two journeys side by side, in the order of the actual one; a missing step stands where the plan has it. Steps with
 * the same id are the same step, and so are others with equal titles. A longest sequence of them that both journeys
 * have in the same order keeps its place: a step that both have outside of it has moved, and is not told as one that
 * is missing and another that was added.
 */
export function alignSteps(planned: Journey, actual: Journey): readonly AlignedStep[] {
  const [before, after] = [writtenSteps(planned), writtenSteps(actual)];
  const keys = keysOf(before, after);
  const kept = longestCommonSubsequence(keys.before, keys.after);
  const moved = movedSteps(keys, kept);
  const gone = new Set(moved.values());
  const aligned: AlignedStep[] = [];
  let [first, second] = [0, 0];
  for (const [nextFirst, nextSecond] of [...kept, [before.length, after.length] as const]) {
    for (const [place, step] of between(before, first, nextFirst))
      if (!gone.has(place)) aligned.push({ place: 'missing', planned: step });
    for (const [place, step] of between(after, second, nextSecond)) {
      const from = moved.get(place);
      const origin = from === undefined ? undefined : before[from];
      if (from === undefined || origin === undefined) aligned.push({ place: 'added', actual: step });
      else aligned.push({ place: direction(from, place, kept), planned: origin, actual: step });
    }
    const [one, other] = [before[nextFirst], after[nextSecond]];
    if (one && other) aligned.push({ place: 'kept', planned: one, actual: other });
    [first, second] = [nextFirst + 1, nextSecond + 1];
  }
  return aligned;
}

function writtenSteps({ file, phases }: Journey): readonly WrittenStep[] {
  return phases.flatMap(({ steps }, phase) =>
    steps.map((step, place) => ({ step, origin: { file, path: ['phases', phase, 'steps', place] } })),
  );
}

interface Keys {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** A key for each step; the same step has the same key in both journeys. */
function keysOf(before: readonly WrittenStep[], after: readonly WrittenStep[]): Keys {
  const repeated = new Set([...repeatedTitles(before), ...repeatedTitles(after)]);
  const byId = new Map(after.map(({ step }) => [step.id, step]));
  const shared = new Set(
    before.flatMap(({ step }) => {
      const other = byId.get(step.id);
      return other && !isOnlyCounted(step, other, repeated) ? [step.id] : [];
    }),
  );
  const keyOf = ({ step }: WrittenStep) => (shared.has(step.id) ? `id ${step.id}` : `title ${titleOf(step)}`);
  return { before: before.map(keyOf), after: after.map(keyOf) };
}

/** Whether two ids are equal only because steps with the same title are counted: their order tells more. */
function isOnlyCounted(one: Step, other: Step, repeated: ReadonlySet<string>): boolean {
  return titleOf(one) === titleOf(other) && repeated.has(titleOf(one)) && isIdOfTitle(one.id, one.title);
}

function repeatedTitles(steps: readonly WrittenStep[]): readonly string[] {
  const seen = new Set<string>();
  return steps.map(({ step }) => titleOf(step)).filter((title) => seen.size === seen.add(title).size);
}

function titleOf({ title }: Step): string {
  return title.normalize('NFC').trim();
}

/** The planned place of each actual step that has one, but another than the plan gave it. */
function movedSteps(
  { before, after }: Keys,
  kept: readonly (readonly [number, number])[],
): ReadonlyMap<number, number> {
  const [keptBefore, keptAfter] = [new Set(kept.map(([one]) => one)), new Set(kept.map(([, one]) => one))];
  const left = Map.groupBy(
    [...before.keys()].filter((place) => !keptBefore.has(place)),
    (place) => before[place],
  );
  const moved = new Map<number, number>();
  for (const [place, key] of after.entries()) {
    const from = keptAfter.has(place) ? undefined : left.get(key)?.shift();
    if (from !== undefined) moved.set(place, from);
  }
  return moved;
}

/** Where a step has moved to, as seen from the steps that kept their places. */
function direction(
  from: number,
  to: number,
  kept: readonly (readonly [number, number])[],
): 'earlier' | 'later' {
  const passed = (place: number, side: 0 | 1) => kept.filter((pair) => pair[side] < place).length;
  return passed(to, 1) < passed(from, 0) ? 'earlier' : 'later';
}

function* between<Item>(
  items: readonly Item[],
  from: number,
  to: number,
): Generator<readonly [number, Item]> {
  for (const [index, item] of items.slice(from, to).entries()) yield [from + index, item];
}
