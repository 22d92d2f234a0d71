import { describe, expect, test } from 'vitest';
import { chartLines, chartTextWidth } from '../../../src/diagrams/scatter/chart-text.ts';

describe('a name over several lines', () => {
  test('has lines of much the same width', () => {
    expect(chartLines('Keep up the good work', 110, Infinity)).toEqual(['Keep up the', 'good work']);
  });

  test('is never broken within a word, however narrow it could be made', () => {
    for (let width = Math.ceil(chartTextWidth('Concentrate')); width < 200; width += 1)
      expect(chartLines('Concentrate here', width, Infinity)?.join(' '), String(width)).toBe(
        'Concentrate here',
      );
  });

  test('is not written where a word would have to be broken or more lines were needed', () => {
    expect(chartLines('Concentrate here', chartTextWidth('Concentrate') - 1, Infinity)).toBeUndefined();
    expect(chartLines('Concentrate here', chartTextWidth('Concentrate') + 1, 1)).toBeUndefined();
  });
});
