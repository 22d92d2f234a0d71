import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { soundJourney, temporaryBook } from '../book/temporary-book.ts';
import { builtBook } from './built-book.ts';
import { launchChromium } from './chromium.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

test('a journey and other pages lead to a new issue about them, which nothing on paper asks for', async () => {
  const root = temporaryBook({
    'content/book.yaml': 'title: Bookings\nrepository: https://github.com/acme/book\n',
    'content/touchpoints/desk.yaml': 'title: The front desk\n',
    'journeys/weekend.yaml': soundJourney,
  });
  const site = await builtBook(root, { base: '/docs/', options: ['--site', 'https://acme.example'] });
  try {
    const page = await browser.newPage();
    const linksOf = async (address: string) => {
      await page.goto(site.url + address);
      const links = page.locator('.site-footer a').filter({ hasText: 'Discuss' });
      return links.evaluateAll((all) => all.map((link) => [link.textContent, link.getAttribute('href')]));
    };
    const issue = (title: string, file: string, address: string) => {
      const body = `File: \`${file}\`\n\nPage: https://acme.example/docs/${address}\n\n`;
      return `https://github.com/acme/book/issues/new?title=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
    };
    expect(await linksOf('journeys/weekend/')).toEqual([
      ['Discuss this journey', issue('Booking', 'journeys/weekend.yaml', 'journeys/weekend/')],
    ]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('Discuss this journey').isVisible()).toBe(false);
    await page.emulateMedia({ media: null });
    expect(await linksOf('touchpoints/desk/')).toEqual([
      ['Discuss this page', issue('The front desk', 'content/touchpoints/desk.yaml', 'touchpoints/desk/')],
    ]);
    expect(await linksOf('matrix/')).toEqual([]);
  } finally {
    await site.close();
  }
});
