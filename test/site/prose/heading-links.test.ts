import { createMarkdownProcessor, rehypeHeadingIds } from '@astrojs/markdown-remark';
import rehypeAutolinkHeadings from 'rehype-autolink-headings';
import { expect, test } from 'vitest';
import { headingLinks } from '../../../src/site/prose/heading-links.ts';

const processor = await createMarkdownProcessor({
  rehypePlugins: [rehypeHeadingIds, [rehypeAutolinkHeadings, headingLinks]],
});

test.each([
  ['## How *we* pay', '<h2 id="how-we-pay"><a href="#how-we-pay">How <em>we</em> pay</a></h2>'],
  [
    '## How *[we](/owners/us/)* pay',
    '<h2 id="how-we-pay">How <em><a href="/owners/us/">we</a></em> pay</h2>',
  ],
])('the heading %s links to itself unless it holds a link', async (prose, html) => {
  expect((await processor.render(prose)).code).toBe(html);
});
