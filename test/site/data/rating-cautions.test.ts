import { expect, test } from 'vitest';
import { placedRatings } from '../../../src/analysis/ratings.ts';
import { opportunityRanks, rankingsInWords } from '../../../src/site/data/opportunity-ranks.ts';
import { ratingCautions } from '../../../src/site/data/rating-cautions.ts';
import { tinyBook } from '../../tiny-book.ts';
import { provideTinySite } from '../tiny-site.ts';

test('of a rating is said what nothing beside it says: few answers, and figures of unlike kind', async () => {
  const book = await tinyBook({
    'content/sources/cards.yaml': 'title: Cards\nkind: survey\nexpires: 2026-01-01',
    'content/segments/families.yaml': 'title: Families',
    'content/touchpoints/site.yaml': `
title: Site
ratings:
  - { segment: families, importance: 82%, satisfaction: 41%, n: 30 }
  - { segment: families, importance: 82%, satisfaction: 41%, n: 29, source: cards }
  - { segment: families, importance: 82%, satisfaction: 4.1, n: 1, date: 2026-05-01 }
  - { segment: families, importance: 4.4, satisfaction: 4.1 }
`,
    'journeys/a.yaml': 'title: A\nphases: { stage: use, steps: Look }',
  });
  provideTinySite(book, { history: { asOf: '2026-11-22', changed: new Map(), prefix: '' } });
  const said = book.touchpoints
    .flatMap((one) => placedRatings(book, one))
    .map((placed) => ratingCautions(book, placed));
  expect(said).toEqual([
    [],
    ['Only 29 people answered.'],
    [
      'Only 1 person answered.',
      'Of importance and satisfaction one is a share and the other a mean; the two are not compared.',
    ],
    [],
  ]);
});

test('a ranking led by the word of a few, or by an old source, says so', async () => {
  const old = await tinyBook({
    'content/sources/cards.yaml': 'title: Cards\nkind: survey\nexpires: 2026-01-01',
    'content/touchpoints/checkout.yaml':
      'title: Checkout\nevidence: cards\nratings: { segment: families, importance: 80%, satisfaction: 20%, n: 3 }',
    'content/segments/families.yaml': 'title: Families',
    'content/opportunities/price.yaml': 'title: One price\nfrom: checkout',
    'journeys/a.yaml': 'title: A\nphases: { stage: engage, steps: Look }',
  });
  const said = (asOf: string) => {
    provideTinySite(old, { history: { asOf, changed: new Map(), prefix: '' } });
    return rankingsInWords(old, opportunityRanks(old)).slice(1);
  };
  const few = 'Only 3 people answered.';
  expect(said('2025-12-31')).toEqual([few]);
  expect(said('2026-01-01')).toEqual([few, 'What it rests on is out of date.']);
});
