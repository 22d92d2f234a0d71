import { z } from 'zod';
import { claim, claims } from './claim.ts';
import { picture } from './picture.ts';
import {
  day,
  documentId,
  duration,
  emotion,
  fullListOf,
  language,
  listOf,
  localId,
  referenceTo,
  share,
  text,
} from './scalars.ts';

/** The moments of truth, in the order a customer meets them. */
export const momentOfTruth = z.enum(['stimulus', 'zmot', 'fmot', 'smot', 'umot']);

/** Where customers leave the journey to, how many of them, and why. */
export const exit = z.strictObject({
  to: text.describe('Who or what they leave to: a touchpoint, a journey, or a name'),
  share: share.optional().describe('The share of customers at this step who leave here'),
  because: claim.optional().describe('Why they leave'),
});

/** One thing the customer does, with all that can be said of it. */
export const fullStep = z.strictObject({
  title: claim.describe('What the customer does, in the customer’s voice'),
  id: localId.optional().describe('The name other files use for this step; by default a slug of its title'),
  image: picture.optional().describe('A picture of this moment, as in a storyboard'),
  touchpoint: referenceTo('touchpoint').optional().describe('Where customer and organisation meet'),
  channel: referenceTo('channel').optional().describe('The medium; by default the touchpoint’s'),
  moment: momentOfTruth.optional().describe('The moment of truth this step is'),
  emotion: emotion
    .optional()
    .describe(
      'How the customer feels, from -2 (very bad) to 2 (very good): one number, or one per segment; absent means unknown',
    ),
  feeling: claim.optional().describe('The feeling in a word or two'),
  thinking: claims.optional().describe('What goes through the customer’s mind'),
  actions: claims.optional().describe('What the customer does, in detail'),
  pains: claims.optional().describe('What hurts'),
  gains: claims.optional().describe('What helps or delights'),
  exits: listOf(exit).optional().describe('Where customers leave to'),
  evidence: listOf(referenceTo('source')).optional().describe('The sources the step rests on'),
  metrics: listOf(referenceTo('metric')).optional().describe('What is measured here'),
  opportunities: listOf(referenceTo('opportunity')).optional().describe('The changes worth considering here'),
  initiatives: listOf(referenceTo('initiative')).optional().describe('The work under way here'),
  owner: referenceTo('team').optional().describe('The team that answers for this step'),
  physical: claims.optional().describe('Physical evidence: what the customer can see and touch'),
  frontstage: claims.optional().describe('What staff and systems do in the customer’s sight'),
  backstage: claims.optional().describe('What they do out of sight'),
  support: claims.optional().describe('The processes and partners behind it'),
  next: listOf(referenceTo('step')).optional().describe('The steps that may follow; by default the next one'),
  duration: duration.optional().describe('How long it takes, such as 4 min'),
  journey: referenceTo('journey').optional().describe('The journey that tells this step in detail'),
  stages: z
    .record(referenceTo('framework'), referenceTo('stage'))
    .optional()
    .describe('The stage of this step in other frameworks'),
});

/** One thing the customer does, in the customer’s voice. A sentence alone is a step with that title. */
export const step = z.union([
  text.transform((title): z.output<typeof fullStep> => ({ title: { text: title, evidence: [] } })),
  fullStep,
]);

/** A stretch of a journey that belongs to one stage of its framework. */
export const phase = z.strictObject({
  stage: referenceTo('stage').describe('The stage of the framework this phase belongs to'),
  title: text.optional().describe('By default the title of the stage'),
  goal: claim.optional().describe('What the customer wants to have reached by its end'),
  steps: listOf(step).describe('The steps, in order'),
});

/** A segment’s path to one goal, seen from the customer’s side. */
export const journey = z.strictObject({
  title: claim.describe('What the customer is about to do'),
  summary: claim.optional().describe('The journey in a sentence'),
  segments: listOf(referenceTo('segment')).optional().describe('Whose journey it is'),
  owner: referenceTo('team').optional().describe('The team that answers for this journey'),
  status: z
    .enum(['draft', 'live', 'archived'])
    .optional()
    .describe('draft, live (default) or archived')
    .meta({ default: 'live' }),
  state: z
    .enum(['current', 'future'])
    .optional()
    .describe('current (default) or future')
    .meta({ default: 'current' }),
  reviewed: day.optional().describe('When someone last held it against reality'),
  reviewEvery: duration.optional().describe('How often that should happen, such as 6 months'),
  goal: claim.optional().describe('When …, I want to …, so that I can …'),
  framework: referenceTo('framework')
    .optional()
    .describe('The framework of its stages; by default the book’s'),
  level: text.optional().describe('Its level in the hierarchy: a name from the book’s levels'),
  parent: referenceTo('journey').optional().describe('The journey this one is part of'),
  replaces: referenceTo('journey').optional().describe('The current journey that this future one replaces'),
  actual: z
    .boolean()
    .optional()
    .describe('true when it tells what was observed, held against the planned journey named under `of`')
    .meta({ default: false }),
  of: referenceTo('journey').optional().describe('The planned journey that an actual one is held against'),
  related: listOf(referenceTo('journey')).optional().describe('Other journeys worth reading beside it'),
  tags: listOf(text).optional().describe('Words to find it by'),
  aliases: listOf(documentId).optional().describe('Ids it had before; old links keep working'),
  language: language.optional().describe('The language it is written in; by default the book’s'),
  evidence: listOf(referenceTo('source')).optional().describe('The sources the whole journey rests on'),
  metrics: listOf(referenceTo('metric')).optional().describe('What is measured about the whole journey'),
  phases: fullListOf(phase).describe('Its phases, in order'),
});
