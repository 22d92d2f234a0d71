import type { BrowserContext, Page } from 'playwright-core';

/**
 * Visits many places in a few tabs of one browser, as many at a time as there are tabs, and returns what the
 * visits found, in the order of the places. One visit that fails fails all.
 */
export async function inTabs<Place, Found>(
  context: BrowserContext,
  places: readonly Place[],
  visit: (page: Page, place: Place) => Promise<Found>,
  tabs = 3,
): Promise<readonly Found[]> {
  const found = new Map<number, Found>();
  const waiting = places.entries();
  const work = async () => {
    const page = await context.newPage();
    for (const [index, place] of waiting) found.set(index, await visit(page, place));
    await page.close();
  };
  await Promise.all(Array.from({ length: tabs }, work));
  return [...found].sort(([a], [b]) => a - b).map(([, result]) => result);
}
