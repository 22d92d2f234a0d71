import type { Duration } from '../../schema/scalars.ts';
import { stateOf } from '../metric-state.ts';
import { fact, type TrimFact, type TrimFinder } from './trim-fact.ts';

/**
 * Metrics without a target, metrics with a cadence that were never measured, and metrics whose newest figure is older,
 * as of the day, than their cadence allows.
 */
export const trimMetrics: TrimFinder = ({ metrics }, asOf) =>
  metrics.flatMap((metric) => {
    const facts: TrimFact[] = [];
    if (metric.target === undefined) facts.push(fact(metric, 'It has no target.'));
    if (metric.every && metric.series.length === 0)
      facts.push(fact(metric, 'It was never measured.', 'every'));
    const { latest, overdue } = stateOf(metric, asOf);
    if (overdue && latest && metric.every) {
      const because = `It was last measured for ${latest.date}, and should be ${inWords(metric.every)}.`;
      facts.push({ ...fact(metric, because), origin: latest.origin });
    }
    return facts;
  });

function inWords({ amount, unit }: Duration): string {
  return amount === 1 ? `every ${unit}` : `every ${amount} ${unit}s`;
}
