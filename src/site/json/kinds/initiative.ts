import { z } from 'zod';
import { stateOfExperiment } from '../../../analysis/experiment-state.ts';
import { lastDecision } from '../../../analysis/last-decision.ts';
import { meetsTarget } from '../../../analysis/meets-target.ts';
import { isOverrun } from '../../../analysis/overrun.ts';
import { riceOf } from '../../../analysis/rice.ts';
import type { Book, Experiment, Initiative } from '../../../book/book.ts';
import { lookup } from '../../../book/lookup.ts';
import { rice } from '../../../schema/data/figures.ts';
import { origin } from '../../../schema/data/findings.ts';
import { decision, initiative as document } from '../../../schema/data/lean-line.ts';
import { type DataSource, documentPages } from '../data-kind.ts';
import { asOfIn, dated } from '../parts/dated.ts';
import { metricStanding, standingData } from '../parts/metric-standing.ts';

/** An initiative: how its experiments stand, and what it takes up. */
export const initiative = documentPages(
  'initiative',
  ({ initiatives }) => initiatives,
  'An initiative: what was decided, how its experiments stand, what it takes up and is judged by.',
  {
    ...dated,
    document: document.describe('The initiative'),
    decided: decision
      .nullable()
      .describe('What was decided last, of it or of its last experiment; null where nothing was'),
    overrun: z.boolean().describe('Whether it is still running after the day it was to end on'),
    experiments: z
      .array(
        z.strictObject({
          state: z
            .enum(['planned', 'open', 'measured', 'overdue', 'decided'])
            .describe('How far it is; overdue is past its end and not decided'),
          reached: z
            .boolean()
            .nullable()
            .describe('Whether its result meets its target; null where that cannot be known'),
          origin: origin.describe('Where it is written'),
        }),
      )
      .describe('How each of its experiments stands, in their order'),
    opportunities: z
      .array(
        z.strictObject({
          opportunity: z.string().describe('The id of the opportunity'),
          rice: rice.nullable().describe('Its RICE; null where it is not known'),
        }),
      )
      .describe('What it takes up'),
    metrics: z.array(metricStanding).describe('What it is judged by, besides its experiments'),
  },
  (one, from) => {
    const known = lookup(from.book);
    return {
      ...asOfIn(from),
      document: one,
      decided: lastDecision(one)?.decision ?? null,
      overrun: isOverrun(one, from.history.asOf),
      experiments: one.experiments.map((experiment, place) => experimentData(one, experiment, place, from)),
      opportunities: one.opportunities.flatMap((id) => {
        const opportunity = known.opportunities.get(id);
        return opportunity ? [{ opportunity: id, rice: riceOf(opportunity).value }] : [];
      }),
      metrics: one.metrics.flatMap((id) => {
        const metric = known.metrics.get(id);
        return metric ? [standingData(metric, from)] : [];
      }),
    };
  },
);

function experimentData({ file }: Initiative, experiment: Experiment, place: number, from: DataSource) {
  return {
    state: stateOfExperiment(experiment, from.history.asOf),
    reached: reachedBy(experiment, from.book),
    origin: { file, path: ['experiments', place] },
  };
}

function reachedBy({ metric: id, target, result }: Experiment, book: Book): boolean | null {
  const better = id === undefined ? undefined : lookup(book).metrics.get(id)?.better;
  if (result === undefined || target === undefined || better === undefined) return null;
  return meetsTarget(result, { target, better }) ?? null;
}
