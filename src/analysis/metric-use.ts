import type { Book, Goal, Initiative, Journey, Touchpoint } from '../book/book.ts';
import type { StepInPlace } from './usage.ts';

/** Where a metric is used, each list in the order of the book. */
export interface MetricUse {
  /** Where it is measured: named by the metric or by the touchpoint. */
  readonly touchpoints: readonly Touchpoint[];
  readonly goals: readonly Goal[];
  /** Judged by it, or with an experiment that is. */
  readonly initiatives: readonly Initiative[];
  readonly journeys: readonly Journey[];
  readonly steps: readonly StepInPlace[];
}

type Lists = { -readonly [List in keyof MetricUse]: MetricUse[List][number][] };

const known = new WeakMap<Book, ReadonlyMap<string, MetricUse>>();

/** Where each metric of a book is used, by its id; found once for each book. */
export function usesOfMetrics(book: Book): ReadonlyMap<string, MetricUse> {
  const found = known.get(book);
  if (found) return found;
  const uses = new Map<string, Lists>(
    book.metrics.map(({ id }) => [
      id,
      { touchpoints: [], goals: [], initiatives: [], journeys: [], steps: [] },
    ]),
  );
  const named = measuredAt(book);
  for (const touchpoint of book.touchpoints)
    for (const id of named.get(touchpoint.id) ?? []) uses.get(id)?.touchpoints.push(touchpoint);
  for (const goal of book.goals) for (const id of new Set(goal.metrics)) uses.get(id)?.goals.push(goal);
  for (const initiative of book.initiatives) {
    const tested = initiative.experiments.flatMap(({ metric }) => metric ?? []);
    for (const id of new Set([...initiative.metrics, ...tested])) uses.get(id)?.initiatives.push(initiative);
  }
  for (const journey of book.journeys) {
    for (const id of new Set(journey.metrics)) uses.get(id)?.journeys.push(journey);
    for (const phase of journey.phases)
      for (const step of phase.steps)
        for (const id of new Set(step.metrics)) uses.get(id)?.steps.push({ journey, phase, step });
  }
  known.set(book, uses);
  return uses;
}

const knownAt = new WeakMap<Book, ReadonlyMap<string, ReadonlySet<string>>>();

/** The metrics measured at each touchpoint, by its id; found once for each book. */
export function measuredAt(book: Book): ReadonlyMap<string, ReadonlySet<string>> {
  const found = knownAt.get(book);
  if (found) return found;
  const made = new Map(book.touchpoints.map(({ id, metrics }) => [id, new Set<string>(metrics)]));
  for (const metric of book.metrics) for (const id of metric.touchpoints) made.get(id)?.add(metric.id);
  knownAt.set(book, made);
  return made;
}
