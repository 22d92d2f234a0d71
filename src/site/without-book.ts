import type { LoadedBook } from '../book/load.ts';
import { shippedFrameworks } from '../frameworks/index.ts';
import { diagnosticLine } from './diagnostic-line.ts';
import type { Book } from '../book/book.ts';

/** What a site shows while its book has never been without errors. */
export function bookWithNothing(): Book {
  return {
    settings: {
      title: 'Journeybook',
      language: 'en',
      framework: 'five-phase',
      lenses: [],
      scales: { rating: { min: 1, max: 5 } },
      levels: [],
      downloads: [],
    },
    journeys: [],
    segments: [],
    touchpoints: [],
    channels: [],
    teams: [],
    frameworks: shippedFrameworks.map((framework) => ({ ...framework, kind: 'framework', prose: false })),
    pages: [],
    glossary: [],
    sources: [],
    metrics: [],
    goals: [],
    opportunities: [],
    initiatives: [],
  };
}

/** The error that ends a build in Astro when a book has errors of its own: what they are, one a line. */
export function refuse({ diagnostics, summary }: LoadedBook): Error {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const count = summary.errors === 1 ? 'one error' : `${summary.errors} errors`;
  const error = new Error(
    `The book has ${count}:\n${errors.map((one) => `  ${diagnosticLine(one)}`).join('\n')}`,
  );
  error.stack = '';
  return error;
}
