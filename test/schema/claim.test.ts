import { expect, test } from 'vitest';
import { claim, claims } from '../../src/schema/claim.ts';

test('a sentence alone is a claim that rests on nothing', () => {
  expect(claim.parse('Prices appear only at checkout')).toEqual({
    text: 'Prices appear only at checkout',
    evidence: [],
  });
});

test('a mapping adds what it rests on and how much it hurts', () => {
  expect(claim.parse({ text: 'Slow', evidence: ['survey', 'diary'], severity: 'high' })).toEqual({
    text: 'Slow',
    evidence: ['survey', 'diary'],
    severity: 'high',
  });
});

test('one source may stand alone, and everything but the text is optional', () => {
  expect(claim.parse({ text: 'Slow', evidence: 'survey' })).toEqual({ text: 'Slow', evidence: ['survey'] });
  expect(claim.parse({ text: 'Slow' })).toEqual({ text: 'Slow', evidence: [] });
});

test.each([
  ['nothing', ''],
  ['blanks', '  '],
  ['a number', 7],
  ['a mapping without a text', { severity: 'low' }],
  ['an empty text', { text: '' }],
  ['an unknown severity', { text: 'Slow', severity: 'fatal' }],
  ['an unknown field', { text: 'Slow', weight: 3 }],
])('%s is no claim', (_, written) => {
  expect(claim.safeParse(written).success).toBe(false);
});

test('claims are one claim or a list that mixes both ways of writing them', () => {
  const slow = { text: 'Slow', evidence: [] };
  expect(claims.parse('Slow')).toEqual([slow]);
  expect(claims.parse({ text: 'Slow' })).toEqual([slow]);
  expect(claims.parse(['Slow', { text: 'Dear', severity: 'low' }])).toEqual([
    slow,
    { text: 'Dear', evidence: [], severity: 'low' },
  ]);
});
