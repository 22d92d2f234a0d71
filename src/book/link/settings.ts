import { usualDownloads } from '../../schema/downloads.ts';
import type { Settings } from '../book.ts';
import type { SoundSettings } from './document.ts';
import type { References } from './references.ts';

/** The scale of importance and satisfaction where a book names none. */
const usualRating = { min: 1, max: 5 };

/** The settings of a book with every default filled in. */
export function linkSettings(written: SoundSettings, references: References): Settings {
  const { data, file, absent } = written;
  const where = { file, path: [] };
  const { title, language, framework, lenses, scales, levels, downloads, description, vision, ...others } =
    data;
  return {
    ...others,
    ...(absent !== true && { file }),
    ...(description && { description: references.claim(description, where, 'description') }),
    ...(vision && { vision: references.claim(vision, where, 'vision') }),
    title: title ?? 'Customer journeys',
    language: language ?? 'en',
    framework:
      framework === undefined ? 'five-phase' : references.one('framework', framework, where, 'framework'),
    lenses: references.many('framework', lenses, where, 'lenses'),
    scales: { rating: scales?.rating ?? usualRating },
    levels: levels ?? [],
    downloads: [...new Set(downloads ?? usualDownloads)],
  };
}
