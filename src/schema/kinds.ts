import type { z } from 'zod';
import { bookSettings } from './book-settings.ts';
import { channel } from './channel.ts';
import { framework } from './framework.ts';
import { journey } from './journey.ts';
import { openDocument } from './open-document.ts';
import { page } from './page.ts';
import { segment } from './segment.ts';
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
  source: { folder: 'content/sources', schema: openDocument },
  metric: { folder: 'content/metrics', schema: openDocument },
  goal: { folder: 'content/goals', schema: openDocument },
  opportunity: { folder: 'content/opportunities', schema: openDocument },
  initiative: { folder: 'content/initiatives', schema: openDocument },
  page: { folder: 'content/pages', schema: page },
} as const satisfies Record<string, { folder: string; schema: z.ZodType }>;

/** The name of a kind of document. */
export type Kind = keyof typeof kinds;

/** A document of one kind as its schema returns it. */
export type Typed<K extends Kind> = z.output<(typeof kinds)[K]['schema']>;

/** The settings of a book, as content/book.yaml gives them. */
export const settings = { file: 'content/book', schema: bookSettings } as const;

/** The settings of a book as their schema returns them. */
export type TypedSettings = z.output<typeof bookSettings>;
