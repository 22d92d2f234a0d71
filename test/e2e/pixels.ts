import type { Locator } from 'playwright-core';
import { PNG } from 'pngjs';

/** What an element looks like, as far as light and dark go. Luminance runs from 0, black, to 1, white. */
export interface Pixels {
  /** The luminance of its commonest colour: what everything else stands on. */
  readonly ground: number;
  /** The share of its pixels whose contrast with the ground is at least 3 to 1, as WCAG asks of signs. */
  readonly marked: number;
}

/** Takes a picture of an element and looks at its pixels. */
export async function pixelsOf(element: Locator): Promise<Pixels> {
  const { data } = PNG.sync.read(await element.screenshot());
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = data.readUIntBE(at, 3);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const [[commonest] = [0]] = [...counts].sort(([, a], [, b]) => b - a);
  const ground = luminance(commonest);
  let marked = 0;
  for (const [colour, count] of counts) if (contrast(luminance(colour), ground) >= 3) marked += count;
  return { ground, marked: marked / (data.length / 4) };
}

/** The contrast of two luminances, from 1 to 21, as WCAG 2 defines it. */
function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** The relative luminance of a colour, 0xRRGGBB, as WCAG 2 defines it. */
function luminance(colour: number): number {
  const [red = 0, green = 0, blue = 0] = [16, 8, 0].map((shift) => {
    const part = ((colour >> shift) & 0xff) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
