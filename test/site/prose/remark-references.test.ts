import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import { beforeAll, expect, test } from 'vitest';
import { site } from '../../../src/site/data/site.ts';
import { remarkReferences } from '../../../src/site/prose/remark-references.ts';
import { tinyBook } from '../../tiny-book.ts';
import { provideTinySite } from '../tiny-site.ts';

beforeAll(async () => {
  const book = await tinyBook({
    'content/book.yaml': 'channels: web',
    'content/touchpoints/review-site.yaml': 'title: Review *site*',
    'content/touchpoints/web.yaml': 'title: Web site',
    'content/sources/survey.yaml': 'title: Survey 2026',
    'content/initiatives/signs.yaml': 'title: New signs',
    'journeys/booking/weekend.yaml':
      'title: A weekend\naliases: booking/short\nphases: { stage: engage, steps: { title: I pay, id: pay } }',
  });
  provideTinySite(book, { base: '/docs/' });
});

/** Prose with its references resolved, as Markdown again. */
const resolved = async (prose: string) =>
  String(
    await remark()
      .use(remarkMdx)
      .use(remarkGfm, { tablePipeAlign: false })
      .use(remarkReferences, site)
      .process(prose),
  ).trimEnd();

test.each([
  ['a document', '[[touchpoint:review-site]]', '[Review \\*site\\*](/docs/touchpoints/review-site/)'],
  ['a document without its kind', '[[review-site]]', '[Review \\*site\\*](/docs/touchpoints/review-site/)'],
  [
    'a document in words of the author',
    '[[review-site|what others say]]',
    '[what others say](/docs/touchpoints/review-site/)',
  ],
  ['a journey in a folder', '[[booking/weekend]]', '[A weekend](/docs/journeys/booking/weekend/)'],
  ['a journey by a former id', '[[booking/short]]', '[A weekend](/docs/journeys/booking/weekend/)'],
  ['a step', '[[booking/weekend#pay]]', '[I pay](/docs/journeys/booking/weekend/#pay)'],
  [
    'a step in words of the author',
    '[[booking/weekend#pay|paying]]',
    '[paying](/docs/journeys/booking/weekend/#pay)',
  ],
  ['a shipped framework', '[[framework:five-phase]]', '[Five-phase map](/docs/frameworks/five-phase/)'],
])('a reference to %s becomes a link', async (_, prose, expected) => {
  expect(await resolved(prose)).toBe(expected);
});

test('several references in one text leave the words around them as they are', async () => {
  expect(await resolved('First [[review-site|look]], then [[booking/weekend#pay|pay]]. Done')).toBe(
    'First [look](/docs/touchpoints/review-site/), then [pay](/docs/journeys/booking/weekend/#pay). Done',
  );
});

test('references are resolved in headings, lists, tables, emphasis and components', async () => {
  expect(
    await resolved(`## On [[review-site|reviews]]

* *[[review-site|one]]*

| A |
| - |
| [[review-site]] |

<Note>See [[review-site|two]].</Note>`),
  ).toBe(`## On [reviews](/docs/touchpoints/review-site/)

* *[one](/docs/touchpoints/review-site/)*

| A |
| - |
| [Review \\*site\\*](/docs/touchpoints/review-site/) |

<Note>See [two](/docs/touchpoints/review-site/).</Note>`);
});

test('a source or an initiative is a link like any other document', async () => {
  expect(await resolved('As the [[source:survey]] says, part of [[signs|that]].')).toBe(
    'As the [Survey 2026](/docs/sources/survey/) says, part of [that](/docs/initiatives/signs/).',
  );
});

test('in a link a reference is only its title, because a link cannot hold another', async () => {
  expect(
    await resolved('[Read **of [[review-site|reviews]]** and [[booking/weekend]]](https://example.org)'),
  ).toBe('[Read **of reviews** and A weekend](https://example.org)');
});

test.each([
  ['a name the book does not have', '[[unheard-of]]'],
  ['a step the journey does not have', '[[booking/weekend#fly]]'],
  ['a name of two kinds', '[[web]]'],
])('a reference to %s stays as written', async (_, prose) => {
  expect((await resolved(prose)).replaceAll('\\', '')).toBe(prose);
});

test('what looks like a reference in code stays code', async () => {
  expect(await resolved('Write `[[review-site]]`:\n\n```\n[[review-site]]\n```')).toBe(
    'Write `[[review-site]]`:\n\n```\n[[review-site]]\n```',
  );
});
