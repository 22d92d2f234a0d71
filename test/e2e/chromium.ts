import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { platform } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import bundled, { inflate } from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

/** The browser talks to this machine only: every other name fails to resolve, and nothing phones home. */
const FLAGS = [
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--no-pings',
  // Text as wide and as high as in browsers on macOS and Windows, whatever the settings of this machine.
  '--font-render-hinting=slight',
];

const cacheFolder = fileURLToPath(new URL('../../node_modules/.cache/journeybook/', import.meta.url));

/**
 * Starts a headless Chromium: the one `CHROMIUM_PATH` names, else the system's Chromium or Chrome, else the
 * one inside the npm package `@sparticuz/chromium` (Linux, x64), unpacked once into `node_modules/.cache`.
 * Runs without a sandbox, so also as root in a container. Throws when there is no browser to start.
 */
export async function launchChromium(): Promise<Browser> {
  const installed = systemChromium();
  if (installed !== undefined) return chromium.launch({ executablePath: installed, args: FLAGS });
  const folder = await unpackBundled();
  const launch = (env: NodeJS.ProcessEnv) =>
    chromium.launch({ executablePath: join(folder, 'chromium'), args: FLAGS, env: withFonts(env, folder) });
  try {
    return await launch(process.env);
  } catch (error) {
    if (!String(error).includes('error while loading shared libraries')) throw error;
    return launch({ ...process.env, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') });
  }
}

function systemChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named === undefined || named === '') return usualPlaces().find((path) => existsSync(path));
  if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
  return named;
}

function usualPlaces(): string[] {
  switch (platform()) {
    case 'darwin':
      return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      );
    case 'win32':
      return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
        const folder = process.env[variable];
        if (folder === undefined) return [];
        return ['Google\\Chrome', 'Chromium', 'Microsoft\\Edge'].map((vendor) =>
          join(folder, vendor, 'Application', vendor.endsWith('Edge') ? 'msedge.exe' : 'chrome.exe'),
        );
      });
    default:
      return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
        .map((name) => `/usr/bin/${name}`)
        .concat('/snap/bin/chromium', '/opt/google/chrome/chrome');
  }
}

let unpacking: Promise<string> | undefined;

/** Several test files may start at once: each unpacks beside the others, and the first to finish wins by a rename. */
function unpackBundled(): Promise<string> {
  return (unpacking ??= (async () => {
    const bin = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', 'bin');
    const { size } = await stat(join(bin, 'chromium.br'));
    const folder = join(cacheFolder, `chromium-${size}`);
    if (existsSync(folder)) return folder;
    await mkdir(cacheFolder, { recursive: true });
    const draft = await mkdtemp(`${folder}-`);
    await inTemporaryFolder(draft, () =>
      Promise.all([bundled.executablePath(bin), inflate(join(bin, 'al2023.tar.br'))]),
    );
    await writeFile(join(draft, 'fonts.conf'), fontsConfiguration(folder));
    try {
      await rename(draft, folder);
    } catch (error) {
      await rm(draft, { recursive: true, force: true });
      if (!existsSync(folder)) throw error;
    }
    return folder;
  })());
}

/** The package unpacks into the system's temporary folder, which it asks for before its first `await`. */
function inTemporaryFolder<T>(folder: string, start: () => Promise<T>): Promise<T> {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    return start();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

const fontsConfiguration = (folder: string) =>
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${join(folder, 'fonts')}</dir>` +
  `<cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>\n`;

function withFonts(env: NodeJS.ProcessEnv, folder: string): NodeJS.ProcessEnv {
  return existsSync('/etc/fonts/fonts.conf') ? env : { ...env, FONTCONFIG_FILE: join(folder, 'fonts.conf') };
}
