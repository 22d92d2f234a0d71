import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const folder = fileURLToPath(new URL('../fixtures/map-pictures/', import.meta.url));
const failed = fileURLToPath(new URL('../../node_modules/.cache/journeybook/pictures/', import.meta.url));

/** Browsers smooth letters and lines a little differently: this share of the pixels may differ. */
const tolerance = 0.004;

/**
 * What is different between a picture of a page and the one that is kept under that name, in words; undefined where
 * they are the same. With `KEEP_PICTURES=1` in the environment the picture is kept instead. What differs is painted
 * red in a picture beside the new one.
 *
 * @param png the picture as PNG
 */
export async function differenceFromKept(name: string, png: Buffer): Promise<string | undefined> {
  const kept = path.join(folder, `${name}.png`);
  if (process.env['KEEP_PICTURES'] === '1') {
    await mkdir(folder, { recursive: true });
    await writeFile(kept, png);
    return undefined;
  }
  if (!existsSync(kept)) return `No picture ${name}.png is kept: KEEP_PICTURES=1 keeps one.`;
  const [before, now] = [PNG.sync.read(await readFile(kept)), PNG.sync.read(png)];
  const { width, height } = before;
  if (width !== now.width || height !== now.height)
    return `${name}.png was ${width} × ${height} pixels and is ${now.width} × ${now.height}.`;
  const difference = new PNG({ width, height });
  const differing = pixelmatch(before.data, now.data, difference.data, width, height, { threshold: 0.1 });
  const shown = [`${name}.png`, `${name}.difference.png`].map((file) => path.join(failed, file));
  if (differing <= tolerance * width * height) {
    await Promise.all(shown.map((file) => rm(file, { force: true })));
    return undefined;
  }
  await mkdir(failed, { recursive: true });
  await Promise.all(
    [png, PNG.sync.write(difference)].map((picture, place) => writeFile(shown[place] ?? failed, picture)),
  );
  const share = ((100 * differing) / (width * height)).toFixed(1);
  return `${name}.png differs in ${share} % of its pixels: see ${shown.join(' and ')}. KEEP_PICTURES=1 keeps the new one.`;
}
