import { inject } from 'vitest';
import type { Base, SampleSite } from './build-sample.ts';

declare module 'vitest' {
  interface ProvidedContext {
    sampleSites: Partial<Record<Base, SampleSite>>;
  }
}

/** The sample site under a base; all browser tests share it, built by the real command before the first of them. */
export function sampleSite({ base = '/' }: { readonly base?: Base } = {}): Promise<SampleSite> {
  const site = inject('sampleSites')[base];
  if (site !== undefined) return Promise.resolve(site);
  return Promise.reject(new Error(`The sample site was not built for ${base}.`));
}
