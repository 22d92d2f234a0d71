import { getCollection } from 'astro:content';
import type { z } from 'astro/zod';
import type * as schemas from './schemas.ts';

interface Entry<Data> {
  id: string;
  data: Data;
}

interface Collections {
  journeys: z.output<typeof schemas.journey>;
  touchpoints: z.output<typeof schemas.touchpoint>;
  segments: z.output<typeof schemas.segment>;
  channels: z.output<typeof schemas.channel>;
  teams: z.output<typeof schemas.team>;
  sources: z.output<typeof schemas.source>;
}

// Astro generates these types into each project; this one has none until it is built.
const entriesOf = getCollection as <Name extends keyof Collections>(
  name: Name,
) => Promise<Entry<Collections[Name]>[]>;

async function sorted<Name extends keyof Collections>(name: Name) {
  return (await entriesOf(name)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

export const journeys = await sorted('journeys');
export const touchpoints = await sorted('touchpoints');
export const segments = await sorted('segments');
export const channels = await sorted('channels');
export const teams = await sorted('teams');

export type Journey = Entry<Collections['journeys']>;
export type Step = Journey['data']['phases'][number]['steps'][number];
export type Claim = Step['pains'][number];

/** One step with the journey and the phase it stands in. */
export interface StepInPlace {
  journey: Journey;
  stage: string;
  step: Step;
  anchor: string;
}

function titles(entries: Entry<{ title: string }>[]) {
  const known = new Map(entries.map(({ id, data }) => [id, data.title]));
  return (id: string) => known.get(id) ?? id;
}

export const title = {
  journey: titles(journeys),
  touchpoint: titles(touchpoints),
  segment: titles(segments),
  channel: titles(channels),
  team: titles(teams),
  source: titles(await sorted('sources')),
};

const channelByTouchpoint = new Map(touchpoints.map(({ id, data }) => [id, data.channel]));

/** The channel of a step: its touchpoint’s. */
export function channelOf({ touchpoint }: Step) {
  return touchpoint === undefined ? undefined : channelByTouchpoint.get(touchpoint);
}

/** The id a step has on its page: its own, or made of its title. */
export function anchorOf(step: Step) {
  return step.id ?? step.title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
}

export const stages = {
  engage: 'Engage',
  purchase: 'Purchase',
  use: 'Use',
  share: 'Share',
  complete: 'Complete',
};

export const moments = { stimulus: 'Stimulus', zmot: 'ZMOT', fmot: 'FMOT', smot: 'SMOT', umot: 'UMOT' };

const places: StepInPlace[] = journeys.flatMap((journey) =>
  journey.data.phases.flatMap(({ stage, steps }) =>
    steps.map((step) => ({ journey, stage, step, anchor: anchorOf(step) })),
  ),
);

export const stepsByTouchpoint = Map.groupBy(places, ({ step }) => step.touchpoint);
export const stepsByChannel = Map.groupBy(places, ({ step }) => channelOf(step));
export const journeysByOwner = Map.groupBy(journeys, ({ data }) => data.owner);
export const journeysByParent = Map.groupBy(journeys, ({ data }) => data.parent);

export function signed(value: number) {
  return value > 0 ? `+${value}` : String(value).replace('-', '−');
}

/** The lowest, the highest and the last emotion of each segment along a journey, with the steps they are at. */
export function curvesOf({ data }: Journey) {
  const steps = data.phases.flatMap((phase) => phase.steps);
  return data.segments.flatMap((segment) => {
    const points = steps.flatMap((step) => {
      const value = typeof step.emotion === 'object' ? step.emotion[segment] : step.emotion;
      return value === undefined ? [] : [{ step, value }];
    });
    const lowest = points.toSorted((a, b) => a.value - b.value)[0];
    const highest = points.toSorted((a, b) => b.value - a.value)[0];
    const last = points.at(-1);
    return lowest && highest && last ? [{ segment, lowest, highest, last }] : [];
  });
}

/** The steps of a journey, each with its number, its phase and that phase’s stage. */
export function numberedSteps({ data }: Journey) {
  return data.phases
    .flatMap(({ stage, title: phase = stages[stage], steps }) =>
      steps.map((step) => ({ step, stage, phase })),
    )
    .map((one, index) => ({ ...one, place: index + 1 }));
}

/** The emotion of a segment at a step, where it is known. */
export function emotionOf({ emotion }: Step, segment: string) {
  return typeof emotion === 'object' ? emotion[segment] : emotion;
}

/** Journeys with steps that tell their segments apart. */
export const comparableJourneys = journeys.filter(
  (journey) =>
    curvesOf(journey).length > 1 &&
    numberedSteps(journey).some(({ step }) => typeof step.emotion === 'object'),
);
