import type { Journey, Phase } from '../book.ts';
import { nearest } from '../nearest.ts';
import type { Typed } from '../../schema/kinds.ts';
import type { LinkableDocument, Where } from './document.ts';
import { uniqueIds } from './step-ids.ts';
import { linkStep, type StepSurroundings } from './steps.ts';
import { list } from '../validate/words.ts';

type TypedPhase = Typed<'journey'>['phases'][number];
type Writable<T> = { -readonly [Field in keyof T]: T[Field] };

/** What linking a journey needs to know of the rest of the book. */
export interface JourneySurroundings extends Omit<StepSurroundings, 'journey'> {
  /** The levels are not known, because the settings are broken. */
  readonly levelsUnknown: boolean;
}

/** A journey with its references resolved and its defaults filled in. */
export function linkJourney(
  document: LinkableDocument<'journey'>,
  surroundings: JourneySurroundings,
): Journey {
  const { references, settings } = surroundings;
  const { id, file, prose, data } = document;
  const where: Where = { file, path: [] };
  const segments = references.many('segment', data.segments, where, 'segments');
  const framework =
    data.framework === undefined
      ? settings.framework
      : references.one('framework', data.framework, where, 'framework');
  const journey: Writable<Journey> = {
    kind: 'journey',
    id,
    title: data.title.text,
    file,
    prose,
    described: true,
    segments,
    status: data.status ?? 'live',
    state: data.state ?? 'current',
    framework,
    actual: data.actual ?? false,
    related: references.many('journey', data.related, where, 'related'),
    tags: data.tags ?? [],
    aliases: data.aliases?.map((alias) => alias.normalize('NFC')) ?? [],
    language: data.language ?? settings.language,
    evidence: [
      ...references.claim(data.title, where, 'title').evidence,
      ...references.many('source', data.evidence, where, 'evidence'),
    ],
    metrics: references.many('metric', data.metrics, where, 'metrics'),
    phases: linkPhases(document, segments, framework, surroundings),
  };
  if (data.summary) journey.summary = references.claim(data.summary, where, 'summary');
  if (data.goal) journey.goal = references.claim(data.goal, where, 'goal');
  if (data.owner !== undefined) journey.owner = references.one('team', data.owner, where, 'owner');
  if (data.reviewed !== undefined) journey.reviewed = data.reviewed;
  if (data.reviewEvery) journey.reviewEvery = data.reviewEvery;
  if (data.parent !== undefined) journey.parent = references.one('journey', data.parent, where, 'parent');
  if (data.replaces !== undefined)
    journey.replaces = references.one('journey', data.replaces, where, 'replaces');
  if (data.of !== undefined) journey.of = references.one('journey', data.of, where, 'of');
  if (data.level !== undefined) {
    journey.level = data.level;
    checkLevel(data.level, where, surroundings);
  }
  return journey;
}

function linkPhases(
  { id, file, data, repaired }: LinkableDocument<'journey'>,
  segments: readonly string[],
  framework: string,
  surroundings: JourneySurroundings,
): readonly Phase[] {
  const { references, stages, frameworkUnknown } = surroundings;
  const titles = data.phases.map(({ title, stage }) => title ?? stages.titleOf(stage, framework) ?? stage);
  const phaseIds = uniqueIds(
    titles.map((title) => ({ title })),
    'phase',
  );
  const stepIds = uniqueStepIds(data.phases, file, surroundings);
  const steps = repaired.has('phases') ? undefined : new Set(stepIds);
  const around: StepSurroundings = { ...surroundings, journey: { id, segments, steps } };
  const unknown = data.framework === undefined && (frameworkUnknown || repaired.has('framework'));
  let step = 0;
  return data.phases.map((phase, index): Phase => {
    const where: Where = { file, path: ['phases', index] };
    if (!unknown) stages.check(phase.stage, framework, where, 'stage');
    return {
      id: phaseIds[index] ?? '',
      stage: phase.stage,
      title: titles[index] ?? '',
      ...(phase.goal && { goal: references.claim(phase.goal, where, 'goal') }),
      steps: phase.steps.map((written, place) =>
        linkStep(written, stepIds[step++] ?? '', { file, path: ['phases', index, 'steps', place] }, around),
      ),
    };
  });
}

function uniqueStepIds(
  phases: readonly TypedPhase[],
  file: string,
  { report }: JourneySurroundings,
): string[] {
  const written = new Set<string>();
  for (const [index, { steps }] of phases.entries()) {
    for (const [place, { id }] of steps.entries()) {
      if (id === undefined) continue;
      if (!written.has(id)) {
        written.add(id);
        continue;
      }
      report({
        rule: 'duplicate-id',
        file,
        path: ['phases', index, 'steps', place, 'id'],
        at: 'value',
        reason: `Two steps of this journey have the id \`${id}\`.`,
        note: 'Give each step an id of its own.',
      });
    }
  }
  return uniqueIds(
    phases.flatMap(({ steps }) =>
      steps.map((step) => ({ id: step.id?.normalize('NFC'), title: step.title.text })),
    ),
    'step',
  );
}

function checkLevel(
  level: string,
  where: Where,
  { settings, report, levelsUnknown }: JourneySurroundings,
): void {
  if (levelsUnknown || settings.levels.includes(level)) return;
  const meant = nearest(level, settings.levels);
  report({
    rule: 'unknown-reference',
    file: where.file,
    path: ['level'],
    at: 'value',
    reason: `The book has no level \`${level}\`.`,
    note:
      meant !== undefined
        ? `Did you mean \`${meant}\`?`
        : settings.levels.length > 0
          ? `Its levels are ${list(settings.levels)}.`
          : `Name the levels in content/book.yaml: \`levels: [${level}]\`.`,
  });
}
