import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { palette, segmentLines } from '../../../src/diagrams/picture/palette.ts';

const read = (name: string) =>
  readFileSync(new URL(`../../../src/site/styles/${name}.css`, import.meta.url), 'utf8');
const light = Object.fromEntries(
  [...read('tokens').matchAll(/--([\w-]+): light-dark\((#\w+)/g)].map(([, name = '', value]) => [
    name,
    value,
  ]),
);

test('the colours of pictures are those of the site in its light scheme', () => {
  for (const [name, value] of Object.entries(palette)) expect([name, value]).toEqual([name, light[name]]);
});

test('the lines of segments are those of the site', () => {
  const dashes = new Map(
    [...read('signs').matchAll(/\.segment-(\d) \{[^}]*--dashes: ([\d ]+|none);/g)].map(([, sign, value]) => [
      Number(sign),
      value === 'none' ? undefined : value,
    ]),
  );
  expect(segmentLines).toHaveLength(9);
  for (const [sign, line] of segmentLines.entries()) {
    expect([sign, line.colour]).toEqual([sign, light[`segment-${sign}`]]);
    expect([sign, line.dashes]).toEqual([sign, dashes.get(sign)]);
  }
});
