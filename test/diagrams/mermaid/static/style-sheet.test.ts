import { expect, test } from 'vitest';
import {
  parseDeclarations,
  parseStyleSheet,
  writeRule,
} from '../../../../src/diagrams/mermaid/static/style-sheet.ts';

test('rules, nested rules and at-rules are read and written', () => {
  const css =
    '#m .a,#m .b{fill:#fff;stroke:red!important;}@media (prefers-color-scheme:dark){#m .a{fill:#000;}}';
  expect(parseStyleSheet(css).map(writeRule).join('')).toBe(css);
  expect(parseStyleSheet('.a{fill:red;.b{x:y}stroke:blue}')).toEqual([
    {
      prelude: '.a',
      declarations: [
        { property: 'fill', value: 'red', important: false },
        { property: 'stroke', value: 'blue', important: false },
      ],
      rules: [{ prelude: '.b', declarations: [{ property: 'x', value: 'y', important: false }], rules: [] }],
    },
  ]);
});

test('braces and semicolons in strings, urls and comments are no syntax', () => {
  expect(parseStyleSheet('/* {;} */ .a{content:"};{";fill:url(#a;b);/* c } */stroke:red}')).toEqual([
    {
      prelude: '.a',
      declarations: [
        { property: 'content', value: '"};{"', important: false },
        { property: 'fill', value: 'url(#a;b)', important: false },
        { property: 'stroke', value: 'red', important: false },
      ],
      rules: [],
    },
  ]);
});

test('statements without a block, stray braces and half declarations are left out', () => {
  expect(parseStyleSheet('@import url(x.css);} .a{fill} .b{:x;fill:}').map(writeRule)).toEqual([
    '.a{}',
    '.b{fill:;}',
  ]);
  expect(parseDeclarations(' FILL : Red ! IMPORTANT ; ')).toEqual([
    { property: 'fill', value: 'Red', important: true },
  ]);
});
