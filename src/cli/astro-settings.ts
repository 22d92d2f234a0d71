import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { AstroInlineConfig } from 'astro';
import { giveDay, journeybook } from '../site/integration.ts';
import { cacheFolder } from './cache-folder.ts';

/** What a reader of the command line may set. */
export interface SiteOptions {
  /** The absolute path of the book. */
  readonly folder: string;
  readonly base?: string | undefined;
  readonly site?: string | undefined;
  /** The day by which something is old, `2026-09-14`. */
  readonly asOf?: string | undefined;
}

const configFiles = ['mjs', 'js', 'ts', 'mts', 'cjs', 'cts'].map((extension) => `astro.config.${extension}`);

/**
 * What Astro is told to make a site from a folder. A folder with an Astro configuration is a site of its own;
 * any other folder needs none, and nothing is written into it but the site.
 */
export function astroSettings({ folder, base, site, asOf }: SiteOptions): AstroInlineConfig {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  giveDay(asOf);
  const cache = process.env.JOURNEYBOOK_CACHE;
  const common: AstroInlineConfig = {
    ...(base !== undefined && { base }),
    ...(site !== undefined && { site }),
    devToolbar: { enabled: false },
    logLevel: 'warn',
  };
  if (configFiles.some((name) => existsSync(path.join(folder, name)))) {
    return { ...common, root: folder, ...(cache !== undefined && { cacheDir: cache }) };
  }
  const cacheDir = cacheFolder();
  const workshop = path.join(cacheDir, createHash('sha256').update(folder).digest('hex').slice(0, 12));
  linkPackages(workshop);
  return {
    ...common,
    configFile: false,
    vite: { cacheDir: path.join(workshop, '.vite') },
    root: workshop,
    cacheDir,
    publicDir: path.join(folder, 'public'),
    integrations: [journeybook({ book: folder })],
  };
}

/** Astro looks for its packages from its root: there it finds those that this command found. */
function linkPackages(workshop: string): void {
  const packages = path.resolve(createRequire(import.meta.url).resolve('astro/package.json'), '../..');
  const link = path.join(workshop, 'node_modules');
  mkdirSync(workshop, { recursive: true });
  if (existsSync(link) && realpathSync(link) === realpathSync(packages)) return;
  rmSync(link, { recursive: true, force: true });
  symlinkSync(packages, link, 'junction');
}
