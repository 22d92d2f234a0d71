import type { Deviation, DeviationKind, Deviations } from '../../analysis/deviations.ts';
import type { Aspect } from '../../analysis/step-differences.ts';

/** The words in which one journey is held against another. */
export interface Reading {
  readonly id: string;
  readonly heading: string;
  /** The heads of the columns. */
  readonly columns: { readonly what: string; readonly planned: string; readonly actual: string };
  readonly kinds: Readonly<Record<DeviationKind, string>>;
  /** What stands in the place of a step, or of what one side tells, where there is none. */
  readonly absent: { readonly planned: string; readonly actual: string };
  /** What the other journey is to this one. */
  readonly against: string;
  /** The pain or exit that counts although only one side tells of it. */
  readonly unforeseen: string;
  readonly sentence: (counts: Deviations['counts']) => string;
}

/** An actual journey against its plan. */
export const againstPlan: Reading = {
  id: '_against-plan',
  heading: 'Against the plan',
  columns: { what: 'What became of it', planned: 'Planned', actual: 'As it went' },
  kinds: {
    'as-planned': 'As planned',
    otherwise: 'Otherwise',
    moved: 'Moved',
    missing: 'Missing',
    added: 'Added',
  },
  absent: { planned: 'not planned', actual: 'did not happen' },
  against: 'The plan is',
  unforeseen: 'that nobody planned',
  sentence: sentenceOf({
    of: (count) => (count === 1 ? 'planned step' : 'planned steps'),
    none: 'The plan has no step',
    kinds: {
      'as-planned': () => 'went as planned',
      otherwise: () => 'happened otherwise',
      moved: () => 'came at another time',
      missing: (count) => (count === 1 ? 'was missing' : 'were missing'),
      added: (count) => (count === 1 ? 'was added' : 'were added'),
    },
  }),
};

/** A future journey against the one it is to replace. */
export const againstToday: Reading = {
  id: '_against-today',
  heading: 'Against today',
  columns: { what: 'What becomes of it', planned: 'Today', actual: 'In future' },
  kinds: {
    'as-planned': 'Kept',
    otherwise: 'Changed',
    moved: 'Moved',
    missing: 'Dropped',
    added: 'Added',
  },
  absent: { planned: 'not today', actual: 'no longer' },
  against: 'Today’s journey is',
  unforeseen: 'that is not there today',
  sentence: sentenceOf({
    of: (count) => (count === 1 ? 'step of today' : 'steps of today'),
    none: 'Today’s journey has no step',
    kinds: {
      'as-planned': (count) => (count === 1 ? 'is kept' : 'are kept'),
      otherwise: (count) => (count === 1 ? 'is changed' : 'are changed'),
      moved: (count) => (count === 1 ? 'comes at another time' : 'come at another time'),
      missing: (count) => (count === 1 ? 'is dropped' : 'are dropped'),
      added: (count) => (count === 1 ? 'is added' : 'are added'),
    },
  }),
};

/** The sign of each kind, which always stands beside its word. */
const signs: Readonly<Record<Exclude<DeviationKind, 'moved'> | 'earlier' | 'later', string>> = {
  'as-planned': '=',
  otherwise: '≠',
  earlier: '↑',
  later: '↓',
  missing: '−',
  added: '+',
};

/** The sign of what became of a step. */
export function signOfDeviation(deviation: Deviation): string {
  return signs[deviation.kind === 'moved' ? deviation.to : deviation.kind];
}

/** What an aspect of a step is called; its title is the step itself. */
export const aspects: Readonly<Record<Exclude<Aspect, 'title'>, string>> = {
  touchpoint: 'Touchpoint',
  channel: 'Channel',
  moment: 'Moment of truth',
  emotion: 'Feeling',
  duration: 'Duration',
  actions: 'Actions',
  pains: 'Pains',
  gains: 'Gains',
  exits: 'Leaves',
};

interface Phrases {
  readonly of: (count: number) => string;
  readonly none: string;
  readonly kinds: Readonly<Record<DeviationKind, (count: number) => string>>;
}

/** Says how many steps there are of each kind, those that only the actual journey has after a semicolon. */
function sentenceOf({ of, none, kinds }: Phrases): Reading['sentence'] {
  return (counts) => {
    const planned = (['as-planned', 'otherwise', 'moved', 'missing'] as const).filter(
      (kind) => counts[kind] > 0,
    );
    const all = planned.reduce((sum, kind) => sum + counts[kind], 0);
    const said = planned.map((kind) => {
      const count = counts[kind];
      return `${count === all && all > 1 ? 'all' : count} ${kinds[kind](count)}`;
    });
    const first = all === 0 ? none : `Of ${all} ${of(all)} ${said.join(', ')}`;
    return `${first}${counts.added > 0 ? `; ${counts.added} ${kinds.added(counts.added)}` : ''}.`;
  };
}
