import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import {
  day,
  documentId,
  duration,
  emotion,
  fullListOf,
  language,
  listOf,
  localId,
  reference,
  scale,
  score,
  share,
  text,
} from '../../src/schema/scalars.ts';

/** What a schema makes of each of these values. */
function accepts(schema: z.ZodType, cases: readonly (readonly [written: unknown, read: unknown])[]) {
  test.each(cases)('accepts %j as %j', (written, read) => {
    expect(schema.safeParse(written)).toEqual({ success: true, data: read });
  });
}

/** That a schema refuses each of these values with one sentence. */
function refuses(schema: z.ZodType, cases: readonly unknown[], why: string) {
  test.each(cases.map((written) => [written]))('refuses %j', (written) => {
    expect(schema.safeParse(written).error?.issues.map(({ message }) => message)).toEqual([why]);
  });
}

const itself = (...values: unknown[]) => values.map((value) => [value, value] as const);

describe('a text', () => {
  accepts(text, itself('I pay', ' x ', '你好'));
  refuses(text, ['', ' ', '\n\t'], 'must not be empty');
});

describe('a reference', () => {
  accepts(reference, itself('checkout', 'touchpoint:checkout', 'booking/weekend#pay', 'книга', 'a.b_c-1'));
  refuses(reference, ['', 'two words', '#pay', 'a#', 'a#b#c'], 'must be an id without spaces');
});

describe('the id of a document', () => {
  accepts(documentId, itself('booking', 'booking/weekend', 'word-of-mouth', 'v1.2', 'книга/ночь', 'a_b'));
  refuses(
    documentId,
    [
      '',
      '/booking',
      'booking/',
      'a//b',
      '.',
      '..',
      '../booking',
      'a/../b',
      '.hidden',
      'a/.hidden',
      '-a',
      'a.',
      'two words',
      'a#b',
      'a?b',
      'a%2Fb',
      'c:/a',
      'a\\b',
      'a*b',
      'a\u0000b',
    ],
    'must be an id such as word-of-mouth or booking/weekend',
  );
});

describe('the id of a step or stage', () => {
  accepts(localId, itself('pay', 'i-pay-2', '2nd', 'платёж', 'हिन्दी', 'a_b'));
  refuses(
    localId,
    ['', '-pay', '_pay', 'a b', 'a/b', 'a#b', 'a.b'],
    'must be made of letters, digits, - and _',
  );
});

describe('a day', () => {
  accepts(day, itself('2026-09-14', '2028-02-29'));
  refuses(
    day,
    ['2026-02-29', '2026-13-01', '2026-9-14', '14.09.2026', '2026-09-14T00:00:00Z'],
    'Invalid ISO date',
  );
});

describe('a language', () => {
  accepts(language, itself('en', 'it', 'pt-BR', 'zh-Hant-TW', 'nds'));
  refuses(language, ['', 'english', 'EN', 'pt_BR', 'en-'], 'must be a language tag such as en, it or pt-BR');
});

describe('a share', () => {
  accepts(share, [
    ['35%', 0.35],
    ['35 %', 0.35],
    ['0%', 0],
    ['7.5%', 0.075],
    ['100%', 1],
    ['100.0%', 1],
    [0, 0],
    [0.35, 0.35],
    [1, 1],
  ]);

  test.each([
    ['35'],
    ['101%'],
    ['100.5%'],
    ['-1%'],
    ['%'],
    ['a third'],
    [1.01],
    [-0.1],
    [35],
    [Number.NaN],
    [null],
  ])('refuses %j', (written) => {
    expect(share.safeParse(written).success).toBe(false);
  });

  test('written as a percentage is the share written as a number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (permille) => {
        expect(share.parse(`${permille / 10}%`)).toBeCloseTo(permille / 1000, 12);
      }),
    );
  });
});

describe('a rating', () => {
  accepts(score, [
    [4.1, { mean: 4.1 }],
    [0, { mean: 0 }],
    [-31, { mean: -31 }],
    ['82%', { share: 0.82 }],
    ['100 %', { share: 1 }],
  ]);

  test.each([['82'], ['4.1'], ['120%'], [Number.NaN], [Number.POSITIVE_INFINITY], [{}]])(
    'refuses %j',
    (written) => {
      expect(score.safeParse(written).success).toBe(false);
    },
  );
});

describe('a scale', () => {
  accepts(scale, [
    ['1..5', { min: 1, max: 5 }],
    ['0..10', { min: 0, max: 10 }],
    ['-2..2', { min: -2, max: 2 }],
    ['-100..100', { min: -100, max: 100 }],
    ['-5..0', { min: -5, max: 0 }],
  ]);
  refuses(scale, ['', '5', '1-5', '1...5', '1 .. 5', '1..', 'a..b'], 'must be a scale such as 1..5');
  refuses(
    scale,
    ['5..1', '3..3', '2..-2', '1..1', '0..0', '0.5..1.5', '2..7'],
    'must run from 0, 1 or a whole number below zero up to a higher one, such as 1..5',
  );
});

describe('a length of time', () => {
  accepts(
    duration,
    (
      [
        ['10 s', 10, 'second'],
        ['10 sec', 10, 'second'],
        ['1 second', 1, 'second'],
        ['4 min', 4, 'minute'],
        ['4min', 4, 'minute'],
        [' 90 minutes ', 90, 'minute'],
        ['1.5 h', 1.5, 'hour'],
        ['2 hours', 2, 'hour'],
        ['3 d', 3, 'day'],
        ['1 day', 1, 'day'],
        ['2 w', 2, 'week'],
        ['2 weeks', 2, 'week'],
        ['1 month', 1, 'month'],
        ['6 months', 6, 'month'],
        ['1 y', 1, 'year'],
        ['2 years', 2, 'year'],
        ['0 min', 0, 'minute'],
      ] as const
    ).map(([written, amount, unit]) => [written, { amount, unit }]),
  );
  refuses(
    duration,
    [
      '',
      '4',
      'min',
      '4 m',
      '-1 day',
      'four minutes',
      '4 parsecs',
      '1,5 h',
      '4 min 30 s',
      '4 constructor',
      '4 Min',
    ],
    'must be a length of time such as 4 min or 6 months',
  );
});

describe('an emotion', () => {
  accepts(emotion, [
    ...itself(-2, 0, 2, 0.5),
    ...itself({ families: -2, hikers: 1.5 }),
    ...itself({ 'regulars/old': 0 }),
  ]);

  test.each([
    [-2.1],
    [3],
    ['1'],
    [null],
    [Number.NaN],
    [{ families: 3 }],
    [{ families: null }],
    [{ 'two words': 1 }],
  ])('refuses %j', (written) => {
    expect(emotion.safeParse(written).success).toBe(false);
  });
});

describe('a list', () => {
  accepts(listOf(text), [
    ['one', ['one']],
    [['one'], ['one']],
    [
      ['one', 'two'],
      ['one', 'two'],
    ],
    [[], []],
  ]);
  accepts(listOf(share), [
    ['35%', [0.35]],
    [
      [0.5, '1%'],
      [0.5, 0.01],
    ],
  ]);

  test.each([[''], [['one', '']], [{ 0: 'one' }], [null]])('of texts refuses %j', (written) => {
    expect(listOf(text).safeParse(written).success).toBe(false);
  });
});

describe('a list of at least one value', () => {
  accepts(fullListOf(text), [
    ['one', ['one']],
    [
      ['one', 'two'],
      ['one', 'two'],
    ],
  ]);

  test.each([[[]], [''], [null]])('refuses %j', (written) => {
    expect(fullListOf(text).safeParse(written).success).toBe(false);
  });
});
