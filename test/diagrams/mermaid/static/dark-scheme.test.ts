import { expect, test } from 'vitest';
import { darkScheme } from '../../../../src/diagrams/mermaid/static/dark-scheme.ts';
import { parseStyleSheet } from '../../../../src/diagrams/mermaid/static/style-sheet.ts';
import { svgOf } from './svg-of.ts';

const dark = { '#fff': '#111', '#1f2a30': '#eee', black: '#ddd' };
const schemeOf = (css: string, content: string) =>
  darkScheme(parseStyleSheet(css), svgOf(`<svg id="m">${content}</svg>`), dark);
const media = (rules: string) => `@media (prefers-color-scheme:dark){#m{color:#ddd;}${rules}}`;

test('each painted rule comes again in its dark colours, with the weight it had', () => {
  expect(schemeOf('.a{fill:#FFF;width:3px;}.b{stroke:rgb(31, 42, 48)!important;}.c{fill:none;}', '')).toBe(
    media('.a{fill:#111;}.b{stroke:#eee!important;}'),
  );
});

test('presentation attributes weigh nothing, style attributes more than any rule', () => {
  expect(
    schemeOf(
      '',
      '<rect fill="#fff" x="1"></rect><rect fill="#fff"></rect><path style="stroke: black; x: 1"></path>',
    ),
  ).toBe(
    media(':where(#m [fill="#fff"]){fill:#111;}#m [style="stroke: black; x: 1"]{stroke:#ddd!important;}'),
  );
});

test('a colour without a counterpart keeps its hue and takes the opposite lightness', () => {
  expect(schemeOf('.a{fill:#ABC123;}', '<rect fill="hotpink" stroke="currentColor"></rect>')).toBe(
    media(
      ':where(#m [fill="hotpink"]){fill:oklch(from hotpink calc(0.95 - 0.75 * l) c h);}' +
        '.a{fill:oklch(from #ABC123 calc(0.95 - 0.75 * l) c h);}',
    ),
  );
});
