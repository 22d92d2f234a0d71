import type { AxisId } from '../../analysis/matrix/fact.ts';
import { type MeasureId, measureOf } from '../../analysis/matrix/measure.ts';

/** What an axis is called: of one of its members, and of all. */
export const axisNames: Readonly<Record<AxisId, { readonly one: string; readonly all: string }>> = {
  touchpoint: { one: 'touchpoint', all: 'touchpoints' },
  segment: { one: 'segment', all: 'segments' },
  stage: { one: 'stage', all: 'stages' },
  channel: { one: 'channel', all: 'channels' },
  journey: { one: 'journey', all: 'journeys' },
  moment: { one: 'moment of truth', all: 'moments of truth' },
  owner: { one: 'owner', all: 'owners' },
  role: { one: 'role', all: 'roles' },
  media: { one: 'kind of media', all: 'kinds of media' },
  status: { one: 'status', all: 'statuses' },
  initiative: { one: 'initiative', all: 'initiatives' },
  goal: { one: 'goal', all: 'goals' },
  source: { one: 'source', all: 'sources' },
  claim: { one: 'kind of claim', all: 'kinds of claims' },
};

const outside: Readonly<Partial<Record<AxisId, string>>> = {
  segment: 'Everyone',
  stage: 'Outside',
  owner: 'Nobody',
  media: 'Not said',
};

/** What that is called which belongs to nothing on an axis. */
export function outsideName(axis: AxisId, measure: MeasureId): string {
  return measureOf(measure).besides?.[axis] ?? outside[axis] ?? `No ${axisNames[axis].one}`;
}

/** A name as it stands alone. */
export function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** What a matrix is called. */
export function matrixTitle(measure: MeasureId, rows: AxisId, columns: AxisId): string {
  return `${measureOf(measure).title}: ${axisNames[rows].all} by ${axisNames[columns].one}`;
}
