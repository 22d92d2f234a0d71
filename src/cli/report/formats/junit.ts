import type { Diagnostic } from '../../../book/diagnostic.ts';
import { escapeText } from '../../../diagrams/markup.ts';
import { atLeast, type Checked, type Format, pathFrom } from '../checked.ts';

/**
 * JUnit XML as Apache Ant’s schema has it: a suite for each book, a test for each error, which fails, and for each
 * warning and information, which passes and is told in the output of the suite. A book without either has one test.
 */
export const junit: Format = (books, { level }) =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites>',
    ...books.flatMap((book, index) => suite(book, index, atLeast(level, book.diagnostics))),
    '</testsuites>',
    '',
  ].join('\n');

function suite({ root, asOf }: Checked, index: number, diagnostics: readonly Diagnostic[]): string[] {
  const name = pathFrom(undefined, root, '.');
  const failures = diagnostics.filter(({ severity }) => severity === 'error').length;
  const cases = diagnostics.length > 0 ? diagnostics.map((one) => test(one, root)) : [noProblems(name)];
  const attributes = {
    name: `journeybook check ${name}`,
    package: name,
    id: index,
    // The same files give the same bytes: the day is that of the book, and nothing is timed.
    timestamp: `${asOf ?? '1970-01-01'}T00:00:00`,
    hostname: 'localhost',
    tests: cases.length,
    failures,
    errors: 0,
    time: 0,
  };
  const passed = diagnostics.filter(({ severity }) => severity !== 'error');
  return [
    `  <testsuite${written(attributes)}>`,
    '    <properties/>',
    ...cases,
    `    <system-out>${escapeText(passed.map((one) => `${one.severity} ${told(one, root)}`).join('\n'))}</system-out>`,
    '    <system-err/>',
    '  </testsuite>',
  ];
}

function test(one: Diagnostic, root: string): string {
  const attributes = {
    name: `${one.ruleId} ${one.line}:${one.column}`,
    classname: pathFrom(undefined, root, one.file),
    time: 0,
  };
  if (one.severity !== 'error') return `    <testcase${written(attributes)}/>`;
  const failure = `<failure${written({ type: one.ruleId, message: one.reason })}>${escapeText(told(one, root))}</failure>`;
  return `    <testcase${written(attributes)}>${failure}</testcase>`;
}

function noProblems(name: string): string {
  return `    <testcase${written({ name: 'no problems', classname: name, time: 0 })}/>`;
}

function told({ file, line, column, reason, note }: Diagnostic, root: string): string {
  return [
    `${pathFrom(undefined, root, file)}:${line}:${column} ${reason}`,
    ...(note === undefined ? [] : [note]),
  ].join('\n');
}

function written(attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeText(String(value))}"`)
    .join('');
}
