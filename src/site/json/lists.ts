import type { Book } from '../../book/book.ts';
import type { Kind } from '../../schema/kinds.ts';

/** The list of a book in which the documents of each kind are, in the order in which a book is told. */
export const lists = {
  journey: 'journeys',
  segment: 'segments',
  touchpoint: 'touchpoints',
  channel: 'channels',
  framework: 'frameworks',
  source: 'sources',
  metric: 'metrics',
  goal: 'goals',
  opportunity: 'opportunities',
  initiative: 'initiatives',
  team: 'teams',
  page: 'pages',
} as const satisfies Record<Kind, Exclude<keyof Book, 'settings' | 'glossary'>>;
