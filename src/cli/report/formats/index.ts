import type { Severity } from '../../../book/diagnostic.ts';
import type { Format } from '../checked.ts';

/** Every format of `check`, with how much must be wrong before it is told; each is loaded when it is asked for. */
export const formats = {
  pretty: { level: 'warning', load: async () => (await import('./pretty.ts')).pretty },
  json: { level: 'info', load: async () => (await import('./json.ts')).json },
  github: { level: 'warning', load: async () => (await import('./github.ts')).github },
  gitlab: { level: 'info', load: async () => (await import('./gitlab.ts')).gitlab },
  sarif: { level: 'info', load: async () => (await import('./sarif.ts')).sarif },
  junit: { level: 'info', load: async () => (await import('./junit.ts')).junit },
  markdown: { level: 'warning', load: async () => (await import('./markdown.ts')).markdown },
} as const satisfies Record<string, { level: Severity; load: () => Promise<Format> }>;

/** The name of a format. */
export type FormatName = keyof typeof formats;
