import { lstatSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { formatBook } from '../../src/cli/format-book.ts';
import { soundJourney, temporaryBook } from '../book/temporary-book.ts';

const untidy = 'phases: []\ntitle: "A"\n';

test('every document is formatted, and those that cannot be read are told of and stay', () => {
  const root = temporaryBook({
    'journeys/a.yaml': untidy,
    'journeys/b.mdx': `\uFEFF---\n${untidy}---\n\nProse.\n`,
    'journeys/broken.yaml': 'title: [\n',
    'journeys/fine.yaml': 'title: A\nphases: []\n',
  });
  const { changed, left } = formatBook(root, { write: true });
  expect(changed.map((file) => path.basename(file))).toEqual(['a.yaml', 'b.mdx']);
  expect(left.map(({ file, ...why }) => ({ file: path.basename(file), ...why }))).toEqual([
    { file: 'broken.yaml', why: 'it cannot be read; journeybook check tells why.', error: true },
  ]);
  const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
  expect(read('journeys/a.yaml')).toBe('title: A\nphases: []\n');
  expect(read('journeys/b.mdx')).toBe('\uFEFF---\ntitle: A\nphases: []\n---\n\nProse.\n');
  expect(read('journeys/broken.yaml')).toBe('title: [\n');
  expect(formatBook(root, { write: true }).changed).toEqual([]);
});

test('a check of the format changes nothing', () => {
  const root = temporaryBook({ 'journeys/a.yaml': untidy });
  expect(formatBook(root, { write: false }).changed).toHaveLength(1);
  expect(readFileSync(path.join(root, 'journeys/a.yaml'), 'utf8')).toBe(untidy);
});

test('a link stays a link, and what it leads to is formatted', () => {
  const root = temporaryBook({ 'journeys/a.yaml': soundJourney, 'shared/b.yaml': untidy });
  symlinkSync('../shared/b.yaml', path.join(root, 'journeys/b.yaml'));
  formatBook(root, { write: true });
  expect(lstatSync(path.join(root, 'journeys/b.yaml')).isSymbolicLink()).toBe(true);
  expect(readFileSync(path.join(root, 'shared/b.yaml'), 'utf8')).toBe('title: A\nphases: []\n');
});
