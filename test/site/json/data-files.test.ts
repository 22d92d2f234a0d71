import { expect, test } from 'vitest';
import { dataAddress } from '../../../src/site/json/data-address.ts';
import { dataFiles } from '../../../src/site/json/data-files.ts';
import { tinyBook } from '../../tiny-book.ts';

const book = await tinyBook({
  'content/book.yaml': 'title: Tiny\nchannels: [web]',
  'content/segments/families.yaml': 'title: Families',
  'content/pages/index.mdx': '---\ntitle: Home\n---\n',
  'content/glossary.yaml': 'cabin: A small house',
  'journeys/stay/arrive.yaml': `title: Arriving
segments: families
phases:
  - stage: use
    steps:
      - { title: I park, emotion: 1 }
      - I knock
`,
});
const files = new Map([...dataFiles(book)].map(({ path, pieces }) => [path, [...pieces()].join('')]));

test('there is a file for the book, for each list and for each document that has a page', () => {
  expect([...files.keys()].filter((path) => !path.startsWith('frameworks/'))).toEqual([
    'book.json',
    'journeys/index.json',
    'journeys/stay/arrive/index.json',
    'segments/index.json',
    'segments/families/index.json',
    'channels/index.json',
    'channels/web/index.json',
  ]);
});

test('a list names its documents and where their pages are', () => {
  expect(JSON.parse(files.get('journeys/index.json') ?? '')).toEqual({
    version: 1,
    kind: 'journey',
    documents: [{ id: 'stay/arrive', title: 'Arriving', address: 'journeys/stay/arrive/' }],
  });
});

test('a journey comes with its emotion curve, in which what is not known is null', () => {
  expect(JSON.parse(files.get('journeys/stay/arrive/index.json') ?? '')).toMatchObject({
    version: 1,
    kind: 'journey',
    document: { id: 'stay/arrive', phases: [{ steps: [{ id: 'i-park', emotion: 1 }, { id: 'i-knock' }] }] },
    curves: [
      {
        segment: 'families',
        points: [
          { step: 'i-park', emotion: 1 },
          { step: 'i-knock', emotion: null },
        ],
      },
    ],
  });
});

test('the file of the book holds the whole of it', () => {
  expect(JSON.parse(files.get('book.json') ?? '')).toEqual({
    version: 1,
    ...(JSON.parse(JSON.stringify(book)) as object),
  });
});

test.each([
  ['/docs/x/journeys/stay/arrive/', '/docs/x/journeys/stay/arrive/index.json'],
  ['/docs/x/segments/families/', '/docs/x/segments/families/index.json'],
  ['/docs/x/segments/', undefined],
  ['/docs/x/journeys/stay/', undefined],
  ['/docs/x/', undefined],
])('the page at %s has its data at %s', (address, data) => {
  expect(dataAddress(book, '/docs/x/', address)).toBe(data);
});
