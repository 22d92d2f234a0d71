import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leakageOf } from '../../src/analysis/leakage.ts';
import type { Journey } from '../../src/book/book.ts';
import { tinyJourney } from '../tiny-book.ts';
import { inAnyOrder } from './in-any-order.ts';

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

test('a funnel of Feedgot, “Funnel Conversion”, feedgot.com/tools: 40, 25 and 10 % of 50,000 go on, in the end 500', async () => {
  const exit = (share: string) => `exits: { to: elsewhere, share: ${share} }`;
  const { left } = await leak(
    `title: A, ${exit('60%')}`,
    `title: B, ${exit('75%')}`,
    `title: C, ${exit('90%')}`,
  );
  expect(left.map((share) => (share ?? NaN) * 50_000)).toEqual([20_000, 5000, 500]);
});

const { journey: straight } = await tinyJourney('title: T\nphases: { stage: engage, steps: [A, B, C, D] }');

/** A journey of some steps with exits of these shares, undefined where one is not known. */
function leaving(shares: readonly (readonly (number | undefined)[])[]): Journey {
  const phases = straight.phases.map((phase) => ({
    ...phase,
    steps: phase.steps.slice(0, shares.length).map((step, place) => ({
      ...step,
      exits: (shares[place] ?? []).map((share) => ({ to: 'shop', ...(share !== undefined && { share }) })),
    })),
  }));
  return { ...straight, phases };
}

const remaining = (...shares: readonly (readonly (number | undefined)[])[]) =>
  leakageOf(leaving(shares)).value.remaining;

/** Up to three exits of a step, whose shares never exceed the whole. */
const exits = fc.array(
  fc.integer({ min: 0, max: 33 }).map((percent) => percent / 100),
  { maxLength: 3 },
);
const route = fc.array(exits, { minLength: 1, maxLength: 4 });

test('what is left lies between nothing and all, and never grows on the way', () => {
  fc.assert(
    fc.property(route, (shares) => {
      let before = 1;
      for (const left of remaining(...shares)) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left).toBeLessThanOrEqual(before);
        before = left ?? NaN;
      }
    }),
  );
});

test('the order of the exits of a step changes nothing, nor does the order of the steps change what is left at the end', () => {
  fc.assert(
    fc.property(inAnyOrder(exits), route, ([some, others], rest) => {
      expect(remaining(others, ...rest.slice(1))).toEqual(remaining(some, ...rest.slice(1)));
      expect(remaining(...rest.toReversed()).at(-1)).toBeCloseTo(remaining(...rest).at(-1) ?? NaN, 9);
    }),
  );
});

test('a share that is not known hides what is left from there on, and changes nothing before', () => {
  fc.assert(
    fc.property(route, fc.nat(), (shares, number) => {
      const at = number % shares.length;
      const gap = shares.map((some, place) => (place === at ? [...some, undefined] : some));
      const expected = remaining(...shares).map((left, place) => (place < at ? left : null));
      expect(remaining(...gap)).toEqual(expected);
    }),
  );
});

test('where nobody is known to leave, everybody is left; where all leave, nobody is', () => {
  expect([remaining([], []), remaining([1]), remaining([0])]).toEqual([[1, 1], [0], [1]]);
});

test.each([NaN, Infinity, -0.1, 1.1])('a share of %s is refused', (share) => {
  expect(() => leakageOf(leaving([[share]]))).toThrow(RangeError);
});
