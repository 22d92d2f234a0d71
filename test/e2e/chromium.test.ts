import { afterEach, expect, test, vi } from 'vitest';
import { launchChromium } from './chromium.ts';

afterEach(() => vi.unstubAllEnvs());

test(
  'a browser starts, draws text and reaches nothing beyond this machine',
  { timeout: 120_000 },
  async () => {
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      await page.setContent('<span>A weekend by the sea</span>');
      expect((await page.locator('span').boundingBox())?.width).toBeGreaterThan(50);
      await expect(page.goto('https://example.com/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
    } finally {
      await browser.close();
    }
  },
);

test('a CHROMIUM_PATH that does not exist is named, not passed over', async () => {
  vi.stubEnv('CHROMIUM_PATH', '/no/such/chromium');
  await expect(launchChromium()).rejects.toThrow(
    'CHROMIUM_PATH names /no/such/chromium, which does not exist.',
  );
});
