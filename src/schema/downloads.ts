import { z } from 'zod';

/** What a reader can take along of a journey beside its data and its Mermaid diagram. */
export const downloadKind = z.enum(['svg', 'png', 'csv', 'markdown', 'svg-views', 'png-views']);

/** What is offered where a book does not say: all that costs next to nothing, and one picture as PNG. */
export const usualDownloads = [
  'svg',
  'png',
  'csv',
  'markdown',
  'svg-views',
] as const satisfies readonly DownloadKind[];

export type DownloadKind = z.infer<typeof downloadKind>;
