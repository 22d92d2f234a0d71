import { z } from 'zod';
import {
  exit as writtenExit,
  fullStep,
  journey as writtenJourney,
  momentOfTruth,
  phase as writtenPhase,
} from '../journey.ts';
import { asWritten } from './as-written.ts';
import { duration, emotion, share } from './figures.ts';
import { claim, claims, date, entry, ids } from './parts.ts';

/** Where an exit leads, within the book. */
export const exitTarget = z
  .strictObject({
    kind: z.enum(['touchpoint', 'journey']).describe('What it is'),
    id: z.string().describe('Its id'),
  })
  .meta({ id: 'ExitTarget', description: 'The touchpoint or journey of the book that customers leave to.' });

const exit = asWritten(writtenExit, {
  to: z.string(),
  target: exitTarget.optional().describe('What that is in the book; absent for a name outside of it'),
  share: share.optional(),
  because: claim.optional(),
}).meta({ id: 'Exit', description: 'Where customers leave the journey to.' });

const image = z
  .strictObject({
    src: z
      .string()
      .describe(
        'The file of the picture, relative to the book; the site has a copy at the same path below pictures/',
      ),
    alt: z.string().describe('What can be seen'),
    width: z.int().positive().describe('In pixels'),
    height: z.int().positive().describe('In pixels'),
  })
  .meta({ id: 'Picture', description: 'A picture of a step.' });

/** One thing the customer does; lists are empty where nothing was written. */
const step = asWritten(fullStep, {
  id: z.string(),
  title: z.string(),
  image: image.optional(),
  touchpoint: z.string().optional(),
  channel: z.string().optional(),
  moment: momentOfTruth.optional(),
  emotion: z.union([emotion, z.record(z.string(), emotion)]).optional(),
  feeling: claim.optional(),
  thinking: claims,
  actions: claims,
  pains: claims,
  gains: claims,
  physical: claims,
  frontstage: claims,
  backstage: claims,
  support: claims,
  exits: z.array(exit),
  evidence: ids,
  metrics: ids,
  opportunities: ids,
  initiatives: ids,
  owner: z.string().optional(),
  next: ids.optional(),
  duration: duration.optional(),
  journey: z.string().optional(),
  stages: z.record(z.string(), z.string()),
}).meta({ id: 'Step', description: 'One thing the customer does; lists are empty where nothing is said.' });

const phase = asWritten(writtenPhase, {
  id: z.string().describe('Unique within its journey'),
  stage: z.string(),
  title: z.string(),
  goal: claim.optional(),
  steps: z.array(step),
}).meta({ id: 'Phase', description: 'A stretch of a journey.' });

/** A journey as data. */
export const journey = asWritten(writtenJourney, {
  ...entry('journey'),
  summary: claim.optional(),
  segments: ids,
  owner: z.string().optional(),
  status: writtenJourney.shape.status.unwrap(),
  state: writtenJourney.shape.state.unwrap(),
  reviewed: date.optional(),
  reviewEvery: duration.optional(),
  goal: claim.optional(),
  framework: z.string(),
  level: z.string().optional(),
  parent: z.string().optional(),
  replaces: z.string().optional(),
  actual: z.boolean(),
  of: z.string().optional(),
  related: ids,
  tags: ids,
  aliases: ids,
  language: z.string(),
  evidence: ids,
  metrics: ids,
  phases: z.array(phase),
}).meta({
  id: 'Journey',
  description:
    'A segment’s path to one goal. What is not known is absent; lists are empty where nothing is said.',
});
