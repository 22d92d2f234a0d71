import { remark } from 'remark';
import remarkMdx from 'remark-mdx';
import { expect, test } from 'vitest';
import { remarkDiagrams } from '../../../src/site/prose/remark-diagrams.ts';

const changed = async (prose: string) =>
  String(await remark().use(remarkMdx).use(remarkDiagrams).process(prose)).trimEnd();

test('a fence of Mermaid becomes the component that draws it, wherever it stands', async () => {
  expect(
    await changed(`Before

\`\`\`mermaid
journey
  title "A" & <b>
\`\`\`

* In a list

  \`\`\`mermaid title="x"
  pie
  \`\`\`

After`),
  ).toBe(`Before

<Mermaid
  code="journey
  title &#x22;A&#x22; & <b>"
/>

* In a list

  <Mermaid code="pie" />

After`);
});

test('fences of anything else stay as they are', async () => {
  const prose = '```yaml\ntitle: A\n```\n\n```\nmermaid\n```\n\n`mermaid`';
  expect(await changed(prose)).toBe(prose);
});
