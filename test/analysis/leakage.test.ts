import { expect, test } from 'vitest';
import { leakageOf } from '../../src/analysis/leakage.ts';
import { tinyJourney } from '../tiny-book.ts';

/** What is left after each step of a journey, the exits, and why something is not known. */
async function leak(...steps: string[]) {
  const { journey } = await tinyJourney(
    `title: Tiny\nphases:\n  - stage: engage\n    steps:\n${steps.map((step) => `      - { ${step} }\n`).join('')}`,
  );
  const { value, warnings } = leakageOf(journey);
  return {
    left: value.remaining,
    exits: value.exits.map(({ step, exit, share }) => `${step.id} ${exit.to} ${share}`),
    why: warnings.map(({ text }) => text),
  };
}

test('what is left is multiplied along the steps', async () => {
  expect(
    await leak(
      'title: A',
      'title: B, exits: [{ to: shop, share: 20% }, { to: home, share: 30% }]',
      'title: C, exits: { to: shop, share: 10% }',
      'title: D',
    ),
  ).toEqual({ left: [1, 0.5, 0.45, 0.45], exits: ['b shop 0.2', 'b home 0.3', 'c shop 0.1'], why: [] });
});

test('from an exit without a share on, nothing can be said', async () => {
  expect(
    await leak(
      'title: A, exits: { to: shop, share: 20% }',
      'title: B, exits: [{ to: shop, share: 10% }, { to: home }]',
      'title: C, exits: { to: shop, share: 10% }',
    ),
  ).toEqual({
    left: [0.8, null, null],
    exits: ['a shop 0.2', 'b shop 0.1', 'b home null', 'c shop 0.1'],
    why: ['How many leave “B” to home is not known.'],
  });
});

test('branches, loops and jumps are not multiplied through; the next step is neither', async () => {
  const exit = 'exits: { to: shop, share: 50% }';
  expect((await leak(`title: A, ${exit}`, 'title: B, next: [b, c]', 'title: C')).left).toEqual([
    0.5,
    null,
    null,
  ]);
  expect((await leak(`title: A, ${exit}, next: c`, 'title: B', 'title: C')).left).toEqual([null, null, null]);
  expect((await leak(`title: A, ${exit}, next: b`, 'title: B')).left).toEqual([0.5, 0.5]);
});

test('shares that exceed the whole are told and not believed', async () => {
  expect(await leak('title: A, exits: [{ to: x, share: 60% }, { to: y, share: 50% }]')).toMatchObject({
    left: [null],
    why: ['More customers leave “A” than there are: its shares exceed 100 %.'],
  });
  expect((await leak('title: A, exits: [{ to: x, share: 70% }, { to: y, share: 30% }]')).left).toEqual([0]);
});

test('every exit carries where it is written', async () => {
  const { journey } = await tinyJourney(
    'title: T\nphases: { stage: engage, steps: { title: A, exits: { to: shop, share: 10% } } }',
  );
  expect(leakageOf(journey).inputs).toEqual([
    {
      what: 'shop',
      value: 0.1,
      origin: { file: 'journeys/tiny.yaml', path: ['phases', 0, 'steps', 0, 'exits', 0] },
    },
  ]);
});
