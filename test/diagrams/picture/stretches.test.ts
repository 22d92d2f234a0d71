import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { drawMapPicture } from '../../../src/diagrams/picture/map-picture.ts';
import { stretchesOf } from '../../../src/diagrams/picture/stretches.ts';
import { createTypesetter } from '../../../src/diagrams/picture/typesetter.ts';
import { aSheet, aStep } from '../../a-sheet.ts';

const typesetter = createTypesetter();
const line = (text: string) => [{ text }];

test('steps that follow each other with the same one thing are a stretch', () => {
  expect(
    stretchesOf([line('Web'), line('Web'), line('App'), [], line('Web'), line('Web'), line('Web')]),
  ).toEqual([
    { from: 0, to: 2 },
    { from: 4, to: 7 },
  ]);
  expect(stretchesOf([[], [], line('Web'), [...line('Web'), ...line('App')]])).toEqual([]);
});

/** A picture of a lane with these channels, and how often its letters are used. */
function drawn(channels: readonly string[], { lasts = true, mirrored = false } = {}) {
  const steps = channels.map((text, place) =>
    aStep({ id: `step-${place}`, cells: [[{ text, icon: 'globe' }]] }),
  );
  const lane = { id: 'channel', name: 'Channel', ...(lasts && { lasts: true as const }) };
  const sheet = aSheet({ lanes: [lane], phases: [{ title: 'Use', steps }], mirrored });
  const { svg } = drawMapPicture(sheet, { typesetter, formatShare: String });
  const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window;
  return {
    bars: [...document.querySelectorAll('rect')].map((bar) =>
      ['x', 'width'].map((name) => Number(bar.getAttribute(name))),
    ),
    icons: document.querySelectorAll('svg svg').length,
  };
}

test('what lasts for several steps is said once, on a bar as wide as they are', () => {
  const { bars, icons } = drawn(['Web', 'Web', 'App']);
  expect(icons).toBe(2);
  const [[, width = 0] = []] = bars;
  const [[, wider = 0] = []] = drawn(['Web', 'Web', 'Web']).bars;
  expect(bars).toHaveLength(1);
  expect(wider + 8).toBe(((width + 8) / 2) * 3);
  expect(drawn(['Web', 'Web', 'App'], { lasts: false })).toEqual({ bars: [], icons: 3 });
});

test('the bar is on the side where time begins', () => {
  const [[left = 0] = []] = drawn(['Web', 'Web', 'App']).bars;
  const [[right = 0] = []] = drawn(['Web', 'Web', 'App'], { mirrored: true }).bars;
  expect(right).toBeGreaterThan(left);
});
