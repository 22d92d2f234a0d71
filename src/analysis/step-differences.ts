import type { Exit, Id, Step } from '../book/book.ts';
import { secondsOf } from '../book/link/figure.ts';
import { emotionOf } from './emotion-curve.ts';
import { exitDifferences } from './exit-differences.ts';
import type { Input } from './result.ts';
import type { WrittenStep } from './step-alignment.ts';

/** What is held against each other of a step: what the customer does, where, how it feels and where it leads out. */
export type Aspect =
  | 'title'
  | 'touchpoint'
  | 'channel'
  | 'moment'
  | 'emotion'
  | 'duration'
  | 'actions'
  | 'pains'
  | 'gains'
  | 'exits';

/** What one journey tells of an aspect. */
export interface Told {
  /** A sentence, an id, an emotion from −2 to 2, a length of time; of an exit, the id or name it leads to. */
  readonly value: string | number;
  /** The exit, where it is one. */
  readonly exit?: Exit;
  readonly origin: Input['origin'];
}

/** An aspect of a step of which two journeys do not tell the same. */
export interface Difference {
  readonly what: Aspect;
  /** Whose emotion it is; absent where it is everyone’s. */
  readonly segment?: Id<'segment'>;
  /** What only the plan tells. */
  readonly planned: readonly Told[];
  /** What only the actual journey tells. */
  readonly actual: readonly Told[];
  /** One of them tells nothing of it: it is not known whether they differ. */
  readonly gap: boolean;
}

type Single = 'title' | 'touchpoint' | 'channel' | 'moment' | 'duration';

const singles: Readonly<Record<Single, (step: Step) => string | undefined>> = {
  title: ({ title }) => title,
  touchpoint: ({ touchpoint }) => touchpoint,
  channel: ({ channel }) => channel,
  moment: ({ moment }) => moment,
  duration: ({ duration }) =>
    duration && `${duration.amount} ${duration.unit}${duration.amount === 1 ? '' : 's'}`,
};

/** Nobody plans a pain: where the plan tells of none, one that is observed is a difference and no gap. */
const lists = { actions: 'told', pains: 'unplanned', gains: 'told' } as const;

/**
 * What two journeys do not tell alike of a step they both have, in the order of the aspects. What a customer thinks,
 * the words for a feeling and what happens out of the customer’s sight are not held against each other: no two
 * people put them alike.
 *
 * @param segments whose emotions are compared; undefined stands for everyone
 */
export function stepDifferences(
  planned: WrittenStep,
  actual: WrittenStep,
  segments: readonly (Id<'segment'> | undefined)[],
): readonly Difference[] {
  return [
    ...(['title', 'touchpoint', 'channel', 'moment'] as const).flatMap((what) =>
      single(what, planned, actual),
    ),
    ...segments.flatMap((segment) => emotion(segment, planned, actual)),
    ...single('duration', planned, actual),
    ...(['actions', 'pains', 'gains'] as const).flatMap((what) => claims(what, planned, actual)),
    ...exitDifferences(planned, actual),
  ];
}

function single(what: Single, planned: WrittenStep, actual: WrittenStep): readonly Difference[] {
  const [before, after] = [singles[what](planned.step), singles[what](actual.step)];
  if (sameText(before, after) || (what === 'duration' && isAsLong(planned.step, actual.step))) return [];
  const told = (value: string | undefined, step: WrittenStep) =>
    value === undefined ? [] : [{ value, origin: originOf(step, what) }];
  return [
    {
      what,
      planned: told(before, planned),
      actual: told(after, actual),
      gap: before === undefined || after === undefined,
    },
  ];
}

function isAsLong({ duration: one }: Step, { duration: other }: Step): boolean {
  return one !== undefined && other !== undefined && secondsOf(one) === secondsOf(other);
}

function emotion(
  segment: Id<'segment'> | undefined,
  planned: WrittenStep,
  actual: WrittenStep,
): readonly Difference[] {
  const told = (written: WrittenStep): readonly Told[] => {
    const value = emotionOf(written.step.emotion, segment);
    const own = segment !== undefined && typeof written.step.emotion === 'object' ? [segment] : [];
    return value === null ? [] : [{ value, origin: originOf(written, 'emotion', ...own) }];
  };
  const [before, after] = [told(planned), told(actual)];
  if (before[0]?.value === after[0]?.value) return [];
  return [
    {
      what: 'emotion',
      ...(segment !== undefined && { segment }),
      planned: before,
      actual: after,
      gap: before.length === 0 || after.length === 0,
    },
  ];
}

function claims(what: keyof typeof lists, planned: WrittenStep, actual: WrittenStep): readonly Difference[] {
  const [before, after] = [planned.step[what], actual.step[what]];
  const only = (written: WrittenStep, other: typeof before): readonly Told[] =>
    written.step[what].flatMap(({ text }, index) =>
      other.some((one) => sameText(one.text, text))
        ? []
        : [{ value: text, origin: originOf(written, what, index) }],
    );
  const [onlyBefore, onlyAfter] = [only(planned, after), only(actual, before)];
  if (onlyBefore.length === 0 && onlyAfter.length === 0) return [];
  const untold = after.length === 0 || (before.length === 0 && lists[what] === 'told');
  return [{ what, planned: onlyBefore, actual: onlyAfter, gap: untold }];
}

function sameText(one: string | undefined, other: string | undefined): boolean {
  return one?.normalize('NFC').trim() === other?.normalize('NFC').trim();
}

function originOf({ origin }: WrittenStep, ...path: readonly (string | number)[]): Input['origin'] {
  return { file: origin.file, path: [...origin.path, ...path] };
}
