import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from '../e2e/chromium.ts';
import { serveFolder } from '../e2e/static-server.ts';
import { largeRatings } from '../large-ratings.ts';
import { build } from './commands.ts';

/** What it takes to work with a matrix of 500 touchpoints and 40 segments in a browser, in milliseconds. */
export interface MatrixTimes {
  /** From a press to the page being laid out anew, for each of these, as often as it was done. */
  readonly answers: Readonly<Record<string, readonly number[]>>;
  /** From frame to frame while the table is scrolled both ways. */
  readonly frames: readonly number[];
}

const boxes = ['channel', 'segment', 'stage', 'owner', 'role'] as const;

/** Builds a site with a large matrix and works with it, filter by filter, as often as is asked for. */
export async function measureMatrix(workshop: string, times: number): Promise<MatrixTimes> {
  const [book, site] = [path.join(workshop, 'matrix-book'), path.join(workshop, 'matrix-site')];
  for (const [file, text] of Object.entries(largeRatings(500, 40))) {
    mkdirSync(path.dirname(path.join(book, file)), { recursive: true });
    writeFileSync(path.join(book, file), text);
  }
  const { script, cwd, env } = build(workshop, book, site, path.join(workshop, 'matrix-cache'));
  const { status, stderr } = spawnSync(process.execPath, script, { cwd, env: { ...process.env, ...env } });
  if (status !== 0) throw new Error(`The matrix was not built:\n${stderr.toString()}`);

  const [browser, served] = await Promise.all([launchChromium(), serveFolder(site, '/')]);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`${served.url}matrix/touchpoint-by-segment/importance/`);
    await page.locator('.filters > summary').click();
    await page.locator('.filter-lists fieldset').first().waitFor();
    const answers: Record<string, number[]> = {};
    for (let time = 0; time < times; time += 1)
      for (const name of boxes)
        for (const what of [`${name} chosen`, `${name} given up`])
          (answers[what] ??= []).push(await press(page, `.filter-lists input[name="${name}"]`));
    return { answers, frames: await scroll(page) };
  } finally {
    await Promise.all([browser.close(), served.close()]);
  }
}

/** Presses a box; how long it took until everything it changes was laid out. */
function press(page: Page, selector: string): Promise<number> {
  return page.evaluate(async (box) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    const before = performance.now();
    document.querySelector<HTMLInputElement>(box)?.click();
    // The figures are there: what waits for them goes on before anything else does.
    await new Promise((resolve) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = resolve;
      channel.port2.postMessage(null);
    });
    document.querySelector('.matrix-scroll')?.getBoundingClientRect();
    return performance.now() - before;
  }, selector);
}

function scroll(page: Page): Promise<readonly number[]> {
  return page.evaluate(async () => {
    const region = document.querySelector('.matrix-scroll');
    const frames: number[] = [];
    let last = await new Promise<number>(requestAnimationFrame);
    for (let frame = 0; frame < 150; frame += 1) {
      region?.scrollBy(15, 90);
      const now = await new Promise<number>(requestAnimationFrame);
      frames.push(now - last);
      last = now;
    }
    return frames;
  });
}
