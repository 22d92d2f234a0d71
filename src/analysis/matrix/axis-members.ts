import type { Book, BookFramework } from '../../book/book.ts';
import { momentsOfTruth } from '../../frameworks/moments-of-truth.ts';
import type { ClaimKind } from '../claims.ts';
import type { AxisId } from './fact.ts';

/** A row or a column of a matrix. */
export interface AxisMember {
  /** The id of a document, a stage, a moment of truth or a kind of claim. */
  readonly id: string;
  readonly title: string;
}

/** In the order in which a step, a segment and a touchpoint make them. */
const claimKinds: Readonly<Record<ClaimKind, string>> = {
  emotion: 'Emotions',
  feeling: 'Feelings',
  thought: 'Thoughts',
  pain: 'Pains',
  gain: 'Gains',
  exit: 'Exits',
  answer: 'Answers',
  job: 'Jobs',
  satisfaction: 'Satisfaction',
  share: 'Shares of customers',
  importance: 'Importance',
  sales: 'Sales',
};

/** All that may stand on an axis, in the order of the book; the stages are those of one framework. */
export function axisMembers(book: Book, axis: AxisId, framework: BookFramework): readonly AxisMember[] {
  switch (axis) {
    case 'touchpoint':
      return book.touchpoints;
    case 'segment':
      return book.segments;
    case 'stage':
      return framework.stages;
    case 'channel':
      return book.channels;
    case 'journey':
      return book.journeys;
    case 'moment':
      return momentsOfTruth.stages;
    case 'owner':
      return book.teams;
    case 'initiative':
      return book.initiatives;
    case 'goal':
      return book.goals;
    case 'source':
      return book.sources;
    case 'claim':
      return Object.entries(claimKinds).map(([id, title]) => ({ id, title }));
  }
}
