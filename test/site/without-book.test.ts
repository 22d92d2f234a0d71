import { expect, test } from 'vitest';
import { diagnostic } from '../../src/book/diagnostic.ts';
import { isWanted } from '../../src/site/data/wanted-pages.ts';
import { routes } from '../../src/site/routes.ts';
import { bookWithNothing, refuse } from '../../src/site/without-book.ts';
import { tinyBook } from '../tiny-book.ts';

const wrong = [
  diagnostic({
    rule: 'missing-field',
    file: 'journeys/a.yaml',
    reason: 'The field `title` is missing.',
    note: 'Add it.',
  }),
  diagnostic({
    rule: 'unknown-reference',
    file: 'journeys/b.yaml',
    range: { start: { line: 3, column: 7 }, end: { line: 3, column: 9 } },
    reason: 'The book has no team `x`.',
  }),
  diagnostic({ rule: 'unreadable-file', file: 'journeys/c.yaml', reason: 'A warning.', severity: 'warning' }),
];

test('a book with errors ends a build of Astro with all of them, a line each, and no stack of calls', () => {
  const error = refuse({
    root: '/',
    diagnostics: wrong,
    summary: { files: 3, journeys: 3, errors: 2, warnings: 1 },
  });
  expect(error.message).toBe(
    `The book has 2 errors:
  journeys/a.yaml:1:1 The field \`title\` is missing. Add it.
  journeys/b.yaml:3:7 The book has no team \`x\`.`,
  );
  expect(error.stack).toBe('');
});

test('one error is said in singular', () => {
  const error = refuse({
    root: '/',
    diagnostics: wrong.slice(0, 1),
    summary: { files: 1, journeys: 1, errors: 1, warnings: 0 },
  });
  expect(error.message).toBe(
    'The book has one error:\n  journeys/a.yaml:1:1 The field `title` is missing. Add it.',
  );
});

/** The patterns of the pages that a book has something to show on. */
const pagesOf = (book: ReturnType<typeof bookWithNothing>) =>
  routes.filter(({ name }) => isWanted(name, book, undefined)).map(({ pattern }) => pattern);

test('a book with nothing has only the pages that say what belongs there', () => {
  expect(pagesOf(bookWithNothing())).toEqual([
    '/',
    '/journeys',
    '/journeys/[...id]',
    '/journeys/[...id]/embed',
    '/browse/journeys/[page]',
    '/frameworks',
    '/frameworks/[...id]',
    '/health',
    '/404',
  ]);
});

test('a book with something of everything has all pages', async () => {
  const rating = (segment: string, share: number) =>
    `{ segment: ${segment}, importance: 80%, satisfaction: ${share}% }`;
  const book = await tinyBook({
    'content/book.yaml':
      'channels: web\nteams: sales\nsegments: [hikers, families]\nlenses: moments-of-truth',
    'content/touchpoints/site.yaml': `title: Site\nratings: [${rating('hikers', 40)}, ${rating('families', 50)}]`,
    'content/touchpoints/desk.yaml': `title: Desk\nratings: ${rating('hikers', 60)}`,
    'content/sources/survey.yaml': 'title: Survey',
    'content/metrics/visits.yaml': 'title: Visits\nmethod: count',
    'content/goals/more.yaml': 'title: More of them',
    'content/opportunities/price.yaml':
      'title: Show the price\nreach: 10\nimpact: 1\nconfidence: 50%\neffort: 1',
    'content/initiatives/prices.yaml': 'title: Prices',
    'content/glossary.yaml': 'cabin: A small house',
    'content/pages/guide.mdx': '---\ntitle: Guide\n---\nText.',
    'journeys/a.yaml':
      'title: A\nsegments: [hikers, families]\nphases: { stage: engage, steps: { title: Look, emotion: { hikers: 1, families: -1 } } }',
    'journeys/b.yaml': 'title: B\nphases: { stage: engage, steps: Look }',
  });
  expect(pagesOf(book)).toEqual(routes.map(({ pattern }) => pattern));
});

test('a book of journeys alone has no page for what it does not say', async () => {
  const book = await tinyBook({
    'journeys/a.yaml': 'title: A\nphases: { stage: engage, steps: Look }',
    'journeys/b.yaml': 'title: B\nphases: { stage: use, steps: { title: Sit, emotion: 1 } }',
  });
  expect(pagesOf(book)).toEqual([
    '/',
    '/journeys',
    '/journeys/[...id]',
    '/journeys/[...id]/embed',
    '/browse/journeys/[page]',
    '/atlas',
    '/frameworks',
    '/frameworks/[...id]',
    '/health',
    '/404',
  ]);
});

test('a front page alone needs no list of pages', async () => {
  const book = await tinyBook({
    'content/pages/index.mdx': '---\ntitle: Welcome\n---\nText.',
    'journeys/a.yaml': 'title: A\nphases: { stage: engage, steps: Look }',
  });
  expect(pagesOf(book)).not.toContain('/pages');
});
