import { expect, test } from 'vitest';
import { pathsAt } from '../../src/book/path-at.ts';
import { temporaryBook } from './temporary-book.ts';

const files = {
  'journeys/bread.yaml': `title: Buying bread
phases:
  - stage: purchase
    steps:
      - I wait
      - { title: I pay, pains: [It is dear, It is late] }
`,
  'content/pages/about.mdx': '---\ntitle: About\ntags: [us]\n---\n\n# About us\n',
  'content/teams/broken.yaml': 'title: [',
};

test('a place in a document is told as the way to the innermost value there', () => {
  const pathAt = pathsAt({ root: temporaryBook(files) });
  const at = (line: number, column: number) => pathAt('journeys/bread.yaml', { line, column });
  expect([at(1, 1), at(1, 8), at(3, 5), at(4, 5), at(5, 9), at(6, 18), at(6, 45)]).toEqual([
    ['title'],
    ['title'],
    ['phases', 0, 'stage'],
    ['phases', 0, 'steps'],
    ['phases', 0, 'steps', 0],
    ['phases', 0, 'steps', 1, 'title'],
    ['phases', 0, 'steps', 1, 'pains', 1],
  ]);
});

test('front matter has ways, prose has none, and nor has what cannot be read', () => {
  const pathAt = pathsAt({ root: temporaryBook(files) });
  expect([
    pathAt('content/pages/about.mdx', { line: 3, column: 8 }),
    pathAt('content/pages/about.mdx', { line: 6, column: 1 }),
    pathAt('content/teams/broken.yaml', { line: 1, column: 8 }),
    pathAt('content/teams/absent.yaml', { line: 1, column: 1 }),
    pathAt('journeys/bread.yaml', { line: 99, column: 1 }),
  ]).toEqual([['tags', 0], [], [], [], []]);
});
