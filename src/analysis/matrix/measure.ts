import type { AxisId } from './fact.ts';

/** What the cells of a matrix say. */
export interface Measure {
  readonly title: string;
  /** How a cell is found where several facts fall into it, in a sentence. */
  readonly method: string;
  /** The axes it can be seen along. */
  readonly axes: readonly AxisId[];
  /** Counting is adding up; never is anything averaged across segments, touchpoints or stages. */
  readonly combine: 'count' | 'lowest' | 'highest';
  /** Whether its facts may say how many people answered. */
  readonly isAsked?: boolean;
  /** What that is called which belongs to nothing on an axis, where it is more than nothing in particular. */
  readonly besides?: Readonly<Partial<Record<AxisId, string>>>;
}

const ofSteps = {
  axes: [
    'touchpoint',
    'segment',
    'stage',
    'channel',
    'journey',
    'moment',
    'owner',
    'role',
    'media',
    'status',
  ],
} as const satisfies Partial<Measure>;

const ofRatings = {
  axes: ['touchpoint', 'segment', 'stage', 'channel', 'owner', 'role', 'media'],
  isAsked: true,
  besides: { stage: 'Overall' },
} as const satisfies Partial<Measure>;

/** Everything a matrix can show. */
export const measures = {
  steps: {
    title: 'Steps',
    method: 'How many steps there are.',
    ...ofSteps,
    combine: 'count',
  },
  emotion: {
    title: 'Lowest emotion',
    method: 'The lowest emotion anyone has at any step, from −2 to +2.',
    ...ofSteps,
    combine: 'lowest',
  },
  importance: {
    title: 'Importance',
    method: 'How much it matters; of several ratings the highest. Shares go before means.',
    ...ofRatings,
    combine: 'highest',
  },
  satisfaction: {
    title: 'Satisfaction',
    method: 'How well it does; of several ratings the lowest. Shares go before means.',
    ...ofRatings,
    combine: 'lowest',
  },
  gap: {
    title: 'Gap',
    method: 'Importance minus satisfaction; of several ratings the largest. Shares go before means.',
    ...ofRatings,
    combine: 'highest',
  },
  opportunity: {
    title: 'Opportunity score',
    method:
      'Importance plus what satisfaction lacks of it, from 0 to 20 (Ulwick); of several ratings the highest. Scores from shares go before those from means.',
    ...ofRatings,
    combine: 'highest',
  },
  initiatives: {
    title: 'Initiatives',
    method: 'How many initiatives there are.',
    axes: ['initiative', 'goal', 'owner'],
    combine: 'count',
  },
  claims: {
    title: 'Claims',
    method: 'How many claims rest on it.',
    axes: ['source', 'claim', 'segment', 'journey', 'touchpoint'],
    combine: 'count',
  },
} as const satisfies Readonly<Record<string, Measure>>;

/** The name of a measure. */
export type MeasureId = keyof typeof measures;

/** Whether something is the name of a measure. */
export function isMeasure(name: string): name is MeasureId {
  return Object.hasOwn(measures, name);
}

/** What is known of a measure. */
export function measureOf(id: MeasureId): Measure {
  return measures[id];
}
