import { expect, test } from 'vitest';
import { claimsAtStep } from '../../src/analysis/claims-by-step.ts';
import { exitsTo } from '../../src/analysis/exits-by-target.ts';
import { groundScores } from '../../src/analysis/ground-scores.ts';
import { groundsOf, opportunitiesAt, segmentsHelped } from '../../src/analysis/opportunity-grounds.ts';
import { rankedOpportunities } from '../../src/analysis/ranked-opportunities.ts';
import type { Opportunity } from '../../src/book/book.ts';
import { tinyBook } from '../tiny-book.ts';

const book = await tinyBook({
  'content/book.yaml': 'segments: [families, hikers, groups]',
  'content/sources/survey.yaml': 'title: Survey\nkind: survey',
  'content/touchpoints/checkout.yaml': `
title: Checkout
ratings:
  - { segment: families, stage: purchase, importance: 80%, satisfaction: 30% }
  - { segment: families, stage: use, importance: 4.5, satisfaction: 1.2 }
  - { segment: hikers, importance: 90%, satisfaction: 10% }
  - { segment: groups, importance: 60% }
`,
  'content/touchpoints/shop.yaml': 'title: Shop',
  'content/touchpoints/market.yaml': 'title: Marketplace',
  'journeys/booking.yaml': `
title: Booking
segments: [families, groups]
evidence: survey
phases:
  - stage: purchase
    steps:
      - title: I pay
        id: pay
        touchpoint: checkout
        emotion: { families: -2 }
        pains: [Fees appear late]
        exits: [{ to: market, share: 30% }, { to: at-home }]
      - { title: I wait, id: wait, touchpoint: shop, opportunities: named, exits: { to: market } }
`,
  'journeys/other.yaml': `
title: Other
segments: hikers
phases: { stage: use, steps: { title: I look, id: look, exits: { to: at-home, share: 5% } } }
`,
  'content/opportunities/a-step.yaml': 'title: From a step\nfrom: [booking#pay, booking#pay]',
  'content/opportunities/b-exit.yaml': 'title: From exits\nfrom: [market, at-home]\nsegments: hikers',
  'content/opportunities/c-journey.yaml': 'title: From a journey\nfrom: booking',
  'content/opportunities/d-touchpoint.yaml': 'title: From a touchpoint\nfrom: checkout',
  'content/opportunities/e-segment.yaml': 'title: From a segment\nfrom: [hikers, checkout]',
  'content/opportunities/named.yaml': 'title: Named by a step',
});

function opportunity(id: string): Opportunity {
  const found = book.opportunities.find((one) => one.id === id);
  if (found === undefined) throw new Error(`The book has no opportunity ${id}.`);
  return found;
}

const groundsInWords = (id: string) => {
  const { steps, exits } = groundsOf(book, opportunity(id));
  return {
    steps: steps.map(({ journey, step }) => `${journey.id}#${step.id}`),
    exits: exits.map(({ journey, step, exit, share }) => `${journey.id}#${step.id} ${exit.to} ${share}`),
  };
};

test('an opportunity comes from the steps it names, each once, and from where customers leave there', () => {
  expect(groundsInWords('a-step')).toEqual({
    steps: ['booking#pay'],
    exits: ['booking#pay market 0.3', 'booking#pay at-home null'],
  });
});

test('it comes from the steps that name it', () => {
  expect(groundsInWords('named')).toEqual({ steps: ['booking#wait'], exits: ['booking#wait market null'] });
});

test('where it names what customers leave to, it comes from all exits that lead there', () => {
  expect(groundsInWords('b-exit')).toEqual({
    steps: [],
    exits: [
      'booking#pay market 0.3',
      'booking#wait market null',
      'booking#pay at-home null',
      'other#look at-home 0.05',
    ],
  });
  expect(exitsTo(book, { kind: 'touchpoint', id: 'at-home' })).toEqual([]);
});

test('a step leads to its opportunities, whichever of the two names the other', () => {
  const titles = (step: string) => opportunitiesAt(book, 'booking', step).map(({ title }) => title);
  expect(titles('pay')).toEqual(['From a step']);
  expect(titles('wait')).toEqual(['Named by a step']);
  expect(opportunitiesAt(book, 'other', 'look')).toEqual([]);
});

test('it helps the segments it names, else those of the journeys it comes from', () => {
  const helped = (id: string) => segmentsHelped(book, opportunity(id));
  expect(helped('b-exit')).toEqual(['hikers']);
  expect(helped('e-segment')).toEqual(['hikers']);
  expect(helped('a-step')).toEqual(['families', 'groups']);
  expect(helped('d-touchpoint')).toEqual([]);
});

const scoresInWords = (id: string) =>
  groundScores(book, opportunity(id)).map(({ touchpoint, ratings }) => [
    touchpoint.id,
    ...ratings.map(({ segment, score }) =>
      score ? `${segment} ${score.score} ${score.exact ? 'exact' : 'about'}` : `${segment} not known`,
    ),
  ]);

test('the scores of its touchpoints are those of the segments it would help, gaps and all', () => {
  expect(scoresInWords('a-step')).toEqual([
    ['checkout', 'families 13 exact', 'families 17 about', 'groups not known'],
  ]);
  expect(scoresInWords('c-journey')).toEqual([
    ['checkout', 'families 13 exact', 'families 17 about', 'groups not known'],
    ['shop'],
  ]);
  expect(scoresInWords('d-touchpoint')).toEqual([
    ['checkout', 'hikers 17 exact', 'families 13 exact', 'families 17 about', 'groups not known'],
  ]);
  expect(scoresInWords('e-segment')).toEqual([['checkout', 'hikers 17 exact']]);
});

test('the best of these scores is the one it is ranked by', () => {
  const best = (id: string) => groundScores(book, opportunity(id)).flatMap(({ ratings }) => ratings)[0];
  for (const ranked of rankedOpportunities(book)) {
    const { id } = ranked.opportunity;
    if (groundScores(book, opportunity(id)).length !== 1) continue;
    expect([id, ranked.best?.score]).toEqual([id, best(id)?.score?.score]);
  }
});

test('the claims of a step carry what they rest on and where they stand', () => {
  expect(
    claimsAtStep(book, 'booking', 'pay').map(({ kind, segment, evidence, origin }) => [
      kind,
      segment,
      evidence,
      'path' in origin ? origin.path.slice(4) : [],
    ]),
  ).toEqual([
    ['emotion', 'families', ['survey'], ['emotion', 'families']],
    ['pain', undefined, ['survey'], ['pains', 0]],
    ['exit', undefined, ['survey'], ['exits', 0]],
  ]);
  expect(claimsAtStep(book, 'booking', 'nowhere')).toEqual([]);
});
