import { expect, test } from 'vitest';
import { makeInert } from '../../../../src/diagrams/mermaid/static/inert.ts';
import { writeTree } from '../../../../src/diagrams/mermaid/static/svg-tree.ts';
import { svgOf } from './svg-of.ts';

function inert(content: string): string {
  const svg = svgOf(`<svg>${content}</svg>`);
  makeInert(svg);
  return writeTree(svg).replace(/^<svg xmlns="[^"]*"\/?>|<\/svg>$/g, '');
}

test.each([
  ['a script', '<script>alert(1)</script>', ''],
  ['HTML', '<foreignObject><img src=x onerror=alert(1)></foreignObject>', ''],
  ['an image', '<image href="https://example.com/a.png"></image>', ''],
  [
    'an animation',
    '<rect><animate attributeName="href" to="javascript:alert(1)"></animate></rect>',
    '<rect/>',
  ],
  ['a handler', '<rect onclick="alert(1)" OnLoad="alert(2)" x="1"></rect>', '<rect x="1"/>'],
  ['a link', '<a href="https://example.com/" target="_blank"><text>b</text></a>', '<a><text>b</text></a>'],
  ['a script in a link', '<a xlink:href="javascript:alert(1)"><rect></rect></a>', '<a><rect/></a>'],
  ['a use of another file', '<use href="evil.svg#a"></use><use href="#b"></use>', '<use/><use href="#b"/>'],
  [
    'a fill from elsewhere',
    '<rect fill="url(https://example.com/#a)" stroke="url(#b)"></rect>',
    '<rect stroke="url(#b)"/>',
  ],
  [
    'a style from elsewhere',
    `<rect style="fill:url('//example.com/a');stroke:red;x:u\\72l(//b);background:image-set('c' 1x)"></rect>`,
    '<rect style="stroke:red;"/>',
  ],
])('%s is taken out', (_, content, rest) => {
  expect(inert(content)).toBe(rest);
});
