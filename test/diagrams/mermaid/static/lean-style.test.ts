import { expect, test } from 'vitest';
import { leanStyle } from '../../../../src/diagrams/mermaid/static/lean-style.ts';
import { parseStyleSheet, writeRule } from '../../../../src/diagrams/mermaid/static/style-sheet.ts';
import { svgOf } from './svg-of.ts';

const drawing = svgOf(
  '<svg id="m"><g class="node a" data-look="neo"><rect></rect></g><path id="m-1-end"></path></svg>',
);
const lean = (css: string) => leanStyle(parseStyleSheet(css), drawing).map(writeRule).join('');

test('selectors that name what is not there go, and the rules they leave empty', () => {
  expect(lean('#m .node rect,#m .node circle{fill:red;}#m .edge{fill:red;}#x rect{fill:red;}div{x:y;}')).toBe(
    '#m .node rect{fill:red;}',
  );
  expect(
    lean('#m [id$="-end"]{a:b;}#m [id$="-start"]{a:b;}[data-look="neo"] .a{a:b;}[data-look=classic]{a:b;}'),
  ).toBe('#m [id$="-end"]{a:b;}[data-look="neo"] .a{a:b;}');
  expect(lean('#m .a:not(.b){a:b;}#m>path:hover{a:b;}:root{--x:y;}')).toBe(
    '#m .a:not(.b){a:b;}#m>path:hover{a:b;}',
  );
});

test('declarations that leave the file go', () => {
  expect(lean('rect{fill:url(https://example.com/a);stroke:url(#b);}')).toBe('rect{stroke:url(#b);}');
});

test('of at-rules only conditions stay, and animations where something moves', () => {
  expect(lean('@media print{rect{a:b;}}@media print{div{a:b;}}@font-face{src:url(x);}@import "x";')).toBe(
    '@media print{rect{a:b;}}',
  );
  const frames = '@keyframes dash{to{x:y;}}';
  expect(lean(`${frames}rect{a:b;}`)).toBe('rect{a:b;}');
  expect(lean(`${frames}rect{animation:dash 1s;}`)).toBe(`${frames}rect{animation:dash 1s;}`);
});
