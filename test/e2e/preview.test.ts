import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryBook } from '../book/temporary-book.ts';
import { launchChromium } from './chromium.ts';
import { journeybook, serving } from './command.ts';
import { watchForIncidents } from './incidents.ts';

const book = {
  'content/book.yaml': 'title: Bread\nchannels: [store]\n',
  'journeys/one.yaml':
    'title: Buying bread\nphases:\n  - stage: purchase\n    steps:\n      - { title: I queue, channel: store, emotion: 1 }\n',
};

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

test('a built site is served as it will be published, under its base', async () => {
  const root = temporaryBook(book);
  const base = ['--base', '/docs/x/'];
  expect((await journeybook(['build', root, ...base])).code).toBe(0);
  const server = await serving(['preview', root, ...base, '--port', '0']);
  const context = await browser.newContext();
  const incidents = await watchForIncidents(context, server.url);
  const page = await context.newPage();
  await page.goto(server.url);
  await page.getByRole('link', { name: 'Buying bread' }).first().click();
  expect({ address: page.url(), title: await page.locator('h1').innerText() }).toEqual({
    address: `${server.url}journeys/one/`,
    title: 'Buying bread',
  });
  expect(incidents).toEqual([]);
  const missing = await page.goto(`${server.url}journeys/none/`);
  expect({ status: missing?.status(), title: await page.locator('h1').innerText() }).toEqual({
    status: 404,
    title: 'Not on this map',
  });
  await context.close();
  expect(await server.stop()).toEqual({ code: null, signal: 'SIGINT' });
});

test('what was not built is not served', async () => {
  const root = temporaryBook(book);
  const { code, stdout, stderr } = await journeybook(['preview', root]);
  expect({ code, stdout, stderr: stderr.replace(path.join(root, '_site'), '_site') }).toMatchInlineSnapshot(`
    {
      "code": 2,
      "stderr": "error: _site does not exist
    Build the site first, with journeybook build.
    (add --help for what can be written)
    ",
      "stdout": "",
    }
  `);
});
