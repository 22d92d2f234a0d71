import { describe, expect, test } from 'vitest';
import { shippedFrameworks } from '../../src/frameworks/index.ts';
import { momentsOfTruth } from '../../src/frameworks/moments-of-truth.ts';
import { framework as frameworkSchema } from '../../src/schema/framework.ts';
import { momentOfTruth } from '../../src/schema/journey.ts';

test('the shipped frameworks and their stages are those of the field, in its order', () => {
  const names = shippedFrameworks.map(({ id, stages }) => [id, ...stages.map(({ title }) => title)]);
  expect(names).toEqual([
    ['five-phase', 'Engage', 'Purchase', 'Use', 'Share', 'Complete'],
    [
      'moments-of-truth',
      'Stimulus',
      'Zero Moment of Truth',
      'First Moment of Truth',
      'Second Moment of Truth',
      'Ultimate Moment of Truth',
    ],
    [
      'buyway',
      'Zero moment',
      'Purchase',
      'Usage',
      'Repeat purchase',
      'Reviews and referrals',
      'Loyalty',
      'Advocacy',
    ],
    [
      'consumer-decision-journey',
      'Initial consideration',
      'Active evaluation',
      'Moment of purchase',
      'Post-purchase experience',
    ],
    ['five-a', 'Aware', 'Appeal', 'Ask', 'Act', 'Advocate'],
    ['see-think-do-care', 'See', 'Think', 'Do', 'Care'],
    ['aarrr', 'Acquisition', 'Activation', 'Retention', 'Referral', 'Revenue'],
    ['race', 'Reach', 'Act', 'Convert', 'Engage'],
  ]);
});

test('the moments of truth are defined as their authors define them', () => {
  expect(momentsOfTruth.stages.map(({ id, definition }) => [id, definition])).toEqual([
    ['stimulus', 'What first makes the customer aware of a need or product.'],
    [
      'zmot',
      'The customer looks the thing up before any contact with the seller: search, reviews, friends, strangers, experts, advertisers, all at one level.',
    ],
    ['fmot', 'At the shelf (store or page), choosing one brand over another; a matter of seconds.'],
    ['smot', 'At home, using the product.'],
    [
      'umot',
      'The customer turns the experience into discoverable content, which becomes someone else’s ZMOT.',
    ],
  ]);
});

test('the moments of truth are the moments a step can be, and the ultimate one feeds the zero moment', () => {
  expect(momentsOfTruth.stages.map(({ id }) => id)).toEqual(momentOfTruth.options);
  expect(momentsOfTruth.loop).toEqual(['umot', 'zmot']);
});

test('each says who proposed it, and when where there is one year', () => {
  expect(shippedFrameworks.map(({ id, origin, year }) => [id, origin, year])).toEqual([
    ['five-phase', 'No single origin', undefined],
    [
      'moments-of-truth',
      'A. G. Lafley, Procter & Gamble, 2005; Jim Lecinski, Google, 2011; Brian Solis, 2013',
      undefined,
    ],
    ['buyway', 'No single origin', undefined],
    ['consumer-decision-journey', 'David Court and others, McKinsey Quarterly', 2009],
    ['five-a', 'Philip Kotler, Hermawan Kartajaya and Iwan Setiawan, Marketing 4.0', 2017],
    ['see-think-do-care', 'Avinash Kaushik, Occam’s Razor', 2013],
    ['aarrr', 'Dave McClure, Startup metrics for pirates', 2007],
    ['race', 'Dave Chaffey, Smart Insights', 2010],
  ]);
});

test('each moment of truth names whom it is from, and when', () => {
  expect(momentsOfTruth.stages.map(({ id, origin, year }) => [id, origin, year])).toEqual([
    ['stimulus', 'The step before the zero moment in Google’s model', undefined],
    ['zmot', 'Jim Lecinski, Google', 2011],
    ['fmot', 'A. G. Lafley, Procter & Gamble', 2005],
    ['smot', 'A. G. Lafley, Procter & Gamble', 2005],
    ['umot', 'Brian Solis', 2013],
  ]);
});

test('the loops are those their authors draw', () => {
  const loops = shippedFrameworks.flatMap(({ id, loop }) => (loop ? [[id, ...loop]] : []));
  expect(loops).toEqual([
    ['five-phase', 'complete', 'engage'],
    ['moments-of-truth', 'umot', 'zmot'],
    ['buyway', 'advocacy', 'zero-moment'],
    // The loyalty loop leads past consideration and evaluation.
    ['consumer-decision-journey', 'post-purchase-experience', 'moment-of-purchase'],
  ]);
});

test('paying is placed in the first moment of truth', () => {
  expect(momentsOfTruth.stages.find(({ covers }) => covers.includes('buy'))?.id).toBe('fmot');
});

test('the ids of the shipped frameworks are unique', () => {
  const ids = shippedFrameworks.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

describe.each(shippedFrameworks.map(({ id, ...written }) => [id, written] as const))('%s', (_, framework) => {
  const stages = framework.stages.map(({ id }) => id);

  test('could be written as a file of a book', () => {
    expect(frameworkSchema.safeParse(framework).error).toBeUndefined();
  });

  test('has unique stage ids', () => {
    expect(stages).toEqual([...new Set(stages)]);
  });

  test('loops between stages of its own', () => {
    expect(stages).toEqual(expect.arrayContaining([...(framework.loop ?? [])]));
  });

  test('covers no stretch of the customer lifecycle twice', () => {
    const stretches = framework.stages.flatMap(({ covers }) => covers);
    expect(stretches).toEqual([...new Set(stretches)]);
  });
});
