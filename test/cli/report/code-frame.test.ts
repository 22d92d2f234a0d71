import { expect, test } from 'vitest';
import { codeFrame } from '../../../src/cli/report/code-frame.ts';

const plain = { gutter: (text: string) => text, mark: (text: string) => text };

/** The frame around what is marked with « and » in a text. */
function frame(marked: string): string {
  const point = (offset: number, text: string) => {
    const lines = text.slice(0, offset).split(/\r\n?|\n/);
    return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
  };
  const source = marked.replace(/[«»]/g, '');
  const start = point(marked.indexOf('«'), source);
  const end = point(marked.indexOf('»') - 1, source);
  return `\n${codeFrame(source, { start, end }, plain)}\n`;
}

test('a range is underlined between the line before and the line after', () => {
  expect(frame('one: 1\ntwo: «zwei»\nthree: 3\nfour: 4\n')).toMatchInlineSnapshot(`
    "
      |
    1 | one: 1
    2 | two: zwei
      |      ^^^^
    3 | three: 3
    "
  `);
});

test('the first line has none before it, and an empty line after is left out', () => {
  expect(frame('«one»: 1\n\n')).toMatchInlineSnapshot(`
    "
      |
    1 | one: 1
      | ^^^
    "
  `);
});

test('of a range over several lines the first line is marked to its end', () => {
  expect(frame('one: «"a\n  b"»\ntwo: 2\n')).toMatchInlineSnapshot(`
    "
      |
    1 | one: "a
      |      ^^
    2 |   b"
    "
  `);
});

test('an empty range is marked by a single sign', () => {
  expect(frame('one:«»\n')).toMatchInlineSnapshot(`
    "
      |
    1 | one:
      |     ^
    "
  `);
});

test('tabs are shown, and marks stay under what they mark', () => {
  expect(frame('a:\n\t\tb: «c»\n')).toMatchInlineSnapshot(`
    "
      |
    1 | a:
    2 | →   →   b: c
      |            ^
    "
  `);
});

test('ideographs and emoji take two columns, combining marks none', () => {
  expect(frame('周末の旅 👩‍👩‍👧 cafe\u0301: «住む»\n')).toMatchInlineSnapshot(`
    "
      |
    1 | 周末の旅 👩‍👩‍👧 café: 住む
      |                   ^^^^
    "
  `);
});

test('control characters cannot reach the terminal', () => {
  const shown = frame('a: \u001b[31mred\u0007\u202Eabc «\u001b]0;title\u0007x» \u0085\u2028\n');
  expect(shown).toMatchInlineSnapshot(`
    "
      |
    1 | a: ␛[31mred␇�abc ␛]0;title␇x ��
      |                  ^^^^^^^^^^^
    "
  `);
  expect(shown).not.toMatch(/(?!\n)\p{Cc}|\p{Bidi_Control}/u);
});

test('a long line is cut on both sides of the mark', () => {
  expect(frame(`${'before '.repeat(40)}«here»${' after'.repeat(40)}\n`)).toMatchInlineSnapshot(`
    "
      |
    1 | …fore before before before before before here after after after after after after after after after a…
      |                                          ^^^^
    "
  `);
});

test('a mark that is longer than the line may be is cut with it', () => {
  expect(frame(`key: «${'long '.repeat(60)}»\n`)).toMatchInlineSnapshot(`
    "
      |
    1 | key: long long long long long long long long long long long long long long long long long long long …
      |      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    "
  `);
});

test('line numbers are aligned', () => {
  expect(frame(`${'a: 1\n'.repeat(98)}b: «2»\nc: 3\n`)).toMatchInlineSnapshot(`
    "
        |
     98 | a: 1
     99 | b: 2
        |    ^
    100 | c: 3
    "
  `);
});
