import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { builtBook } from './built-book.ts';
import { launchChromium } from './chromium.ts';
import { mapBook } from './map-book.ts';

/** The site of the book of maps in a browser, until it is closed. */
export interface MapSite {
  readonly folder: string;
  /** Opens the page of a journey in a window of its own, 1280 px wide unless told otherwise. */
  readonly open: (
    journey: string,
    options?: BrowserContextOptions & { readonly query?: string },
  ) => Promise<Page>;
  /** Closes every page that was opened. */
  readonly closePages: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Builds the book of maps and starts a browser. */
export async function mapSite(): Promise<MapSite> {
  const book = await mkdtemp(path.join(tmpdir(), 'journeybook-maps-'));
  for (const [file, text] of Object.entries(mapBook())) {
    await mkdir(path.join(book, path.dirname(file)), { recursive: true });
    await writeFile(path.join(book, file), text);
  }
  const [browser, site] = await Promise.all([launchChromium(), builtBook(book)]);
  return {
    folder: site.folder,
    open: async (journey, { query = '', ...options } = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      await page.goto(`${site.url}journeys/${journey}/${query}`);
      await page.evaluate(() => document.fonts.ready);
      return page;
    },
    closePages: async () => {
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    close: async () => {
      await browser.close();
      await site.close();
      await rm(book, { recursive: true });
    },
  };
}
