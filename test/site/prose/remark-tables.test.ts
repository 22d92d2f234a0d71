import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { expect, test } from 'vitest';
import { remarkTables } from '../../../src/site/prose/remark-tables.ts';

const processor = await createMarkdownProcessor({ remarkPlugins: [remarkTables] });

test('a table can be reached with the keyboard, and its cells are aligned by class, not by style', async () => {
  const { code } = await processor.render('| a | b | c |\n| - | :-: | --: |\n| 1 | 2 | 3 |');
  expect(code.replaceAll('\n', '')).toBe(
    `<table tabindex="0"><thead><tr><th>a</th><th class="align-center">b</th><th class="align-right">c</th></tr></thead>` +
      `<tbody><tr><td>1</td><td class="align-center">2</td><td class="align-right">3</td></tr></tbody></table>`,
  );
});
