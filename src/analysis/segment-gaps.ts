import type { Book, Journey, Segment, Touchpoint } from '../book/book.ts';
import { lookup } from '../book/lookup.ts';
import { emotionOf, stepsOf } from './emotion-curve.ts';
import { ratingsBySegment } from './ratings.ts';
import { usageOf } from './usage.ts';

/** The four questions a segment answers. */
export type SegmentQuestion = 'why' | 'how' | 'situation' | 'satisfaction';

/** What is not known yet of a segment. */
export interface SegmentGaps {
  /** The questions nobody has answered. */
  readonly questions: readonly SegmentQuestion[];
  /** The journeys it takes along which none of its emotions is known. */
  readonly journeys: readonly Journey[];
  /** The touchpoints it meets and never rated, in the order in which it meets them. */
  readonly touchpoints: readonly Touchpoint[];
}

const questions: readonly SegmentQuestion[] = ['why', 'how', 'situation', 'satisfaction'];

/** What is not known yet of a segment, over all its journeys that are not archived. */
export function segmentGaps(book: Book, segment: Segment): SegmentGaps {
  const { touchpoints } = lookup(book);
  const journeys = (usageOf(book).journeysBySegment.get(segment.id) ?? []).filter(
    ({ status }) => status !== 'archived',
  );
  const rated = new Set(ratingsBySegment(book, segment.id).map(({ touchpoint }) => touchpoint.id));
  const met = new Set(journeys.flatMap(stepsOf).flatMap(({ touchpoint }) => touchpoint ?? []));
  return {
    questions: questions.filter((question) => segment[question] === undefined),
    journeys: journeys.filter((journey) =>
      stepsOf(journey).every(({ emotion }) => emotionOf(emotion, segment.id) === null),
    ),
    touchpoints: [...met].filter((id) => !rated.has(id)).flatMap((id) => touchpoints.get(id) ?? []),
  };
}
