import type { PagefindServiceConfig } from 'pagefind';

/**
 * What stands on a page for the eye and would only disturb in a hit: names of lanes, scores and signs,
 * small print, tables of figures, and what is told in full on another page. What is `sought` is read all the same.
 */
const unread = [
  '.lane-name',
  '.lane-names',
  '.moment',
  '.emotion',
  '.feeling .of',
  '.severity',
  'span.evidence',
  '.basis',
  '.rests',
  '.time-series',
  '.chart-notes',
  'table.figures',
  '.way',
  '.path a[href*="#"]',
  '.lane.duration',
  '.lane.channel',
  '.lane.evidence',
  '.key',
  '.facts:not(.sought)',
  '.facts-line > li:not(.tags)',
  '.fact-table > div:not(.sought)',
  '.fact-table dt',
  '.index-list',
  '.small-print:not(.sought)',
  '.answers dt',
  '.empty',
  '.unknown',
  'table.ratings',
  'table.experiments td',
  '.written',
  'table.matrix',
  'thead',
  'figure.wide',
  '.curve-figure',
  '.card',
];

/**
 * How pages are indexed, in a build and while a book is being written. One language rules the whole index, so
 * that a search finds journeys in other languages too; Pagefind knows languages by their lower-case tags, and
 * one that it cannot stem is searched by the beginnings of words.
 *
 * @param language the language of the book, such as `en` or `pt-BR`
 */
export function indexOptions(language: string): PagefindServiceConfig {
  return { forceLanguage: language.toLowerCase(), excludeSelectors: unread };
}
