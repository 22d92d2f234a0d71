import { bookSnippets } from './book.ts';
import { customerSnippets } from './customers.ts';
import { journeySnippets } from './journeys.ts';
import { leanLineSnippets } from './lean-line.ts';
import type { Snippet } from './snippet.ts';

/** Every file of the fixture book, which holds the format as it is shown and the shorthands it promises. */
export const snippets: readonly Snippet[] = [
  ...bookSnippets,
  ...journeySnippets,
  ...customerSnippets,
  ...leanLineSnippets,
];
