import type { Book, BookFramework } from '../../book/book.ts';
import { momentsOfTruth } from '../../frameworks/moments-of-truth.ts';
import { journey } from '../../schema/journey.ts';
import { touchpoint, touchpointRole } from '../../schema/touchpoint.ts';
import type { ClaimKind } from '../claims.ts';
import { noneOrOne } from '../none-or-one.ts';
import type { AxisId, Places } from './fact.ts';

/** A row or a column of a matrix. */
export interface AxisMember {
  /** The id of a document, a stage, a moment of truth or a kind of claim; a word of the format. */
  readonly id: string;
  readonly title: string;
  /** What it belongs to on other axes by itself, such as a touchpoint to its channel. */
  readonly at: Places;
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
      return book.touchpoints.map(({ id, title, channel, owner, role = [], media }) => ({
        id,
        title,
        at: { channel: noneOrOne(channel), owner: noneOrOne(owner), role, media: noneOrOne(media) },
      }));
    case 'segment':
      return book.segments.map(alone);
    case 'stage':
      return framework.stages.map(alone);
    case 'channel':
      return book.channels.map(alone);
    case 'journey':
      return book.journeys.map(({ id, title, owner, status, segments }) => ({
        id,
        title,
        at: { owner: noneOrOne(owner), status: [status], segment: segments },
      }));
    case 'moment':
      return momentsOfTruth.stages.map(alone);
    case 'owner':
      return book.teams.map(alone);
    case 'role':
      return words(touchpointRole.options);
    case 'media':
      return words(touchpoint.shape.media.unwrap().options);
    case 'status':
      return words(journey.shape.status.unwrap().options);
    case 'initiative':
      return book.initiatives.map(({ id, title, owner, goals }) => ({
        id,
        title,
        at: { owner: noneOrOne(owner), goal: goals },
      }));
    case 'goal':
      return book.goals.map(({ id, title, owner }) => ({ id, title, at: { owner: noneOrOne(owner) } }));
    case 'source':
      return book.sources.map(alone);
    case 'claim':
      return Object.entries(claimKinds).map(([id, title]) => alone({ id, title }));
  }
}

function alone({ id, title }: Pick<AxisMember, 'id' | 'title'>): AxisMember {
  return { id, title, at: {} };
}

/** The words of the format stand as they are written, with a capital letter. */
function words(all: readonly string[]): readonly AxisMember[] {
  return all.map((id) => alone({ id, title: id.charAt(0).toUpperCase() + id.slice(1) }));
}
