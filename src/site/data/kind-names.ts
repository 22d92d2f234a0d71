import type { Kind } from '../../schema/kinds.ts';

const names: Readonly<Record<Kind | 'book', string>> = {
  journey: 'Journeys',
  segment: 'Segments',
  touchpoint: 'Touchpoints',
  channel: 'Channels',
  team: 'Owners',
  framework: 'Frameworks',
  source: 'Sources',
  metric: 'Metrics',
  goal: 'Goals',
  opportunity: 'Opportunities',
  initiative: 'Initiatives',
  page: 'Prose pages',
  book: 'The book as a whole',
};

/** What the documents of a kind are called; `book` for what is of no document: settings and glossary. */
export function kindName(kind: Kind | 'book'): string {
  return names[kind];
}
