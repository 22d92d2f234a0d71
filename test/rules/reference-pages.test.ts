import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { catalogue } from '../../src/rules/catalogue.ts';
import { referenceIndex, referencePage } from '../../src/rules/reference-page.ts';

const folder = new URL('../../docs/rules/', import.meta.url);
const all = catalogue();

test('every rule has its page in the reference, and no page is left of one that is gone', () => {
  const pages = [...all.map(({ id }) => `${id}.md`), 'README.md'];
  expect(readdirSync(folder).sort()).toEqual(pages.sort());
});

test.each(all)('the page of $id says what its doc comment says', async (entry) => {
  await expect(referencePage(entry)).toMatchFileSnapshot(fileURLToPath(new URL(`${entry.id}.md`, folder)));
});

test('the index of the reference lists every rule by what it is about', async () => {
  await expect(referenceIndex(all)).toMatchFileSnapshot(fileURLToPath(new URL('README.md', folder)));
});
