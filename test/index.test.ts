import { expect, test } from 'vitest';
import * as journeybook from '../src/index.ts';
import { tinyJourney } from './tiny-book.ts';

test('the public API is small', () => {
  expect(Object.keys(journeybook).sort()).toEqual([
    'cesMean',
    'cesTopThree',
    'checkBook',
    'checkDiagram',
    'csatMean',
    'csatTopTwo',
    'emotionCurve',
    'importancePerformance',
    'journeyText',
    'journeybook',
    'loadBook',
    'matrixOf',
    'meanEmotion',
    'mermaidJourneyOf',
    'nps',
    'opportunityScore',
    'peakEnd',
    'reportOf',
    'rice',
    'shippedFrameworks',
    'stageThroughLens',
    'touchpointMatrix',
    'trimList',
  ]);
});

test('answers become the figures that metrics are written with', () => {
  expect(journeybook.nps([10, 9, 7, 3])).toMatchObject({ value: 25, n: 4 });
  expect(journeybook.csatTopTwo([5, 4, 3, 1])).toMatchObject({ value: 0.5, n: 4 });
  expect(journeybook.cesMean([7, 5])).toMatchObject({ value: 6, n: 2 });
});

test('the integration adds itself to Astro under its name', () => {
  expect(journeybook.journeybook().name).toBe('journeybook');
});

test('a journey of a book becomes Mermaid text', async () => {
  const { book, journey } = await tinyJourney(
    'title: Buying bread\nphases: { stage: engage, steps: { title: I smell it, emotion: 1 } }',
  );
  const content = journeybook.mermaidJourneyOf(book, journey);
  expect(content && journeybook.journeyText(content)).toBe(
    `journey
  title Buying bread
  accTitle: Buying bread
  accDescr: Buying bread
  section Engage
    I smell it: 4
`,
  );
});
