import { describe, expect, test } from 'vitest';
import { SvgLayout } from '../../../../../src/diagrams/mermaid/static/layout/svg-layout.ts';
import { elementOf } from '../svg-of.ts';

/** Every letter is half as wide as the font is high, bold ones six tenths. */
const layout = new SvgLayout((text, { size, bold }) => text.length * size * (bold ? 0.6 : 0.5));

function find(content: string, selector: string): Element {
  const element = elementOf(`<svg>${content}</svg>`).querySelector(selector);
  if (element === null) throw new Error(`Nothing matches ${selector}`);
  return element;
}

const boxOf = (content: string, selector = 'g') => {
  const { x, y, width, height } = layout.boundingBox(find(content, selector));
  return [x, y, width, height];
};

describe('the box of a group', () => {
  test('holds all that it draws, moved and turned', () => {
    expect(
      boxOf(
        '<g transform="translate(99)"><rect x="1" y="2" width="3" height="4"></rect><circle cx="10" cy="10" r="5"></circle></g>',
      ),
    ).toEqual([1, 2, 14, 13]);
    expect(
      boxOf('<g><g transform="translate(10,20) scale(2)"><rect width="3" height="4"></rect></g></g>'),
    ).toEqual([10, 20, 6, 8]);
    expect(
      boxOf('<g><rect transform="rotate(90 10 10)" x="10" y="0" width="2" height="10"></rect></g>'),
    ).toEqual([10, 10, 10, 2]);
    expect(
      boxOf('<g><line x1="1" y1="9" x2="4" y2="3"></line><polygon points="0,0 5 1"></polygon></g>'),
    ).toEqual([0, 0, 5, 9]);
  });

  // Each of these was read off a Chromium.
  test.each([
    [
      'a shape without extent',
      '<rect x="5"></rect><circle r="0"></circle><rect width="0" height="5"></rect>',
      [50, 50, 10, 10],
    ],
    ['an empty text', '<text x="100" y="100"></text>', [50, 50, 10, 10]],
    ['a text of empty parts', '<text y="100"><tspan x="100"></tspan></text>', [0, 0, 60, 60]],
    ['a point', '<path d="M5 5"></path>', [5, 5, 55, 55]],
    ['an empty group', '<g transform="translate(100)"></g>', [50, 50, 10, 10]],
    ['what is hidden', '<rect width="5" height="5" style="display:none"></rect>', [50, 50, 10, 10]],
    ['a definition', '<defs><rect width="5" height="5"></rect></defs>', [50, 50, 10, 10]],
  ])('%s stretches it as in a browser', (_, content, box) => {
    expect(boxOf(`<g>${content}<rect x="50" y="50" width="10" height="10"></rect></g>`)).toEqual(box);
  });
});

describe('text', () => {
  test('stands on its baseline, with whole-pixel ascent and descent', () => {
    expect(boxOf('<text x="5" y="20" font-size="10">word</text>', 'text')).toEqual([5, 11, 20, 11]);
  });

  test('is anchored as a whole, also over its parts', () => {
    expect(
      boxOf('<text x="50" text-anchor="end" font-size="10">one <tspan>two</tspan></text>', 'tspan'),
    ).toEqual([35, -9, 15, 11]);
    expect(boxOf('<text x="50" text-anchor="middle" font-size="10">four</text>', 'text')).toEqual([
      40, -9, 20, 11,
    ]);
  });

  test('is as big and as bold as style sheet, attributes and parents make it', () => {
    const css =
      '<style>.a{font-size:20px} #b .a{font-weight:bold} text{font-size:1px} .a:hover{font-size:9px}</style>';
    expect(boxOf(`${css}<g id="b"><text class="a" font-size="5">ab</text></g>`, 'text')).toEqual([
      0, -18, 24, 22,
    ]);
    expect(boxOf('<g font-size="2em"><text style="font-size:50%">ab</text></g>', 'text')).toEqual([
      0, -14, 16, 17,
    ]);
    expect(boxOf('<text font-size="10"><tspan font-weight="">ab</tspan></text>', 'tspan')).toEqual([
      0, -9, 10, 11,
    ]);
  });

  test('moves by dx and dy, counts blanks once, and starts again at an x', () => {
    const text =
      '<text font-size="10"> a  b <tspan dx="1em" dy="1.1em">c</tspan><tspan x="0" y="50">d</tspan></text>';
    expect(boxOf(text, 'tspan')).toEqual([30, 2, 5, 11]);
    expect(boxOf(text, 'tspan:last-child')).toEqual([0, 41, 5, 11]);
    expect(layout.textLength(find(text, 'text'))).toBe(30);
  });

  test('hangs from other baselines', () => {
    const at = (baseline: string) =>
      boxOf(`<text font-size="10" dominant-baseline="${baseline}">a</text>`, 'text')[1];
    expect(['auto', 'central', 'hanging', 'text-after-edge'].map(at)).toEqual([-9, -5.5, 0, -11]);
  });

  test('is kerned across its parts', () => {
    const kerned = new SvgLayout((text) => text.length * 10 - (text.includes('AV') ? 3 : 0));
    expect(kerned.textLength(find('<text>A<tspan>V</tspan></text>', 'text'))).toBe(17);
    expect(kerned.textLength(find('<text>A<tspan x="5">V</tspan></text>', 'text'))).toBe(20);
  });
});

test('boxes are kept in single precision, as browsers keep them', () => {
  expect(boxOf('<g><rect x="0.1" width="1" height="1"></rect></g>')).toEqual([Math.fround(0.1), 0, 1, 1]);
});

test('the box on the page counts every transform above', () => {
  const { x, y, width, height } = layout.clientBox(
    find(
      '<g transform="translate(10 20)"><g transform="scale(2)"><rect x="1" width="3" height="4"></rect></g></g>',
      'rect',
    ),
  );
  expect([x, y, width, height]).toEqual([12, 20, 6, 8]);
});
