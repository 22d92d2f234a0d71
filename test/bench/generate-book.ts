import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { described, segments, settings, touchpointIds, touchpoints } from './book/content.ts';
import type { Document } from './book/document.ts';
import { journeys } from './book/journeys.ts';

/**
 * Writes a book of `count` journeys into a folder, which is created: journeys of 5 phases with 4 steps each,
 * a tenth as many touchpoints, 9 channels, 4 segments, 4 teams and 8 sources. The same count gives the same bytes.
 */
export function generateBook(folder: string, count: number): void {
  for (const { file, text } of documents(count)) {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}

function* documents(count: number): Generator<Document> {
  const ids = touchpointIds(Math.max(1, Math.round(count / 10)));
  yield settings();
  yield* segments();
  yield* described();
  yield* touchpoints(ids);
  yield* journeys(count, ids);
}
