import { expect, test } from 'vitest';
import { usageOf, type StepInPlace } from '../../src/analysis/usage.ts';
import { tinyBook } from '../tiny-book.ts';

const book = await tinyBook({
  'content/book.yaml': 'channels: [web, phone]\nteams: [sales]\nsegments: [families, hikers]',
  'content/touchpoints/site.yaml': 'title: Site\nchannel: web',
  'journeys/booking.yaml': `
    title: Booking
    segments: [families, hikers]
    owner: sales
    phases:
      - stage: engage
        steps:
          - { title: Look, touchpoint: site }
          - { title: Ask, touchpoint: site, channel: phone }
      - stage: purchase
        steps: { title: Pay, journey: booking/group }
    `,
  'journeys/booking/group.yaml': `
    title: Booking for a group
    segments: hikers
    parent: booking
    framework: race
    phases:
      - stage: act
        steps: { title: Call, channel: phone, journey: booking/group }
    `,
});

const places = (lists: ReadonlyMap<string, readonly StepInPlace[]>) =>
  Object.fromEntries(
    [...lists].map(([key, list]) => [
      key,
      list.map(({ journey, phase, step }) => `${journey.id} ${phase.stage} ${step.id}`),
    ]),
  );

const ids = (lists: ReadonlyMap<string, readonly { readonly id: string }[]>) =>
  Object.fromEntries([...lists].map(([key, list]) => [key, list.map(({ id }) => id)]));

test('steps are found by touchpoint, channel and stage, in the order of the book', () => {
  const { stepsByTouchpoint, stepsByChannel, stepsByStage } = usageOf(book);
  expect(places(stepsByTouchpoint)).toEqual({ site: ['booking engage look', 'booking engage ask'] });
  expect(places(stepsByChannel)).toEqual({
    web: ['booking engage look'],
    phone: ['booking engage ask', 'booking/group act call'],
  });
  expect(places(stepsByStage)).toEqual({
    'five-phase engage': ['booking engage look', 'booking engage ask'],
    'five-phase purchase': ['booking purchase pay'],
    'race act': ['booking/group act call'],
  });
});

test('the steps a journey tells in detail are found by it, also those of its own', () => {
  expect(places(usageOf(book).stepsByJourney)).toEqual({
    'booking/group': ['booking purchase pay', 'booking/group act call'],
  });
});

test('journeys are found by segment, owner, framework and parent', () => {
  const { journeysBySegment, journeysByOwner, journeysByFramework, journeysByParent } = usageOf(book);
  expect(ids(journeysBySegment)).toEqual({ families: ['booking'], hikers: ['booking', 'booking/group'] });
  expect(ids(journeysByOwner)).toEqual({ sales: ['booking'] });
  expect(ids(journeysByFramework)).toEqual({ 'five-phase': ['booking'], race: ['booking/group'] });
  expect(ids(journeysByParent)).toEqual({ booking: ['booking/group'] });
});

test('the usage of a book is found once', () => {
  expect(usageOf(book)).toBe(usageOf(book));
});
