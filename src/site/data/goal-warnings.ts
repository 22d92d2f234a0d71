import { leanLineOf } from '../../analysis/lean-line.ts';
import { stateOf } from '../../analysis/metric-state.ts';
import type { Book, Goal } from '../../book/book.ts';
import { lookup } from '../../book/lookup.ts';
import { formatDay } from './format-day.ts';

/** What is missing or late about a goal, each with the fact behind it; empty when nothing is. */
export function goalWarnings(book: Book, goal: Goal, asOf: string | undefined): readonly string[] {
  const { metrics } = lookup(book);
  const states = goal.metrics.map((id) => {
    const metric = metrics.get(id);
    return metric && stateOf(metric, asOf).reached;
  });
  const late = goal.by !== undefined && asOf !== undefined && asOf > goal.by;
  return [
    ...(leanLineOf(book).initiativesByGoal.has(goal.id) ? [] : ['No initiative serves this goal']),
    ...(goal.metrics.length === 0 ? ['No metric tells whether it is reached'] : []),
    ...(late && !states.every((reached) => reached === true)
      ? [`It was to be reached by ${formatDay(goal.by ?? '')}, and is not known to be`]
      : []),
  ];
}
