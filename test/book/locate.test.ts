import { parseEvents } from 'js-yaml';
import { expect, test } from 'vitest';
import { find } from '../../src/book/locate.ts';
import type { Path } from '../../src/book/problem.ts';
import { yamlTree } from '../../src/book/yaml-tree.ts';

const source = `
usual: &usual { title: I look, emotion: 1 }
calm: &calm
  emotion: 2
  pains: [none]
steps:
  - <<: *usual
    title: I look again
  - <<: [*calm, *usual]
  - *usual
0x10: sixteen
`;

/** The text that a path leads to. */
function at(path: Path): string {
  const { value } = find(yamlTree(source, parseEvents(source, {})), path);
  return source.slice(value.start, value.end);
}

test('a field of a mapping hides the field it would take over', () => {
  expect(at(['steps', 0, 'title'])).toBe('I look again');
});

test('a field that was taken over stands where it was written', () => {
  expect(at(['steps', 0, 'emotion'])).toBe('1');
  expect(at(['steps', 1, 'pains', 0])).toBe('none');
});

test('of several mappings that are taken over the first one counts', () => {
  expect(at(['steps', 1, 'emotion'])).toBe('2');
  expect(at(['steps', 1, 'title'])).toBe('I look');
});

test('an alias leads to what it repeats', () => {
  expect(at(['steps', 2])).toBe('{ title: I look, emotion: 1 }');
  expect(at(['steps', 2, 'title'])).toBe('I look');
});

test('a single value is found as the first of a list', () => {
  expect(at(['usual', 0, 'title'])).toBe('I look');
  expect(at(['steps', 0, 'title', 0])).toBe('I look again');
});

test('a key that is a number is found as data has it', () => {
  expect(at(['16'])).toBe('sixteen');
});

test('a path into something that is not there ends at the last value on the way', () => {
  expect(at(['calm', 'nothing', 3])).toBe('emotion: 2\n  pains: [none]');
});
