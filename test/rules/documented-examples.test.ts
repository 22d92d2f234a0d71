import { expect, test } from 'vitest';
import { checkBook } from '../../src/rules/check-book.ts';
import { documentationOf } from '../../src/rules/documentation.ts';
import { rules } from '../../src/rules/index.ts';
import { shown } from '../book/shown.ts';
import { temporaryBook } from '../book/temporary-book.ts';
import { examplesIn, headingsIn } from './examples.ts';

const all = [...rules.values()];
const documented = all.map((rule) => {
  const { summary, body } = documentationOf(rule);
  return { rule, summary, ...examplesIn(body), body };
});

/** Everything a rule says of a book; whatever else is wrong with the example must be nothing. */
async function said(files: Readonly<Record<string, string>>, rule: string): Promise<string> {
  const loaded = await checkBook(temporaryBook(files), { only: (id) => id === rule });
  return shown(loaded).replaceAll(/^(\S+:\d+:\d+)-\d+:(\d+) \w+(?:\[([\w-]+)\])/gm, (...match: string[]) => {
    const [, start = '', end = '', id = ''] = match;
    return `${start}-${end}${id === rule ? '' : ` [${id}]`}`;
  });
}

test.each(documented)(
  '$rule.id is silent where its documentation calls a book fine',
  async ({ rule, fine }) => {
    expect(fine.length).toBeGreaterThan(0);
    for (const files of fine) expect(await said(files, rule.id)).toBe('');
  },
);

test.each(documented)('$rule.id says what its documentation says it does', async ({ rule, notFine }) => {
  expect(notFine.length).toBeGreaterThan(0);
  for (const { files, said: expected } of notFine) expect(await said(files, rule.id)).toBe(expected);
});

test.each(documented)('$rule.id says why, and how to mend it', ({ summary, body }) => {
  expect(summary).toMatch(/^[A-Z“`].*\.$/);
  const [why = ''] = body.split('\n## ');
  expect(why.length).toBeGreaterThan(80);
  expect(headingsIn(body)).toEqual(['Fine', 'Not fine', 'How to mend it']);
});

test('rules stand in the folder of their group, and none is left out of the index', async () => {
  const { globSync } = await import('node:fs');
  const files = globSync('src/rules/{structure,evidence,method,lean,governance,prose}/*.ts').sort();
  expect(all.map(({ id, group }) => `src/rules/${group}/${id}.ts`).sort()).toEqual(files);
});
