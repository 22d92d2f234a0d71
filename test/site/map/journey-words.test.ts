import { expect, test } from 'vitest';
import { experienceInWords } from '../../../src/site/map/experience-in-words.ts';
import { leakageInWords } from '../../../src/site/map/leakage-in-words.ts';
import { tinyJourney } from '../../tiny-book.ts';
import { provideTinySite } from '../tiny-site.ts';

/** What a journey of these steps says of how it is remembered and of who is left, without markup but links. */
async function said(fields: string, ...steps: string[]): Promise<(string | undefined)[]> {
  const { book, journey } = await tinyJourney(
    `title: Booking\n${fields}\nphases: { stage: engage, steps: [${steps.join(', ')}] }`,
    { 'content/book.yaml': 'segments: [families, hikers]' },
  );
  provideTinySite(book);
  return [experienceInWords(book, journey), leakageInWords(book, journey)].map((one) =>
    one?.text.replace(/<(?!a |\/a)[^>]+>/g, ''),
  );
}

test('a journey without segments tells its mean and how it is remembered', async () => {
  // Mean (1 − 2 + 0.4) ÷ 3, peak–end (−2 + 0.4) ÷ 2.
  expect(
    await said(
      '',
      '{ title: Look, emotion: 1 }',
      '{ title: Pay, emotion: -2 }',
      'Wait',
      '{ title: Stay, emotion: 0.4 }',
    ),
  ).toEqual(['Over the steps that are known: mean −0.2, remembered as −0.8 (peak–end).', undefined]);
});

test('each segment has figures of its own, and one of which nothing is known says so', async () => {
  expect(
    await said(
      'segments: [families, hikers]',
      '{ title: Look, emotion: { families: 1 } }',
      '{ title: Pay, emotion: { families: 2 } }',
    ),
  ).toEqual([
    'Over the steps that are known, Families: mean +1.5, remembered as +2 (peak–end); Hikers: not known.',
    undefined,
  ]);
});

test('where no emotion and no share is known, nothing is said', async () => {
  expect(await said('', 'Look', '{ title: Pay, exits: { to: home } }')).toEqual([undefined, undefined]);
});

test('who is left is told at the end, or at the step after which nobody knows, with the reason', async () => {
  const leaving = (share: string) => `exits: { to: home, share: ${share} }`;
  const all = [
    [`{ title: Look, ${leaving('30%')} }`, `{ title: Pay, ${leaving('15%')} }`, 'Stay'],
    [`{ title: Look, ${leaving('30%')} }`, `{ title: Pay, exits: { to: home } }`, 'Stay'],
    [`{ title: Look, next: [pay, stay] }`, `{ title: Pay, ${leaving('15%')} }`, 'Stay'],
    [`{ title: Look, ${leaving('100%')} }`, 'Pay'],
  ];
  const told = [];
  for (const steps of all) told.push((await said('', ...steps))[1]);
  expect(told).toEqual([
    'Of those who set out, 59.5 % are left at the end.',
    'Of those who set out, 70 % are known to remain after <a class="voice" href="/journeys/tiny/#look">Look</a>; beyond that nobody knows. How many leave “Pay” to home is not known.',
    'How many of those who set out are left is known after no step. How many go which way after “Look” is not known.',
    'Of those who set out, 0 % are left at the end.',
  ]);
});

test('what a journey says is escaped', async () => {
  const steps = [
    '{ title: "<b>Look</b>", exits: { to: "<i>", share: 10% } }',
    '{ title: "A & B", exits: { to: "<i>" } }',
  ];
  expect((await said('', ...steps))[1]).toBe(
    'Of those who set out, 90 % are known to remain after <a class="voice" href="/journeys/tiny/#blookb">&lt;b&gt;Look&lt;/b&gt;</a>; beyond that nobody knows. How many leave “A &amp; B” to &lt;i&gt; is not known.',
  );
});
