import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/book/diagnostic.ts';
import { isRuleId, ruleIds } from '../../src/book/rule-ids.ts';
import { checkDiagram } from '../../src/diagrams/mermaid/check-diagram.ts';
import { checkBook } from '../../src/rules/check-book.ts';

const broken = 'test/fixtures/broken';

async function everyDiagnostic(): Promise<readonly Diagnostic[]> {
  const books = await Promise.all(
    readdirSync(broken).map((name) => checkBook(`${broken}/${name}`, { checkDiagram, only: isRuleId })),
  );
  return books.flatMap(({ diagnostics }) => diagnostics);
}

test('every diagnostic is a sentence with a place, a remedy and the severity of its rule', async () => {
  const wrong = (await everyDiagnostic()).filter(
    ({ file, place, line, column, reason, note, ruleId, severity }) => {
      const { start, end } = place;
      const forwards = start.line < end.line || (start.line === end.line && start.column <= end.column);
      return !(
        forwards &&
        line === start.line &&
        column === start.column &&
        line >= 1 &&
        column >= 1 &&
        !file.includes('\\') &&
        /^[A-Z`].*\.$/s.test(reason) &&
        /^[A-Z`].*[.?…]$/s.test(note?.split('\n\n')[0]?.replace(/:$/, '.') ?? '') &&
        isRuleId(ruleId) &&
        ruleIds[ruleId].severity === severity
      );
    },
  );
  expect(wrong).toEqual([]);
});

test('no reason speaks the language of a library', async () => {
  const reasons = (await everyDiagnostic()).flatMap(({ reason, note }) => [reason, note ?? '']);
  expect(
    reasons.filter(
      (text) => /invalid input|expected|undefined|object Object/i.test(text) || /NaN/.test(text),
    ),
  ).toEqual([]);
});

test('every rule is broken by some fixture, apart from those that need a build, or files git cannot hold', async () => {
  const seen = new Set((await everyDiagnostic()).map(({ ruleId }) => ruleId));
  const unseen = Object.keys(ruleIds).filter((rule) => ![...seen].some((one) => one === rule));
  expect(unseen).toEqual([
    'unreadable-file',
    'file-too-large',
    'broken-link',
    'link-leaves-book',
    'not-utf8',
    'prose-code',
  ]);
});
