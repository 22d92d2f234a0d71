import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { runCheck } from '../../../src/cli/check/run-check.ts';
import { temporaryBook } from '../../book/temporary-book.ts';
import { everything } from './random-edits.ts';

test('a check from the cache sees that a picture is no longer one', async () => {
  const root = temporaryBook({
    'journeys/one.yaml':
      'title: A\nphases: { stage: use, steps: { title: I look, image: { src: rain.svg, alt: Rain } } }\n',
    'journeys/rain.svg': '<svg viewBox="0 0 320 200" />',
  });
  vi.stubEnv('JOURNEYBOOK_CACHE', temporaryBook({}));
  const errors = async () => {
    const { books } = await runCheck({ ...everything, folders: [root], cache: true });
    return books[0]?.diagnostics.flatMap(({ ruleId, severity }) => (severity === 'error' ? [ruleId] : []));
  };
  expect([await errors(), await errors()]).toEqual([[], []]);
  writeFileSync(path.join(root, 'journeys/rain.svg'), 'No drawing.');
  expect([await errors(), await errors()]).toEqual([['no-picture'], ['no-picture']]);
});
