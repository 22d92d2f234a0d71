import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cesMean, cesTopThree } from '../../src/analysis/ces.ts';
import { csatMean, csatTopTwo } from '../../src/analysis/csat.ts';
import { nps } from '../../src/analysis/nps.ts';
import { inAnyOrder } from './in-any-order.ts';

/** Answers by how many people gave each. */
function given(counts: Readonly<Record<number, number>>): readonly number[] {
  return Object.entries(counts).flatMap(([answer, count]) =>
    Array.from({ length: count }, () => Number(answer)),
  );
}

test('NPS: of ten answers four are 9 or 10 and three are 0 to 6, which makes 10', () => {
  expect(nps([10, 9, 9, 10, 8, 7, 7, 6, 0, 3])).toEqual({ value: 10, method: 'nps', n: 10 });
});

test('NPS, Sauro, measuringusability.com/blog/nps-ux.php: 100 promoters, 30 passives, 80 detractors make 9.5', () => {
  // (100 − 80) ÷ 210.
  const { value, n } = nps(given({ 9: 60, 10: 40, 7: 10, 8: 20, 0: 30, 6: 50 })) ?? {};
  expect([value?.toFixed(1), n]).toEqual(['9.5', 210]);
});

test('CSAT is named by its method: the share of the two highest answers, or the mean', () => {
  expect(csatTopTwo([5, 4, 4, 3, 1])).toEqual({ value: 0.6, method: 'csat-top2', n: 5 });
  expect(csatMean([5, 4, 4, 3, 1])).toEqual({ value: 3.4, method: 'csat-mean', n: 5 });
  expect(csatTopTwo([10, 9, 8, 0], { min: 0, max: 10 })).toEqual({ value: 0.5, method: 'csat-top2', n: 4 });
});

test('CSAT, Delighted, “How is CSAT calculated?”, help.delighted.com/article/240: 74 of 107 make 69.16 %', () => {
  const answers = given({ 5: 42, 4: 32, 3: 10, 2: 9, 1: 14 });
  const { value = NaN, n } = csatTopTwo(answers) ?? {};
  expect([(100 * value).toFixed(2), n]).toEqual(['69.16', 107]);
  // 210 + 128 + 30 + 18 + 14 = 400, worked by hand.
  expect(csatMean(answers)?.value).toBeCloseTo(400 / 107, 9);
});

test('CES 2.0 is the mean of agreement from 1 to 7, or the share of 5 and above', () => {
  expect(cesMean([7, 6, 5, 4])).toEqual({ value: 5.5, method: 'ces-mean', n: 4 });
  expect(cesTopThree([7, 6, 5, 4])).toEqual({ value: 0.75, method: 'ces-top3', n: 4 });
});

test('CES 2.0, CYS Group, “7-point scale to average”, support.cys.group, 3000095529: 4080 ÷ 1000 makes 4.08', () => {
  const answers = given({ 1: 80, 2: 210, 3: 140, 4: 110, 5: 160, 6: 180, 7: 120 });
  expect(cesMean(answers)).toEqual({ value: 4.08, method: 'ces-mean', n: 1000 });
  // 160 + 180 + 120 of them agree, worked by hand.
  expect(cesTopThree(answers)).toEqual({ value: 0.46, method: 'ces-top3', n: 1000 });
});

test('the answer at which a group begins belongs to it, and the one before does not', () => {
  expect([6, 7, 8, 9].map((answer) => nps([answer])?.value)).toEqual([-100, 0, 0, 100]);
  expect([3, 4].map((answer) => csatTopTwo([answer])?.value)).toEqual([0, 1]);
  expect([4, 5].map((answer) => cesTopThree([answer])?.value)).toEqual([0, 1]);
});

const methods = [
  { name: 'nps', of: nps, min: 0, max: 10, lowest: -100, highest: 100 },
  {
    name: 'csat-top2',
    of: (answers: readonly number[]) => csatTopTwo(answers),
    min: 1,
    max: 5,
    lowest: 0,
    highest: 1,
  },
  {
    name: 'csat-mean',
    of: (answers: readonly number[]) => csatMean(answers),
    min: 1,
    max: 5,
    lowest: 1,
    highest: 5,
  },
  { name: 'ces-mean', of: cesMean, min: 1, max: 7, lowest: 1, highest: 7 },
  { name: 'ces-top3', of: cesTopThree, min: 1, max: 7, lowest: 0, highest: 1 },
];

test.each(methods)('$name of nobody is not known', ({ of }) => {
  expect(of([])).toBeNull();
});

test.each(methods)('$name stays within its bounds and reaches both', ({ of, min, max, lowest, highest }) => {
  expect([of([min])?.value, of([max])?.value]).toEqual([lowest, highest]);
  fc.assert(
    fc.property(fc.array(fc.integer({ min, max }), { minLength: 1 }), (answers) => {
      const found = of(answers);
      expect(found?.n).toBe(answers.length);
      expect(found?.value).toBeGreaterThanOrEqual(lowest);
      expect(found?.value).toBeLessThanOrEqual(highest);
    }),
  );
});

test.each(methods)('$name does not depend on the order of the answers', ({ of, min, max }) => {
  fc.assert(
    fc.property(inAnyOrder(fc.array(fc.integer({ min, max }))), ([answers, others]) => {
      expect(of(others)).toEqual(of(answers));
    }),
  );
});

test.each(methods)('$name: every answer weighs the same, so that twice the people say the same', (method) => {
  const { of, min, max } = method;
  fc.assert(
    fc.property(fc.array(fc.integer({ min, max }), { minLength: 1 }), (answers) => {
      const once = of(answers);
      expect(of([...answers, ...answers])).toEqual({ ...once, n: 2 * answers.length });
    }),
  );
});

test.each(methods)('$name refuses what is not an answer', ({ of, min, max }) => {
  for (const wrong of [NaN, Infinity, -Infinity, min - 1, max + 1, min + 0.5])
    expect(() => of([max, wrong])).toThrow(RangeError);
});
