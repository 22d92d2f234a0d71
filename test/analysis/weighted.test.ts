import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type SegmentFigure, weighted } from '../../src/analysis/weighted.ts';
import { inAnyOrder } from './in-any-order.ts';

const origin = { file: 'content/touchpoints/site.yaml', path: ['ratings', 0] };
const says = (
  segment: string,
  share: number | undefined,
  figure: SegmentFigure['figure'],
): SegmentFigure => ({
  segment,
  share,
  figure,
  origin,
});

test('figures are weighted by the shares of the segments, and the method says which', () => {
  // (0.6 × 80 % + 0.2 × 40 %) ÷ 0.8.
  expect(weighted([says('Families', 0.6, { share: 0.8 }), says('Hikers', 0.2, { share: 0.4 })])).toEqual({
    value: { share: 0.7 },
    method: 'weighted by the segments’ shares of all customers: Families 60 %, Hikers 20 %, together 80 %',
    inputs: [
      { what: 'Families', value: 0.8, origin },
      { what: 'Hikers', value: 0.4, origin },
    ],
    warnings: [],
  });
});

test('the households of Scheaffer, Mendenhall and Ott, “Elementary Survey Sampling”, chapter 5: 27.7 hours', () => {
  // 155 of 310 households in town A, 62 in town B, 93 in the country; their mean hours of television a week.
  const hours = [
    says('Town A', 155 / 310, { mean: 33.9 }),
    says('Town B', 62 / 310, { mean: 25.125 }),
    says('Country', 93 / 310, { mean: 19 }),
  ];
  expect(weighted(hours).value).toEqual({ mean: 27.675 });
});

test('one missing figure or size leaves nothing to say of all, and is named', () => {
  const { value, warnings } = weighted([
    says('Families', 0.6, { mean: 4 }),
    says('Hikers', undefined, { mean: 3 }),
    says('Couples', 0.1, undefined),
    says('Friends', undefined, undefined),
  ]);
  expect([value, ...warnings.map(({ text }) => text)]).toEqual([
    null,
    'The size of Hikers is not known.',
    'The figure of Couples is not known.',
    'The figure and the size of Friends are not known.',
  ]);
});

test('shares and means are not averaged', () => {
  const { value, warnings } = weighted([says('A', 0.5, { mean: 4 }), says('B', 0.5, { share: 0.4 })]);
  expect([value, ...warnings.map(({ kind }) => kind)]).toEqual([null, 'mixed-methods']);
});

test('nobody, or nobody of any weight, says nothing', () => {
  expect(weighted([]).value).toBeNull();
  expect(weighted([says('A', 0, { mean: 4 })]).value).toBeNull();
});

const some = fc.array(
  fc.record({
    share: fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100),
    mean: fc.integer({ min: 10, max: 50 }).map((tenths) => tenths / 10),
  }),
  { minLength: 1, maxLength: 12 },
);
const meanOf = (list: readonly { share: number; mean: number }[]) => {
  const { value } = weighted(list.map(({ share, mean }, place) => says(String(place), share, { mean })));
  return value && 'mean' in value ? value.mean : NaN;
};

test('the result lies between the lowest and the highest figure, and one figure is itself', () => {
  fc.assert(
    fc.property(some, (list) => {
      const means = list.map(({ mean }) => mean);
      expect(meanOf(list)).toBeGreaterThanOrEqual(Math.min(...means));
      expect(meanOf(list)).toBeLessThanOrEqual(Math.max(...means));
      expect(meanOf(list.slice(0, 1))).toBe(means[0]);
    }),
  );
});

test('the order of the segments changes nothing', () => {
  fc.assert(
    fc.property(inAnyOrder(some), ([list, others]) => {
      expect(meanOf(others)).toBeCloseTo(meanOf(list), 9);
    }),
  );
});

test('all weights halved change nothing, and a segment without weight has no say', () => {
  fc.assert(
    fc.property(some, (list) => {
      expect(meanOf(list.map(({ share, mean }) => ({ share: share / 2, mean })))).toBeCloseTo(
        meanOf(list),
        9,
      );
      expect(meanOf([...list, { share: 0, mean: 1 }])).toBe(meanOf(list));
    }),
  );
});

test('equal weights make the plain mean, whatever they are', () => {
  fc.assert(
    fc.property(some, (list) => {
      const plain = list.reduce((sum, { mean }) => sum + mean, 0) / list.length;
      expect(meanOf(list.map(({ mean }) => ({ share: 0.2, mean })))).toBeCloseTo(plain, 9);
    }),
  );
});

test.each<[number, SegmentFigure['figure']]>([
  [NaN, { mean: 4 }],
  [-0.1, { mean: 4 }],
  [1.1, { mean: 4 }],
  [0.5, { mean: NaN }],
  [0.5, { mean: Infinity }],
  [0.5, { share: NaN }],
  [0.5, { share: 1.1 }],
])('a size of %s with %o is refused', (share, figure) => {
  expect(() => weighted([says('A', 0.5, { mean: 4 }), says('B', share, figure)])).toThrow(RangeError);
});
