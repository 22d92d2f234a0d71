import type { PicturedView } from '../map/views.ts';

/** How a file that can be taken along is written. */
export type DownloadFormat = 'svg' | 'png' | 'csv' | 'markdown';

/** A file of a journey that can be taken along. */
export interface Download {
  readonly format: DownloadFormat;
  /** What its picture shows, where that is not the whole map. */
  readonly view?: PicturedView;
}
