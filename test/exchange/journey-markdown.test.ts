import fc from 'fast-check';
import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { journeyMarkdown } from '../../src/exchange/journey-markdown.ts';
import { aSheet, aStep } from '../a-sheet.ts';

const read = (markdown: string) => unified().use(remarkParse).parse(markdown);

test('phases and steps are headings, and each lane says what it has to say', () => {
  const steps = [
    aStep({
      moment: 'First Moment of Truth',
      cells: [[{ text: 'Slow' }, { text: 'Dear' }], [{ text: 'Sales' }]],
    }),
    aStep({ id: 'go', title: 'I go' }),
  ];
  const sheet = aSheet({ summary: 'Warm bread.', phases: [{ title: 'Purchase', goal: 'Now', steps }] });
  expect(journeyMarkdown(sheet)).toBe(`# Buying bread

Warm bread.

Owner: Sales

## Purchase

*Now*

### I pay

- **Moment of truth**: First Moment of Truth
- **Pains**
  - Slow
  - Dear
- **Owner**: Sales

### I go
`);
});

test('no text becomes markup', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom(
      '# No',
      '<b>x</b>',
      '[x](y)',
      '- x',
      '1. x',
      '*x*',
      '`x`',
      '![x](y)',
      'x\n\n# y',
      '---',
      '&lt;',
    ),
  );
  fc.assert(
    fc.property(text, text, (title, pain) => {
      const phases = [{ title, steps: [aStep({ cells: [[{ text: pain }], []] })] }];
      const tree = read(journeyMarkdown(aSheet({ phases })));
      const found: string[] = [];
      visit(tree, (node) => {
        found.push(node.type);
      });
      const known = ['root', 'heading', 'text', 'paragraph', 'list', 'listItem', 'strong'];
      expect(found.filter((type) => !known.includes(type))).toEqual([]);
      expect(found.filter((type) => type === 'heading')).toHaveLength(3);
      const plain = (words: string) => words.replace(/\s+/g, ' ').trim();
      if (/^[\w ]+$/.test(pain)) expect(plain(toString(tree))).toContain(plain(pain));
    }),
  );
});
