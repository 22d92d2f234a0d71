import { expect, test } from 'vitest';
import { embedSnippet, embedsOf, pathOfEmbed } from '../../../src/site/data/embeds.ts';
import { journeyIn, tinyBook } from '../../tiny-book.ts';
import { provideTinySite } from '../tiny-site.ts';

const journey = 'title: A\nphases: { stage: engage, steps: Look }\n';

const idsOf = async (files: Readonly<Record<string, string>>, id: string) => {
  const book = await tinyBook(files);
  return embedsOf(book, journeyIn(book, id));
};

test('a journey is shown elsewhere under its id, and under those it had before', async () => {
  const files = { 'journeys/a.yaml': `${journey}aliases: [old/a]\n` };
  expect(await idsOf(files, 'a')).toEqual(['a', 'old/a']);
});

test('a journey that lies where such a page would be keeps its address, a former one too', async () => {
  const files = {
    'journeys/a.yaml': `${journey}aliases: [b]\n`,
    'journeys/a/embed.yaml': `${journey}aliases: [b/embed]\n`,
  };
  expect(await idsOf(files, 'a')).toEqual([]);
  expect(await idsOf(files, 'a/embed')).toEqual(['a/embed', 'b/embed']);
});

test('the page lies under its journey', async () => {
  provideTinySite(await tinyBook({ 'journeys/a.yaml': journey }), { base: '/docs/' });
  expect(pathOfEmbed('Über/uns')).toBe('/docs/journeys/%C3%9Cber/uns/embed/');
});

test('what a title holds stays a title in the snippet', () => {
  expect(embedSnippet('https://example.org/a/?b&c', { title: '"><script>alert(1)</script>' })).toBe(
    '<iframe src="https://example.org/a/?b&amp;c" title="Map of &quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;" width="100%" height="720" loading="lazy"></iframe>',
  );
});
