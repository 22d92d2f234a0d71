import { expect, test } from 'vitest';
import type { Deviations } from '../../../src/analysis/deviations.ts';
import { againstPlan, againstToday } from '../../../src/site/map/deviations-in-words.ts';
import { toldMarkup } from '../../../src/site/map/told.ts';
import { tinyBook } from '../../tiny-book.ts';
import { provideTinySite } from '../tiny-site.ts';

const counts = (some: Partial<Deviations['counts']>): Deviations['counts'] => ({
  'as-planned': 0,
  otherwise: 0,
  moved: 0,
  missing: 0,
  added: 0,
  ...some,
});

test.each<[Partial<Deviations['counts']>, string, string]>([
  [
    { 'as-planned': 6, otherwise: 1, missing: 2, added: 1 },
    'Of 9 planned steps 6 went as planned, 1 happened otherwise, 2 were missing; 1 was added.',
    'Of 9 steps of today 6 are kept, 1 is changed, 2 are dropped; 1 is added.',
  ],
  [
    { 'as-planned': 1, moved: 1, missing: 1, added: 2 },
    'Of 3 planned steps 1 went as planned, 1 came at another time, 1 was missing; 2 were added.',
    'Of 3 steps of today 1 is kept, 1 comes at another time, 1 is dropped; 2 are added.',
  ],
  [{ 'as-planned': 3 }, 'Of 3 planned steps all went as planned.', 'Of 3 steps of today all are kept.'],
  [
    { missing: 2, added: 1 },
    'Of 2 planned steps all were missing; 1 was added.',
    'Of 2 steps of today all are dropped; 1 is added.',
  ],
  [{ otherwise: 1 }, 'Of 1 planned step 1 happened otherwise.', 'Of 1 step of today 1 is changed.'],
  [{ added: 2 }, 'The plan has no step; 2 were added.', 'Today’s journey has no step; 2 are added.'],
  [{}, 'The plan has no step.', 'Today’s journey has no step.'],
])('%o in a sentence', (some, plan, today) => {
  expect(againstPlan.sentence(counts(some))).toBe(plan);
  expect(againstToday.sentence(counts(some))).toBe(today);
});

test('what a journey tells is shown as its map would show it', async () => {
  const book = await tinyBook({
    'content/book.yaml': 'channels: [web]',
    'content/touchpoints/till.yaml': 'title: The <till>',
    'journeys/other.yaml': 'title: Another\nphases: { stage: use, steps: I look }',
  });
  provideTinySite(book, { base: '/docs/' });
  const origin = { file: 'journeys/a.yaml', path: [] };
  const exit = (to: string, more = {}) => ({ value: to, exit: { to, ...more }, origin });
  const shown = [
    toldMarkup(book, 'emotion', { value: -1, origin }),
    toldMarkup(book, 'touchpoint', { value: 'till', origin }),
    toldMarkup(book, 'channel', { value: 'web', origin }),
    toldMarkup(book, 'moment', { value: 'fmot', origin }),
    toldMarkup(book, 'duration', { value: '3 minutes', origin }),
    toldMarkup(book, 'pains', { value: 'It is <dear>', origin }),
    toldMarkup(book, 'exits', exit('<Home>', { share: 0.125 })),
    toldMarkup(book, 'exits', exit('till', { target: { kind: 'touchpoint', id: 'till' } })),
    toldMarkup(book, 'exits', exit('other', { share: 1, target: { kind: 'journey', id: 'other' } })),
  ];
  expect(shown.map(({ text }) => text)).toEqual([
    '<span class="emotion level-minus-1">−1</span>',
    '<a href="/docs/touchpoints/till/">The &lt;till&gt;</a>',
    '<a href="/docs/channels/web/">Web</a>',
    '<a href="/docs/frameworks/moments-of-truth/#fmot">First Moment of Truth</a>',
    '3 minutes',
    'It is &lt;dear&gt;',
    '<strong>12.5 %</strong> to &lt;Home&gt;',
    'share not known, to <a href="/docs/touchpoints/till/">The &lt;till&gt;</a>',
    '<strong>100 %</strong> to <a href="/docs/journeys/other/">Another</a>',
  ]);
});
