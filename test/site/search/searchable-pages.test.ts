import { expect, test } from 'vitest';
import { indexOptions } from '../../../src/site/search/index-options.ts';
import { isNeeded } from '../../../src/site/search/needed-files.ts';
import { searchablePages } from '../../../src/site/search/searchable-pages.ts';
import { tinyBook } from '../../tiny-book.ts';
import { provideTinySite } from '../tiny-site.ts';

test('every document has a page that can be found, the front page that of the book', async () => {
  const book = await tinyBook({
    'content/book.yaml': 'channels: web\nteams: sales\nsegments: семьи',
    'content/touchpoints/site.yaml': 'title: Site',
    'content/pages/index.mdx': '---\ntitle: Welcome\n---\nText.',
    'content/pages/guide.mdx': '---\ntitle: Guide\n---\nText.',
    'content/sources/survey.yaml': 'title: Survey',
    'content/goals/more.yaml': 'title: More of them',
    'content/opportunities/price.yaml': 'title: Show the price',
    'content/initiatives/prices.yaml': 'title: Prices',
    'journeys/booking/weekend.yaml': 'title: A\nphases: { stage: engage, steps: Look }',
  });
  provideTinySite(book, { base: '/docs/' });
  const pages = searchablePages(book).filter(({ url }) => !url.startsWith('/frameworks/'));
  expect(pages).toEqual([
    { url: '/channels/web/', href: '/docs/channels/web/' },
    { url: '/goals/more/', href: '/docs/goals/more/' },
    { url: '/', href: '/docs/' },
    { url: '/initiatives/prices/', href: '/docs/initiatives/prices/' },
    { url: '/journeys/booking/weekend/', href: '/docs/journeys/booking/weekend/' },
    { url: '/matrix/', href: '/docs/matrix/' },
    { url: '/opportunities/price/', href: '/docs/opportunities/price/' },
    { url: '/owners/sales/', href: '/docs/owners/sales/' },
    { url: '/pages/guide/', href: '/docs/pages/guide/' },
    { url: '/segments/семьи/', href: '/docs/segments/%D1%81%D0%B5%D0%BC%D1%8C%D0%B8/' },
    { url: '/sources/survey/', href: '/docs/sources/survey/' },
    { url: '/touchpoints/site/', href: '/docs/touchpoints/site/' },
  ]);
});

test('of Pagefind’s files the site takes the index and one search program', () => {
  const all = [
    'pagefind.js',
    'pagefind-worker.js',
    'pagefind-entry.json',
    'pagefind-ui.js',
    'pagefind-ui.css',
    'pagefind-modular-ui.js',
    'pagefind-component-ui.js',
    'pagefind-highlight.js',
    'wasm.en.pagefind',
    'wasm.unknown.pagefind',
    'index/en_1.pf_index',
  ];
  expect(all.filter((name) => isNeeded(name, all))).toEqual([
    'pagefind.js',
    'pagefind-worker.js',
    'pagefind-entry.json',
    'wasm.en.pagefind',
    'index/en_1.pf_index',
  ]);
});

test('in a language without a search program of its own the general one stays', () => {
  const all = ['pagefind.js', 'wasm.unknown.pagefind'];
  expect(all.filter((name) => isNeeded(name, all))).toEqual(all);
});

test('the whole index is in the language of the book', () => {
  expect(indexOptions('pt-BR').forceLanguage).toBe('pt-br');
});
