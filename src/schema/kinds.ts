import type { z } from 'zod';
import { bookSettings } from './book-settings.ts';
import { channel } from './channel.ts';
import { framework } from './framework.ts';
import { glossary } from './glossary.ts';
import { goal } from './goal.ts';
import { initiative } from './initiative.ts';
import { journey } from './journey.ts';
import { metric } from './metric.ts';
import { opportunity } from './opportunity.ts';
import { page } from './page.ts';
import { segment } from './segment.ts';
import { source } from './source.ts';
import { team } from './team.ts';
import { touchpoint } from './touchpoint.ts';

/** Every kind of document: the folder its files live in and the schema they follow. */
export const kinds = {
  journey: { folder: 'journeys', schema: journey },
  segment: { folder: 'content/segments', schema: segment },
  touchpoint: { folder: 'content/touchpoints', schema: touchpoint },
  channel: { folder: 'content/channels', schema: channel },
  team: { folder: 'content/teams', schema: team },
  framework: { folder: 'content/frameworks', schema: framework },
  source: { folder: 'content/sources', schema: source },
  metric: { folder: 'content/metrics', schema: metric },
  goal: { folder: 'content/goals', schema: goal },
  opportunity: { folder: 'content/opportunities', schema: opportunity },
  initiative: { folder: 'content/initiatives', schema: initiative },
  page: { folder: 'content/pages', schema: page },
} as const satisfies Record<string, { folder: string; schema: z.ZodType }>;

/** The name of a kind of document. */
export type Kind = keyof typeof kinds;

/** A document of one kind as its schema returns it. */
export type Typed<K extends Kind> = z.output<(typeof kinds)[K]['schema']>;

/** The settings of a book, as content/book.yaml gives them. */
export const settings = { file: 'content/book', schema: bookSettings } as const;

/** The terms of a book, as content/glossary.yaml gives them. */
export const glossaryFile = { file: 'content/glossary', schema: glossary } as const;

/** The terms of a book as their schema returns them. */
export type TypedGlossary = z.output<typeof glossary>;

/** The settings of a book as their schema returns them. */
export type TypedSettings = z.output<typeof bookSettings>;
