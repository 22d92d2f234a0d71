import { atlasJourneys } from '../../analysis/atlas.ts';
import { comparableJourneys } from '../../analysis/segment-comparison.ts';
import type { Book } from '../../book/book.ts';
import { chartedSegments, contrastedPairs, hasCharts, hasPriorities } from './chart-pages.ts';
import { hasLenses } from './lenses.ts';
import { workableMeasures } from './matrix-facts.ts';
import { matrixViews } from './matrix-views.ts';
import { trimEntries } from './trim-entries.ts';

/** Whether a book has anything to show on a page, as of a day if one is known. */
type Wanted = (book: Book, asOf: string | undefined) => boolean;

const hasSegments: Wanted = (book) => book.segments.length > 0;
const hasTouchpoints: Wanted = (book) => book.touchpoints.length > 0;
const hasChannels: Wanted = (book) => book.channels.length > 0;
const hasTeams: Wanted = (book) => book.teams.length > 0;
const hasGoals: Wanted = (book) => book.goals.length > 0;
const hasOpportunities: Wanted = (book) => book.opportunities.length > 0;
const hasInitiatives: Wanted = (book) => book.initiatives.length > 0;
const hasSources: Wanted = (book) => book.sources.length > 0;
const hasMetrics: Wanted = (book) => book.metrics.length > 0;
const hasPages: Wanted = (book) => book.pages.some(({ id }) => id !== 'index');
const hasComparisons: Wanted = (book) => comparableJourneys(book).length > 0;

/** The pages a book may have nothing for, by the names of their files in `routes/`. All others every book has. */
const conditions: Readonly<Record<string, Wanted>> = {
  'journey-lens': hasLenses,
  atlas: (book) => atlasJourneys(book).length > 1,
  compare: hasComparisons,
  comparison: hasComparisons,
  segments: hasSegments,
  segment: hasSegments,
  touchpoints: hasTouchpoints,
  touchpoint: hasTouchpoints,
  channels: hasChannels,
  channel: hasChannels,
  owners: hasTeams,
  owner: hasTeams,
  matrix: hasTouchpoints,
  'matrix-view': (book) => hasTouchpoints(book, undefined) && matrixViews(book).length > 0,
  'matrix-facts': (book) => hasTouchpoints(book, undefined) && workableMeasures(book).length > 0,
  charts: hasCharts,
  'importance-performance': (book) => chartedSegments(book, 'importance-performance').length > 0,
  landscape: (book) => chartedSegments(book, 'landscape').length > 0,
  contrast: (book) => contrastedPairs(book).length > 0,
  priorities: hasPriorities,
  goals: hasGoals,
  goal: hasGoals,
  opportunities: hasOpportunities,
  opportunity: hasOpportunities,
  initiatives: hasInitiatives,
  initiative: hasInitiatives,
  trim: (book, asOf) => trimEntries(book, asOf).length > 0,
  sources: hasSources,
  source: hasSources,
  metrics: hasMetrics,
  metric: hasMetrics,
  glossary: (book) => book.glossary.length > 0,
  pages: hasPages,
  page: hasPages,
};

/** Whether a book has anything to show on a page, by the name of its file in `routes/`, as of a day if one is known. */
export function isWanted(page: string, book: Book, asOf: string | undefined): boolean {
  return conditions[page]?.(book, asOf) ?? true;
}
