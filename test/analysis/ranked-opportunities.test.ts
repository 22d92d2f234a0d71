import { expect, test } from 'vitest';
import { rankedOpportunities } from '../../src/analysis/ranked-opportunities.ts';
import { tinyBook } from '../tiny-book.ts';

const rice = 'reach: 100\nimpact: 1\nconfidence: 100%\neffort: 1';
const book = await tinyBook({
  'content/book.yaml': 'segments: [families, hikers]',
  'content/touchpoints/site.yaml': `
title: Site
ratings:
  - { segment: families, stage: engage, importance: 80%, satisfaction: 40% }
  - { segment: families, stage: use, importance: 90%, satisfaction: 20% }
  - { segment: hikers, importance: 100%, satisfaction: 0% }
`,
  'content/touchpoints/shop.yaml':
    'title: Shop\nratings: [{ segment: hikers, importance: 3, satisfaction: 3 }, { segment: families, importance: 4 }]',
  'journeys/buying.yaml': `
title: Buying
segments: families
phases:
  - stage: engage
    steps:
      - { title: Look, touchpoint: site }
      - { title: Ask, touchpoint: shop, opportunities: d-named }
`,
  'content/opportunities/a-nothing.yaml': 'title: Nothing known',
  'content/opportunities/b-small.yaml': `title: Small\nfrom: shop\n${rice.replace('100', '50')}`,
  'content/opportunities/c-step.yaml': 'title: From a step\nfrom: buying#look',
  'content/opportunities/d-named.yaml': 'title: Named by a step\nsegments: hikers',
  'content/opportunities/e-large.yaml': `title: Large\nfrom: site\n${rice}`,
  'content/opportunities/f-hikers.yaml': `title: For hikers\nfrom: site\nsegments: hikers\n${rice}`,
});

test('opportunities stand by RICE, then by the best score among the ratings they come from, gaps last', () => {
  const told = rankedOpportunities(book).map(({ opportunity, rice, best, missing }) => [
    opportunity.id,
    rice.value,
    best && `${best.score} ${best.exact ? 'exact' : 'about'}, ${best.touchpoint} for ${best.segment}`,
    missing.join(', '),
  ]);
  expect(told).toEqual([
    ['e-large', 100, '20 exact, site for hikers', ''],
    ['f-hikers', 100, '20 exact, site for hikers', ''],
    ['b-small', 50, '5 about, shop for hikers', ''],
    ['c-step', null, '16 exact, site for families', 'reach, impact, confidence, effort'],
    ['d-named', null, '5 about, shop for hikers', 'reach, impact, confidence, effort'],
    ['a-nothing', null, null, 'reach, impact, confidence, effort, a rating of importance and satisfaction'],
  ]);
});

test('the best score carries the rating it comes from', () => {
  const [, , , step] = rankedOpportunities(book);
  expect(step?.best).toMatchObject({
    rating: { stage: 'use' },
    origin: { file: 'content/touchpoints/site.yaml', path: ['ratings', 1] },
  });
});
