import fc from 'fast-check';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expect, test, vi } from 'vitest';
import { loadBook } from '../../../src/book/load.ts';
import { runCheck } from '../../../src/cli/check/run-check.ts';
import { temporaryBook } from '../../book/temporary-book.ts';
import { book, everything } from './random-edits.ts';

vi.setConfig({ testTimeout: 300_000 });

/** A slip that can be mended for certain: what is right, how it may have been written, and what becomes of that. */
const slips: readonly (readonly [file: string, right: string, slip: string, mended?: string])[] = [
  ['journeys/bread.yaml', 'reviewed: 2026-01-10', 'Reviewed: 2026-01-10'],
  ['journeys/bread.yaml', 'segments: [commuters,', 'segments: [Commuters,'],
  ['journeys/bread.yaml', 'segments: [commuters, families]', 'segments: [commuters, families, "commuters"]'],
  ['journeys/bread.yaml', 'touchpoint: window', 'touchpoint: "Window"'],
  [
    'journeys/bread.yaml',
    'touchpoint: window',
    'touchpoint: touchpoint:WINDOW',
    'touchpoint: touchpoint:window',
  ],
  ['journeys/bread.yaml', 'moment: stimulus', 'moment: Stimulus'],
  [
    'journeys/bread.yaml',
    'emotion: { commuters: 2, families: 1 }',
    `emotion: { Commuters: '2', families: "1" }`,
  ],
  ['journeys/bread.yaml', 'emotion: -1', `emotion: '-1' # they say`, 'emotion: -1 # they say'],
  ['journeys/bread.yaml', 'evidence: counting', 'Evidence: Counting'],
  [
    'journeys/bread.yaml',
    '- I eat it warm',
    '- title: I eat it warm # journeybook-ignore empty-phase: why not',
    '- title: I eat it warm',
  ],
  ['journeys/cake.mdx', 'status: draft', 'STATUS: Draft'],
  ['journeys/cake.mdx', 'related: [bread]', 'related: [bread, bread]'],
  ['content/touchpoints/counter.yaml', 'channel: shop', 'Channel: Shop'],
  ['content/touchpoints/counter.yaml', 'importance: 82%', 'IMPORTANCE: 82%'],
  [
    'content/metrics/waiting.yaml',
    'better: lower',
    'better: Lower # the shorter',
    'better: lower # the shorter',
  ],
  ['content/sources/counting.yaml', 'title: Counting the queue', 'Title: Counting the queue'],
  ['content/initiatives/till.yaml', 'opportunities: [second-till]', 'opportunities: [Second_Till]'],
  [
    'content/initiatives/till.yaml',
    'goals: warm',
    '# Whatever it takes.\ngoals: "Warm"',
    '# Whatever it takes.\ngoals: warm',
  ],
  ['content/opportunities/second-till.yaml', 'impact: 2', 'impact: "2"'],
];

const damaged = fc.subarray([...slips], { minLength: 1 }).map((chosen) => {
  const files = { ...book };
  for (const [file, right, slip] of chosen) files[file] = (files[file] ?? '').replace(right, () => slip);
  return files;
});

const read = (root: string, files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.keys(files).map((file) => [file, readFileSync(path.join(root, file), 'utf8')]));

const commentsIn = (files: Readonly<Record<string, string>>) =>
  Object.values(files)
    .flatMap((text) => text.match(/(?<=\s)#(?! ?journeybook).*|^#(?! ?journeybook).*/gm) ?? [])
    .filter((one) => !one.startsWith('##'));

async function fixed(root: string) {
  const [checked] = (await runCheck({ ...everything, folders: [root], fix: true })).books;
  return checked?.diagnostics ?? [];
}

test('--fix mends every slip it is certain of, keeps everything else, and twice equals once', async () => {
  const whole = await loadBook(temporaryBook(book));
  await fc.assert(
    fc.asyncProperty(damaged, async (files) => {
      const root = temporaryBook(files);
      const left = await fixed(root);
      expect(left.filter(({ fix }) => fix)).toEqual([]);
      const once = read(root, files);
      await fixed(root);
      expect(read(root, files)).toEqual(once);
      const { book: mended, diagnostics } = await loadBook(root);
      expect(diagnostics.map(({ reason }) => reason)).toEqual([]);
      // The book says what it said before anything slipped.
      expect(
        isDeepStrictEqual(JSON.parse(JSON.stringify(mended)), JSON.parse(JSON.stringify(whole.book))),
      ).toBe(true);
      expect(commentsIn(once)).toEqual(commentsIn(files));
      rmSync(root, { recursive: true });
    }),
    { numRuns: 300, seed: 5 },
  );
});

test.each(slips.map(([file, right, slip, mended = right]) => ({ file, right, slip, mended })))(
  'in $file, what should be “$right” and is “$slip” is mended, and nothing else is touched',
  async ({ file, right, slip, mended }) => {
    const text = book[file] ?? '';
    const files = { ...book, [file]: text.replace(right, () => slip) };
    expect(files[file]).not.toBe(text);
    const root = temporaryBook(files);
    await fixed(root);
    expect(read(root, files)).toEqual({ ...book, [file]: text.replace(right, () => mended) });
  },
);

test('of two keys that mean one field, neither is written anew', async () => {
  const text = (book['journeys/cake.mdx'] ?? '').replace('status: draft', 'Status: draft\nSTATUS: live');
  const files = { ...book, 'journeys/cake.mdx': text };
  const root = temporaryBook(files);
  await fixed(root);
  expect(read(root, files)).toEqual(files);
});
