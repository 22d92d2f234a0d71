import { expect, test } from 'vitest';
import * as journeybook from '../src/index.ts';
import { tinyJourney } from './tiny-book.ts';

test('the public API is small', () => {
  expect(Object.keys(journeybook).sort()).toEqual([
    'checkDiagram',
    'emotionCurve',
    'importancePerformance',
    'journeyText',
    'journeybook',
    'loadBook',
    'meanEmotion',
    'mermaidJourneyOf',
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
