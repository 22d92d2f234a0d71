import { expect, test } from 'vitest';
import { wrapJourneyLabels } from '../../../../src/diagrams/mermaid/static/journey-labels.ts';
import { elementOf } from './svg-of.ts';

/** Ten letters to a hundred pixels at 10 px: every letter is as wide as the font is high. */
const measure = (text: string, { size }: { size: number }) => text.length * size;

/** What becomes of a label that Mermaid set in these lines, in a box of 164 by 68 at y = 100. */
function wrap(...given: readonly string[]): {
  lines: string[];
  title: string | undefined;
  style: string | null;
} {
  const texts = given.map(
    (line) => `<text class="task" style="text-anchor: middle;"><tspan>${line}</tspan></text>`,
  );
  const svg = elementOf(
    `<svg><g><rect class="task" x="0" y="100" width="164" height="68"></rect>${texts.join('')}</g></svg>`,
  );
  wrapJourneyLabels(svg, measure);
  const text = svg.querySelector('text');
  return {
    lines: [...svg.querySelectorAll('tspan')].map((line) =>
      `${line.getAttribute('y') ?? ''} ${line.textContent}`.trim(),
    ),
    title: svg.querySelector('title')?.textContent,
    style: text?.getAttribute('style') ?? null,
  };
}

test('a label that fits on one line stays as Mermaid set it', () => {
  expect(wrap('I pay now')).toEqual({
    lines: ['I pay now'],
    title: undefined,
    style: 'text-anchor: middle;',
  });
});

test('a longer one breaks between words, around the middle of its box', () => {
  expect(wrap('I compare the huts')).toEqual({
    lines: ['125.46 I compare', '142.54 the huts'],
    title: undefined,
    style: 'text-anchor: middle;',
  });
});

test('lines also break after hyphens, slashes and ideographs, and inside words that have no end', () => {
  expect(wrap('Check-in and/or check-out').lines.map((line) => line.replace(/^\S+ /, ''))).toEqual([
    'Check-in',
    'and/or',
    'check-out',
  ]);
  expect(wrap('予約を確認して道順を調べる。').lines.map((line) => line.replace(/^\S+ /, ''))).toEqual([
    '予約を確認して道順を',
    '調べる。',
  ]);
  expect(wrap('Donaudampfschiff').lines.map((line) => line.replace(/^\S+ /, ''))).toEqual([
    'Donaudampf',
    'schiff',
  ]);
});

test('lines that Mermaid broke stay as they are while they fit, and are set anew when one does not', () => {
  expect(wrap('I pay', 'now').lines).toEqual(['I pay', 'now']);
  expect(wrap('I pay', 'and then I go').lines).toEqual(['116.92 I pay', '134 and then I', '151.08 go']);
});

test('a label too long for its box is set smaller', () => {
  expect(wrap('word word word word word word word word')).toEqual({
    lines: ['113.87 word word', '127.29 word word', '140.71 word word', '154.13 word word'],
    title: undefined,
    style: 'text-anchor: middle;font-size:11px;',
  });
});

test('one too long even so ends in an ellipsis and keeps its whole text as a tooltip', () => {
  const label = 'word '.repeat(40).trim();
  const { lines, title, style } = wrap(label);
  expect(lines.at(-1)).toBe('152.3 word word wor…');
  expect(title).toBe(label);
  expect(style).toBe('text-anchor: middle;font-size:10px;');
});
