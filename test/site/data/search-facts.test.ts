import { expect, test } from 'vitest';
import { distinct, factsOfJourney, searchFilters } from '../../../src/site/data/search-facts.ts';
import { tinyJourney } from '../../tiny-book.ts';

test('a journey is found by the titles of what it names, each once', async () => {
  const { book, journey } = await tinyJourney(
    `
    title: Booking
    segments: [hikers, families]
    owner: sales
    phases:
      - stage: engage
        steps:
          - { title: Look, touchpoint: site }
          - { title: Ask, touchpoint: desk, channel: phone }
          - { title: Look again, touchpoint: site }
      - { stage: purchase, title: Paying, steps: Pay }
      - { stage: engage, steps: Doubt }
    `,
    {
      'content/book.yaml': 'channels: [web, phone]\nsegments: hikers\nteams: sales',
      'content/segments/families.yaml': 'title: Young families',
      'content/touchpoints/site.yaml': 'title: Web site\nchannel: web',
      'content/touchpoints/desk.yaml': 'title: Service desk',
    },
  );
  const facts = factsOfJourney(book, journey);
  expect(facts).toEqual({
    kind: 'Journey',
    segment: ['Hikers', 'Young families'],
    touchpoint: ['Web site', 'Service desk'],
    channel: ['Web', 'Phone'],
    stage: ['Engage', 'Purchase'],
    owner: ['Sales'],
    status: ['live'],
  });
  expect(searchFilters(facts)).toEqual([
    { name: 'kind', value: 'Journey' },
    { name: 'segment', value: 'Hikers' },
    { name: 'segment', value: 'Young families' },
    { name: 'touchpoint', value: 'Web site' },
    { name: 'touchpoint', value: 'Service desk' },
    { name: 'channel', value: 'Web' },
    { name: 'channel', value: 'Phone' },
    { name: 'stage', value: 'Engage' },
    { name: 'stage', value: 'Purchase' },
    { name: 'owner', value: 'Sales' },
    { name: 'status', value: 'live' },
  ]);
});

test('a journey that names nothing is found by its stages, and as future when it is', async () => {
  const { book, journey } = await tinyJourney(
    'title: A\nstate: future\nstatus: draft\nphases: { stage: engage, steps: Look }',
  );
  expect(factsOfJourney(book, journey)).toEqual({
    kind: 'Journey',
    segment: [],
    touchpoint: [],
    channel: [],
    stage: ['Engage'],
    owner: [],
    status: ['future'],
  });
});

test('a page of another kind is found by its kind, a page without facts by nothing', () => {
  expect(searchFilters({ kind: 'Segment' })).toEqual([{ name: 'kind', value: 'Segment' }]);
  expect(searchFilters(undefined)).toEqual([]);
});

test('each value stands once, where it first appeared', () => {
  expect(distinct(['b', undefined, 'a', 'b', undefined])).toEqual(['b', 'a']);
});
