import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { writeTree } from '../../../../src/diagrams/mermaid/static/svg-tree.ts';
import { svgOf } from './svg-of.ts';

test('HTML becomes well-formed XML', () => {
  const tree = svgOf(
    '<svg viewbox="0 0 1 1"><text a="&lt;&quot;&amp;" x=1>a&nbsp;&lt;b&gt; &amp; c</text><g></g></svg>',
  );
  const file = writeTree(tree);
  expect(file).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><text a="&lt;&quot;&amp;" x="1">a\u00A0&lt;b&gt; &amp; c</text><g/></svg>',
  );
  const { document } = new JSDOM(file, { contentType: 'image/svg+xml' }).window;
  expect(document.documentElement.textContent).toBe('a\u00A0<b> & c');
});

test('characters that no XML file may hold are left out, all others stay', () => {
  const tree = svgOf('<svg><text>x</text></svg>');
  tree.children = ['a\u0001\u000B\uFFFF\uD800b\t\n🏕️\u202E\u0085'];
  expect(writeTree(tree)).toBe('<svg xmlns="http://www.w3.org/2000/svg">ab\t\n🏕️\u202E\u0085</svg>');
});

test('comments, foreign elements and unreadable names stay behind; links lose their old prefix', () => {
  const tree = svgOf(
    '<svg><!-- a --><foreignObject><p>b</p></foreignObject><use xlink:href="#c" "d"="e" xmlns:x="y"></use></svg>',
  );
  expect(writeTree(tree)).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg"><foreignObject/><use href="#c"/></svg>',
  );
});
