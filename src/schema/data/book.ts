import { z } from 'zod';
import { bookSettings } from '../book-settings.ts';
import { downloadKind } from '../downloads.ts';
import { framework as writtenFramework, lifecycleStretch, stage as writtenStage } from '../framework.ts';
import { page as writtenPage } from '../page.ts';
import { asWritten } from './as-written.ts';
import { segment } from './customers.ts';
import { metric, source } from './evidence.ts';
import { duration, scale } from './figures.ts';
import { journey } from './journey.ts';
import { goal, initiative, opportunity } from './lean-line.ts';
import { claim, entry, ids } from './parts.ts';
import { channel, team, touchpoint } from './touchpoints.ts';

const stage = asWritten(writtenStage, {
  id: z.string(),
  title: z.string(),
  definition: z.string(),
  origin: z.string().optional(),
  year: z.int().optional(),
  covers: z.array(lifecycleStretch),
}).meta({ id: 'Stage', description: 'One stage of a framework.' });

const { file, ...shipped } = entry('framework');

/** A framework as data, shipped with Journeybook or a book’s own. */
export const framework = asWritten(writtenFramework, {
  kind: shipped.kind,
  id: shipped.id,
  title: shipped.title,
  file: file.optional().describe('The file it was read from; absent for one that ships with Journeybook'),
  prose: shipped.prose,
  description: z.string(),
  origin: z.string().optional(),
  year: z.int().optional(),
  stages: z.array(stage),
  loop: ids.optional(),
}).meta({ id: 'Framework', description: 'An ordered model of stages.' });

/** A prose page as data. */
export const page = asWritten(writtenPage, {
  ...entry('page'),
  description: claim.optional(),
  order: z.number().optional(),
  language: z.string(),
  tags: ids,
}).meta({ id: 'Page', description: 'A prose page.' });

/** A term of the glossary. */
export const term = z
  .strictObject({
    id: z.string().describe('What the address of the term ends in'),
    title: z.string().describe('The word'),
    definition: claim.describe('What it means in this book'),
    file: z.string().describe('The file it was read from, relative to the book'),
  })
  .meta({ id: 'Term', description: 'A word of the book and what it means there.' });

const settings = asWritten(bookSettings, {
  title: z.string(),
  description: claim.optional(),
  language: z.string(),
  vision: claim.optional(),
  framework: z.string(),
  lenses: ids,
  scales: z.strictObject({
    rating: scale.describe(bookSettings.shape.scales.unwrap().shape.rating.description ?? ''),
  }),
  reviewEvery: duration.optional(),
  levels: ids,
  downloads: z.array(downloadKind),
  channels: ids.optional(),
  teams: ids.optional(),
  segments: ids.optional(),
  rules: z.record(z.string(), z.unknown()).optional(),
  repository: z.string().optional(),
  branch: z.string().optional(),
  file: z.string().optional().describe('The file they were read from; absent where all are by default'),
}).meta({ id: 'Settings', description: 'The settings of a book with every default filled in.' });

/** A whole book as data. */
export const book = z.strictObject({
  settings: settings.describe('The settings of the book'),
  journeys: z.array(journey).describe('Its journeys, by id'),
  segments: z.array(segment).describe('Who the customers are, by id'),
  touchpoints: z.array(touchpoint).describe('Where customer and organisation meet, by id'),
  channels: z.array(channel).describe('The media touchpoints live in, by id'),
  frameworks: z.array(framework).describe('The models of stages, as they are shown'),
  sources: z.array(source).describe('Where knowledge comes from, by id'),
  metrics: z.array(metric).describe('What is measured, by id'),
  goals: z.array(goal).describe('What initiatives serve, by id'),
  opportunities: z.array(opportunity).describe('What is worth changing, by id'),
  initiatives: z.array(initiative).describe('The work under way or proposed, by id'),
  teams: z.array(team).describe('Who answers for what, by id'),
  pages: z.array(page).describe('The prose pages, by their order and title'),
  glossary: z.array(term).describe('The words of the book, by title'),
});
