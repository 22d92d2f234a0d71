import { readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { isRuleId } from '../../src/book/rule-ids.ts';
import { formats } from '../../src/cli/report/formats/index.ts';
import { json } from '../../src/cli/report/formats/json.ts';
import { pretty } from '../../src/cli/report/formats/pretty.ts';
import { checkDiagram } from '../../src/diagrams/mermaid/check-diagram.ts';
import { checkBook } from '../../src/rules/check-book.ts';

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
  const book = await checkBook(folder, { checkDiagram, only: (rule) => isRuleId(rule) });
  const { [format]: write } = { pretty, json };
  const options = { level: formats[format].level, isTTY: false, environment: process.env };
  return { fine: book.summary.errors === 0, output: write([book], options) };
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
