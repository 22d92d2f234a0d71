import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { runCheck } from '../../../src/cli/check/run-check.ts';
import { temporaryBook } from '../../book/temporary-book.ts';
import { editable, everything, randomEdits, said } from './random-edits.ts';

vi.setConfig({ testTimeout: 300_000 });

test('a check from the cache answers as a cold one, over 500 random edits', async () => {
  const root = temporaryBook({});
  vi.stubEnv('JOURNEYBOOK_CACHE', temporaryBook({}));
  const files = editable(root);
  const request = { ...everything, folders: [root] };
  let answeredBefore = 0;
  const seen = new Set<string>();
  for (const edit of randomEdits(500, 4)) {
    files.edit(edit);
    const [cold] = (await runCheck(request)).books;
    const expected = cold && said(cold);
    // The first of the two fills the cache, the second answers from it.
    for (const time of ['first', 'second']) {
      const [cached] = (await runCheck({ ...request, cache: true })).books;
      expect(cached && said(cached), time).toEqual(expected);
    }
    const key = JSON.stringify(expected);
    if (seen.has(key)) answeredBefore += 1;
    seen.add(key);
  }
  const kept = path.join(process.env['JOURNEYBOOK_CACHE'] ?? '', 'checks');
  const [file = '', ...others] = readdirSync(kept);
  expect(others).toEqual([]);
  // An answer, not the book it was found in.
  expect(statSync(path.join(kept, file)).size).toBeLessThan(50_000);
  // Edits that all break the book in one way would show nothing.
  expect(seen.size).toBeGreaterThan(200);
  expect(answeredBefore).toBeLessThan(300);
});
