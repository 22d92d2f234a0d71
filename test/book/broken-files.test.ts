import { cpSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadBook } from '../../src/book/load.ts';
import { shown } from './shown.ts';
import { temporaryBook } from './temporary-book.ts';

const fixtures = 'test/fixtures/broken';
const documents = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(ya?ml|mdx)$/.test(file),
);

const wrongStep = `title: Watched
phases:
  - stage: engage
    steps: [{ title: I look, touchpoint: nowhere, emotoin: 1 }]
`;

test('a broken file never hides what is wrong with the others', async () => {
  const files = Object.fromEntries(
    documents.map((file, index) => [
      `journeys/broken-${index.toString()}${path.extname(file)}`,
      readFileSync(path.join(fixtures, file)),
    ]),
  );
  const alone = await loadBook(temporaryBook({ 'journeys/watched.yaml': wrongStep }));
  const among = await loadBook(temporaryBook({ ...files, 'journeys/watched.yaml': wrongStep }));
  const watched = among.diagnostics.filter(({ file }) => file === 'journeys/watched.yaml');
  expect(shown({ ...among, diagnostics: watched })).toBe(shown(alone));
  expect(shown(alone)).toMatchInlineSnapshot(`
    "journeys/watched.yaml:4:42-4:49 error[unknown-reference] There is no touchpoint \`nowhere\`.
      Describe it in content/touchpoints/nowhere.yaml, which begins with \`title:\`.
    journeys/watched.yaml:4:51-4:58 error[unknown-key] A step has no field \`emotoin\`.
      Did you mean \`emotion\`?"
  `);
});

test('every file of every broken book is told of by its own place', async () => {
  const books = readdirSync(fixtures);
  const together = temporaryBook({});
  for (const book of books)
    cpSync(path.join(fixtures, book), path.join(together, 'journeys', book), { recursive: true });
  const { diagnostics, summary } = await loadBook(together);
  const told = new Set(diagnostics.map(({ file }) => file.split('/')[1]));
  expect(books.filter((book) => !told.has(book))).toEqual([]);
  expect(summary.errors).toBeGreaterThan(books.length);
});

test('names that a broken document may still have are not reported as unknown', async () => {
  const loaded = await loadBook(`${fixtures}/broken-targets`);
  expect(loaded.diagnostics.filter(({ ruleId }) => /reference|step/.test(ruleId))).toEqual([]);
  expect(loaded.book).toBeUndefined();
});
