import { expect, test, vi } from 'vitest';
import { runCheck } from '../../../src/cli/check/run-check.ts';
import { watchBooks } from '../../../src/cli/check/watch.ts';
import { temporaryBook } from '../../book/temporary-book.ts';
import { editable, everything, randomEdits, said } from './random-edits.ts';

vi.setConfig({ testTimeout: 300_000 });

test('a watched check says in the end what a cold one says, over 500 random edits in bursts', async () => {
  const root = temporaryBook({});
  vi.stubEnv('JOURNEYBOOK_CACHE', temporaryBook({}));
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const files = editable(root);
  const request = { ...everything, folders: [root] };
  let told: unknown;
  const stop = new AbortController();
  const watching = watchBooks(
    [root],
    [],
    async () => {
      const [checked] = (await runCheck({ ...request, cache: true })).books;
      told = checked && said(checked);
    },
    stop.signal,
  );
  await vi.waitFor(() => expect(told).toBeDefined(), { timeout: 10_000 });
  const edits = randomEdits(500, 11);
  for (let from = 0; from < edits.length; from += 5) {
    for (const edit of edits.slice(from, from + 5)) files.edit(edit);
    const [cold] = (await runCheck(request)).books;
    await vi.waitFor(() => expect(told).toEqual(cold && said(cold)), { timeout: 10_000 });
  }
  stop.abort();
  await watching;
});
