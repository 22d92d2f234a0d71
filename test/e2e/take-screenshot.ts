/**
 * Takes the picture of a journey map that the README shows, from the sample book as it is built:
 * `npm run build && npm run screenshot`.
 */
import { fileURLToPath } from 'node:url';
import { launchChromium } from './chromium.ts';
import { serveFolder } from './static-server.ts';

const root = new URL('../../', import.meta.url);
const server = await serveFolder(fileURLToPath(new URL('_site', root)), '/');
const browser = await launchChromium();
const page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, deviceScaleFactor: 1.5 });
await page.goto(`${server.url}journeys/booking/weekend-cabin/?lanes=touchpoint,thinking,feeling,pains,path`);
await page.evaluate(() => document.fonts.ready);
await page.locator('.overview').evaluate((overview) => {
  scrollTo({ top: overview.getBoundingClientRect().top, behavior: 'instant' });
});
await page.screenshot({ path: fileURLToPath(new URL('.github/journey-map.png', root)) });
await browser.close();
await server.close();
