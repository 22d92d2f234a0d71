import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { journeybook, repository } from './command.ts';
import { serveFolder } from './static-server.ts';

/** The sample book as a built site that is being served. */
export interface SampleSite {
  /** The address of its home page, ending in `/`. */
  readonly url: string;
  /** The absolute path of the folder it was built into. Tests read it and write nothing. */
  readonly folder: string;
}

const bases = ['/', '/docs/x/'] as const;

/** A path the sample site is served under. */
export type Base = (typeof bases)[number];

/** Builds the sample book once for each base, with the real command, and serves it until all tests have run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'journeybook-sample-'));
  const closers: (() => Promise<void>)[] = [];
  const sites: Partial<Record<Base, SampleSite>> = {};
  for (const [index, base] of bases.entries()) {
    const out = path.join(folder, String(index));
    const { code, stderr } = await journeybook(['build', repository, '--out', out, '--base', base]);
    if (code !== 0) throw new Error(`The sample book was not built for ${base}:\n${stderr}`);
    const server = await serveFolder(out, base);
    sites[base] = { url: server.url, folder: out };
    closers.push(() => server.close());
  }
  project.provide('sampleSites', sites);
  return async () => {
    await Promise.all(closers.map((close) => close()));
    await rm(folder, { recursive: true, force: true });
  };
}
