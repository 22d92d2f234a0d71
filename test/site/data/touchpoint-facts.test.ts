import { beforeAll, expect, test } from 'vitest';
import type { Book } from '../../../src/book/book.ts';
import { touchpointFacts } from '../../../src/site/data/touchpoint-facts.ts';
import { tinyBook } from '../../tiny-book.ts';
import { provideTinySite } from '../tiny-site.ts';

let book: Book;

beforeAll(async () => {
  book = await tinyBook({
    'content/book.yaml': 'channels: web\nteams: sales',
    'content/touchpoints/a-checkout.yaml': `
      title: Checkout
      channel: web
      ownership: brand
      media: owned
      role: [conversion, service]
      owner: sales
      sales: 61.5%
      evidence: counters
      `,
    'content/sources/counters.yaml': 'title: Counters',
    'content/touchpoints/b-sign.yaml': 'title: Sign\nrole: []',
    'journeys/a.yaml': 'title: A\nphases: { stage: engage, steps: Look }',
  });
  provideTinySite(book);
});

test('what is known of a touchpoint stands in the order readers ask for it', () => {
  const [checkout, sign] = book.touchpoints;
  expect(checkout && touchpointFacts(book, checkout)).toEqual([
    { name: 'Channel', value: 'Web', href: '/channels/web/' },
    { name: 'Whose it is', value: 'Ours' },
    { name: 'Media', value: 'owned' },
    { name: 'Role', value: 'conversion, service' },
    { name: 'Owner', value: 'Sales', href: '/owners/sales/' },
    { name: 'Share of sales', value: '61.5 %', evidence: ['counters'] },
  ]);
  expect(sign && touchpointFacts(book, sign)).toEqual([]);
});
