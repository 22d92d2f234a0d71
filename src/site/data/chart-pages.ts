import { opportunityLandscape } from '../../analysis/opportunity-landscape.ts';
import { priorities } from '../../analysis/priorities.ts';
import { quadrantCharts } from '../../analysis/quadrant-charts.ts';
import { type SegmentContrast, segmentContrasts, type SegmentPair } from '../../analysis/segment-contrast.ts';
import type { Book, Segment } from '../../book/book.ts';

/** The kinds of charts of which every segment has its own. */
export type SegmentChart = 'importance-performance' | 'landscape';

/** So many pairs of segments have a page. */
export const mostPairs = 100;

const has: Readonly<Record<SegmentChart, (book: Book, segment: string) => boolean>> = {
  'importance-performance': (book, segment) => quadrantCharts(book, segment).length > 0,
  landscape: (book, segment) => {
    const { share, mean } = opportunityLandscape(book, segment).points;
    return share.length + mean.length > 0;
  },
};

const known = new WeakMap<Book, Map<SegmentChart, readonly Segment[]>>();

/** So many segments have charts: each of them is drawn eight times and more, and nobody goes through fifty. */
export const mostCharted = 24;

/** The segments that have a chart, the first of them in the order of the book; found once for each book. */
export function chartedSegments(book: Book, chart: SegmentChart): readonly Segment[] {
  const charts = known.get(book) ?? new Map<SegmentChart, readonly Segment[]>();
  known.set(book, charts);
  const found =
    charts.get(chart) ?? book.segments.filter(({ id }) => has[chart](book, id)).slice(0, mostCharted);
  charts.set(chart, found);
  return found;
}

/** The pairs of segments that have a page, those first that are furthest apart. */
export function contrastedPairs(book: Book): readonly SegmentContrast[] {
  return segmentContrasts(book).slice(0, mostPairs);
}

/** Whether any opportunity has a value and an effort. */
export function hasPriorities(book: Book): boolean {
  return priorities(book).placed.length > 0;
}

/** Whether a book has anything to show on a chart. */
export function hasCharts(book: Book): boolean {
  return (
    chartedSegments(book, 'importance-performance').length > 0 ||
    chartedSegments(book, 'landscape').length > 0 ||
    contrastedPairs(book).length > 0 ||
    hasPriorities(book)
  );
}

/** The address of a chart of a segment, within the site. */
export function placeOfChart(chart: SegmentChart, segment: string): string {
  return `charts/${chart}/${segment}/`;
}

/** The address of the contrast of two segments, within the site. */
export function placeOfContrast([one, other]: SegmentPair): string {
  return `charts/contrast/${one}/against/${other}/`;
}
