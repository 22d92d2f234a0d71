import { z } from 'zod';
import { goal as writtenGoal } from '../goal.ts';
import {
  decision as writtenDecision,
  experiment as writtenExperiment,
  initiative as writtenInitiative,
} from '../initiative.ts';
import { opportunity as writtenOpportunity } from '../opportunity.ts';
import { asWritten } from './as-written.ts';
import { count, metricFigure, share } from './figures.ts';
import { claim, date, entry, ids } from './parts.ts';

/** What came of looking at something critically. */
export const decision = writtenDecision;

/** A goal as data. */
export const goal = asWritten(writtenGoal, {
  ...entry('goal'),
  description: claim.optional(),
  serves: claim.optional(),
  metrics: ids.describe(writtenGoal.shape.metric.description ?? ''),
  by: date.optional(),
  owner: z.string().optional(),
  evidence: ids,
  tags: ids,
}).meta({ id: 'Goal', description: 'What an initiative must serve to be kept.' });

const ground = z
  .strictObject({
    kind: z
      .enum(['journey', 'touchpoint', 'segment', 'channel', 'metric', 'source', 'exit'])
      .describe('What it is; an exit is a name that customers leave to'),
    id: z.string().describe('Its id; of an exit, the name'),
    step: z.string().optional().describe('The step of a journey'),
  })
  .meta({ id: 'Ground', description: 'What justifies an opportunity.' });

/** An opportunity as data. */
export const opportunity = asWritten(writtenOpportunity, {
  ...entry('opportunity'),
  description: claim.optional(),
  from: z.array(ground),
  segments: ids,
  reach: z.number().min(0).optional(),
  impact: writtenOpportunity.shape.impact.unwrap().optional(),
  confidence: share.optional(),
  effort: z.number().positive().optional(),
  noticed: date.optional(),
  owner: z.string().optional(),
  evidence: ids,
  tags: ids,
}).meta({ id: 'Opportunity', description: 'A change worth considering, tied to what justifies it.' });

const experiment = asWritten(writtenExperiment, {
  hypothesis: claim,
  metric: z.string().optional(),
  baseline: metricFigure.optional(),
  target: metricFigure.optional(),
  result: metricFigure.optional(),
  n: count.optional(),
  from: date.optional(),
  to: date.optional(),
  source: z.string().optional(),
  decision: decision.optional(),
}).meta({ id: 'Experiment', description: 'A test inside an initiative.' });

/** An initiative as data. */
export const initiative = asWritten(writtenInitiative, {
  ...entry('initiative'),
  description: claim.optional(),
  goals: ids,
  opportunities: ids,
  metrics: ids,
  status: writtenInitiative.shape.status.unwrap(),
  decision: decision.optional(),
  from: date.optional(),
  to: date.optional(),
  owner: z.string().optional(),
  experiments: z.array(experiment),
  evidence: ids,
  tags: ids,
}).meta({ id: 'Initiative', description: 'Work under way or proposed.' });
