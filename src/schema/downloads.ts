import { z } from 'zod';

/** What a reader can take along of a journey beside its data and its Mermaid diagram. */
export const downloadKind = z.enum(['svg', 'png', 'csv', 'markdown']);

export type DownloadKind = z.infer<typeof downloadKind>;
