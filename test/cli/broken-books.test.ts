import { readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { showCheck } from '../../src/cli/check-book.ts';

/**
 * One folder for each way in which a book can be broken. What `check` says of it stands beside it, for people
 * in expected.txt and for programs in expected.json. The rules of books that can be read have examples of their own.
 */
const broken = 'test/fixtures/broken';
const cases = readdirSync(broken).toSorted();

beforeEach(() => {
  vi.stubEnv('FORCE_COLOR', '');
});

async function check(folder: string, format: 'pretty' | 'json'): Promise<{ fine: boolean; output: string }> {
  const written: string[] = [];
  const output = { write: (text: unknown) => written.push(String(text)) > 0, isTTY: false };
  const fine = await showCheck({ folder, format, only: () => false }, output);
  return { fine, output: written.join('') };
}

test.each(cases)('what is wrong with %s is shown to people as expected', async (name) => {
  const { output } = await check(`${broken}/${name}`, 'pretty');
  await expect(output).toMatchFileSnapshot(path.resolve(broken, name, 'expected.txt'));
});

test.each(cases)('what is wrong with %s is told to programs as expected', async (name) => {
  const { output } = await check(`${broken}/${name}`, 'json');
  await expect(output).toMatchFileSnapshot(path.resolve(broken, name, 'expected.json'));
});

test.each(cases)('%s fails the check unless there are only warnings', async (name) => {
  const { fine, output } = await check(`${broken}/${name}`, 'pretty');
  expect(fine).toBe(!output.includes('error['));
});
