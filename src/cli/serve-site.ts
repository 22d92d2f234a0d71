import { dev, preview } from 'astro';
import { astroSettings, type SiteOptions } from './astro-settings.ts';

/** Where to serve. */
export interface ServeOptions extends SiteOptions {
  readonly port?: number | undefined;
  readonly host?: string | undefined;
}

/** Serves a book while people write, until the process is ended. */
export async function serveWhileWriting(options: ServeOptions): Promise<void> {
  await dev({ ...astroSettings(options), ...serverOf(options), logLevel: 'info' });
}

/** Serves a built site, until the process is ended; `out` is the absolute path of its folder. */
export async function serveBuilt({
  out,
  ...options
}: ServeOptions & { readonly out: string }): Promise<void> {
  await preview({ ...astroSettings(options), ...serverOf(options), outDir: out, logLevel: 'info' });
}

function serverOf({ port, host }: ServeOptions) {
  return { server: { ...(port !== undefined && { port }), ...(host !== undefined && { host }) } };
}
