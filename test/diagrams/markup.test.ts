import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { escapeText, markup, type Markup } from '../../src/diagrams/markup.ts';

const { DOMParser } = new JSDOM().window;

test('text is escaped in content and in attributes', () => {
  expect(markup`<p title="${'"R&D" <now>'}">${"it's <b>"}</p>`.text).toBe(
    '<p title="&quot;R&amp;D&quot; &lt;now&gt;">it&#39;s &lt;b&gt;</p>',
  );
});

test('markup in markup stays as it is', () => {
  const inner: Markup = markup`<b>${'&'}</b>`;
  expect(markup`<p>${inner}${inner}</p>`.text).toBe('<p><b>&amp;</b><b>&amp;</b></p>');
});

test('lists stand one after the other, however deep', () => {
  expect(markup`<ul>${['a', [markup`<li>${'b'}</li>`, ['<', []]], 1]}</ul>`.text).toBe(
    '<ul>a<li>b</li>&lt;1</ul>',
  );
});

test('nothing stays nothing, and zero is a number', () => {
  expect(markup`[${null}${undefined}${false}${''}${[null, false]}${0}]`.text).toBe('[0]');
});

test('what looks like escaped text is text', () => {
  expect(markup`${'&amp;'}`.text).toBe('&amp;amp;');
});

test('markup can be put into a page like a text', () => {
  expect(String(markup`<i>${1.5}</i>`)).toBe('<i>1.5</i>');
});

test('characters no page can hold are left out, those it can hold are kept', () => {
  expect(escapeText('a\u0000b\u0008c\u000bd\u001fe\ufffef\uffffg')).toBe('abcdefg');
  expect(escapeText('a\tb\nc\u007fd\u0085e\u200bf')).toBe('a\tb\nc\u007fd\u0085e\u200bf');
});

describe('whatever the text, a reader of the page gets it back', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom(
          '<',
          '>',
          '&',
          '"',
          "'",
          '</script>',
          '<!--',
          '-->',
          ']]>',
          '&lt;',
          '\r',
          '\n',
          '\0',
          'x',
        ),
      )
      .map((parts) => parts.join('')),
  );
  /** What a page can hold of a text; a parser of HTML or XML reads every line break as a line feed. */
  const held = (text: string) =>
    // eslint-disable-next-line no-control-regex -- what no page can hold
    text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/\r\n?/g, '\n');

  test.each([
    ['HTML', 'text/html', held],
    // In an attribute XML has only one blank.
    ['SVG', 'image/svg+xml', (text: string) => held(text).replace(/[\t\n]/g, ' ')],
  ] as const)('in %s', (_, type, heldInAttribute) => {
    fc.assert(
      fc.property(anyText, anyText, (content, attribute) => {
        const page = markup`<g aria-label="${attribute}"><b>${content}</b></g>`;
        const root = new DOMParser().parseFromString(page.text, type).querySelector('g');
        expect(root?.getAttribute('aria-label')).toBe(heldInAttribute(attribute));
        expect(root?.textContent).toBe(held(content));
        expect(root?.querySelectorAll('*').length).toBe(1);
      }),
    );
  });
});
