import { JSDOM } from 'jsdom';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { isSettable } from '../../../src/diagrams/picture/is-settable.ts';
import { drawMapPicture } from '../../../src/diagrams/picture/map-picture.ts';
import { pictureAsPng } from '../../../src/diagrams/picture/rasterise.ts';
import { createTypesetter } from '../../../src/diagrams/picture/typesetter.ts';
import type { Sheet } from '../../../src/diagrams/sheet.ts';
import { aSheet, aStep } from '../../a-sheet.ts';

const typesetter = createTypesetter();
const draw = (sheet: Sheet) =>
  drawMapPicture(sheet, { typesetter, formatShare: (share) => `${share * 100} %` });
const read = (svg: string) => new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document;

const manySteps = (count: number, more: Partial<Sheet> = {}) => {
  const steps = Array.from({ length: count }, (_, place) =>
    aStep({ id: `step-${place}`, title: `Step ${place}`, feeling: 'torn' }),
  );
  const lanes = [{ id: 'feeling', name: 'Feeling', strip: 'curve' as const }];
  return aSheet({ lanes, phases: [{ title: 'Use', steps }], ...more });
};

test('a picture is a document of its own: well-formed, and without any reference to elsewhere', () => {
  const document = read(draw(aSheet({ title: 'Fish & <chips>', summary: 'A "quoted" one' })).svg);
  expect(document.querySelector('title')?.textContent).toBe('Fish & <chips>');
  expect(document.querySelector('desc')?.textContent).toBe('A "quoted" one');
  const ids = new Set([...document.querySelectorAll('[id]')].map(({ id }) => `#${id}`));
  const uses = [...document.querySelectorAll('use')].map((use) => use.getAttribute('xlink:href') ?? '');
  expect(uses.length).toBeGreaterThan(30);
  expect(uses.filter((use) => !ids.has(use))).toEqual([]);
  expect(document.querySelectorAll('text, image, style, script, foreignObject, a')).toHaveLength(0);
});

test('letters the fonts lack stay text, and such a journey is told from others', () => {
  const arabic = aSheet({ title: 'شراء الخبز', mirrored: true, language: 'ar' });
  const texts = [...read(draw(arabic).svg).querySelectorAll('text')].map(({ textContent }) => textContent);
  expect(texts).toEqual(['شراء الخبز']);
  expect(isSettable(arabic, typesetter)).toBe(false);
  expect(isSettable(aSheet({ title: 'Ça coûte 5 € – Žluťoučký, Ελληνικά, Привет' }), typesetter)).toBe(true);
});

test('the same journey gives the same picture', () => {
  const sheet = manySteps(8, { curve: [{ sign: 1, points: [1, 2, null, -1, 0, 1, 2, -2] }] });
  expect(draw(sheet).svg).toBe(draw(sheet).svg);
  expect(drawMapPicture(sheet, { typesetter: createTypesetter(), formatShare: String }).svg).toBe(
    draw(sheet).svg,
  );
});

test('a long journey is drawn in bands of the same scale', () => {
  const points = Array.from({ length: 60 }, (_, place) => (place % 5) - 2);
  const long = draw(manySteps(60, { curve: [{ sign: 1, points }] }));
  const short = draw(manySteps(20, { curve: [{ sign: 1, points: points.slice(0, 20) }] }));
  expect(long.width).toBe(short.width);
  expect(long.height).toBeGreaterThan(2 * short.height);
  const slices = [...read(long.svg).querySelectorAll('svg svg')].map((slice) =>
    slice.getAttribute('viewBox'),
  );
  expect(slices).toEqual([`0 0 4160 256`, `4160 0 4160 256`, `8320 0 4160 256`]);
});

test('time runs from right to left where its language does', () => {
  const steps = ['one', 'two'].map((title) => aStep({ id: title, title }));
  const sheet = { phases: [{ title: 'Use', steps }], curve: [{ sign: 1, points: [2, -2] }] };
  const first = (svg: string) =>
    Number(
      /d="M(\d+)/.exec(
        /<g id="curve">.*?<g stroke="[^"]+"><path d="M[\d.]+/.exec(svg)?.[0].slice(-20) ?? '',
      )?.[1],
    );
  expect(first(draw(aSheet(sheet)).svg)).toBe(176);
  expect(first(draw(aSheet({ ...sheet, mirrored: true })).svg)).toBe(528);
});

test('as PNG a picture is twice as large, and shows ink on paper', async () => {
  const picture = draw(manySteps(3));
  const png = PNG.sync.read(await pictureAsPng(picture));
  expect([png.width, png.height]).toEqual([picture.width * 2, picture.height * 2]);
  const [red, green, blue] = png.data;
  expect([red, green, blue]).toEqual([0xfb, 0xfa, 0xf6]);
  const dark = png.data.filter((value, place) => place % 4 === 0 && value < 0x40).length;
  expect(dark).toBeGreaterThan(2000);
});

test('a picture that no program would open at twice its size is drawn less large', async () => {
  const size = { width: 20_000, height: 8_000 };
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="20000" height="8000" viewBox="0 0 20000 8000"/>`;
  const png = await pictureAsPng({ svg, ...size });
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  expect(width * height).toBeLessThanOrEqual(64.1e6);
  expect(width / height).toBeCloseTo(2.5, 2);
});
