import type { Typed } from '../../schema/kinds.ts';
import type { Step, Touchpoint } from '../book.ts';
import type { Surroundings } from './described.ts';
import type { Where } from './document.ts';
import { type Pictures, placeOfPicture } from '../pictures.ts';
import { linkEmotion } from './emotion.ts';
import { linkExits } from './exits.ts';
import type { NamesByKind } from './names.ts';
import type { NextSteps } from './next-steps.ts';

type TypedStep = Typed<'journey'>['phases'][number]['steps'][number];
type Writable<T> = { -readonly [Field in keyof T]: T[Field] };

/** What linking a step needs to know of its journey and of the book. */
export interface StepSurroundings extends Surroundings {
  readonly journey: {
    readonly id: string;
    readonly segments: readonly string[];
    readonly steps: ReadonlySet<string> | undefined;
  };
  readonly touchpoints: ReadonlyMap<string, Touchpoint>;
  readonly nextSteps: NextSteps;
  readonly names: NamesByKind;
  readonly pictures: Pictures;
}

const noStages: Step['stages'] = {};

/** A step with its references resolved and its defaults filled in. */
export function linkStep(written: TypedStep, id: string, where: Where, surroundings: StepSurroundings): Step {
  const { references, stages, report, journey, touchpoints, nextSteps, names, pictures } = surroundings;
  const { image, touchpoint, channel, moment, emotion, feeling, owner, next, duration } = written;
  const step: Writable<Step> = {
    id,
    title: written.title.text,
    thinking: references.claims(written.thinking, where, 'thinking'),
    actions: references.claims(written.actions, where, 'actions'),
    pains: references.claims(written.pains, where, 'pains'),
    gains: references.claims(written.gains, where, 'gains'),
    physical: references.claims(written.physical, where, 'physical'),
    frontstage: references.claims(written.frontstage, where, 'frontstage'),
    backstage: references.claims(written.backstage, where, 'backstage'),
    support: references.claims(written.support, where, 'support'),
    exits: linkExits(written.exits, where, references, names),
    evidence: references.many('source', written.evidence, where, 'evidence'),
    metrics: references.many('metric', written.metrics, where, 'metrics'),
    opportunities: references.many('opportunity', written.opportunities, where, 'opportunities'),
    initiatives: references.many('initiative', written.initiatives, where, 'initiatives'),
    stages: noStages,
  };
  if (written.title.evidence.length > 0) {
    step.evidence = [...references.claim(written.title, where, 'title').evidence, ...step.evidence];
  }
  const found = image && pictures.get(placeOfPicture(where.file, image.src));
  if (image && found)
    step.image = { src: found.file, alt: image.alt, width: found.width, height: found.height };
  if (touchpoint !== undefined)
    step.touchpoint = references.one('touchpoint', touchpoint, where, 'touchpoint');
  if (channel !== undefined) {
    step.channel = references.one('channel', channel, where, 'channel');
  } else if (step.touchpoint !== undefined) {
    const inherited = touchpoints.get(step.touchpoint)?.channel;
    if (inherited !== undefined) step.channel = inherited;
  }
  if (moment !== undefined) step.moment = moment;
  if (emotion !== undefined)
    step.emotion = linkEmotion(emotion, journey.segments, references, names, report, where);
  if (feeling !== undefined) step.feeling = references.claim(feeling, where, 'feeling');
  if (owner !== undefined) step.owner = references.one('team', owner, where, 'owner');
  if (next !== undefined) step.next = nextSteps.resolve(next, journey.id, journey.steps, where);
  if (duration !== undefined) step.duration = duration;
  if (written.journey !== undefined)
    step.journey = references.one('journey', written.journey, where, 'journey');
  if (written.stages !== undefined) {
    const overruled: Record<string, string> = {};
    for (const [name, stage] of Object.entries(written.stages)) {
      const framework = references.one('framework', name, { ...where, at: 'key' }, 'stages', name);
      stages.check(stage, framework, where, 'stages', name);
      overruled[framework] = stage;
    }
    step.stages = overruled;
  }
  return step;
}
