import type { Experiment, Goal, Ground, Initiative, Opportunity } from '../book.ts';
import type { Typed } from '../../schema/kinds.ts';
import { entry, type Surroundings } from './described.ts';
import type { LinkableDocument, Where } from './document.ts';
import type { Measured } from './figure.ts';
import { readFigure } from './metric.ts';
import type { NamesByKind } from './names.ts';
import type { NextSteps } from './next-steps.ts';
import { listed, splitPrefix } from './references.ts';
import { checkTime } from './contradictions.ts';

const none: readonly never[] = [];

/** A goal with its references resolved. */
export function linkGoal(document: LinkableDocument<'goal'>, { references }: Surroundings): Goal {
  const { title, description, serves, metric, by, owner, evidence, tags } = document.data;
  const where: Where = { file: document.file, path: [] };
  return {
    ...entry('goal', document, title.text),
    ...(description && { description: references.claim(description, where, 'description') }),
    ...(serves && { serves: references.claim(serves, where, 'serves') }),
    metrics: references.many('metric', metric, where, 'metric'),
    ...(by !== undefined && { by }),
    ...(owner !== undefined && { owner: references.one('team', owner, where, 'owner') }),
    evidence: [
      ...references.claim(title, where, 'title').evidence,
      ...references.many('source', evidence, where, 'evidence'),
    ],
    tags: tags ?? none,
  };
}

/** What linking an opportunity needs to know besides. */
export interface OpportunitySurroundings extends Surroundings {
  readonly names: NamesByKind;
  readonly nextSteps: NextSteps;
  /** Names that exits lead to outside of the book; undefined when not all journeys are known. */
  readonly elsewhere: ReadonlySet<string> | undefined;
}

/** An opportunity with its references resolved. */
export function linkOpportunity(
  document: LinkableDocument<'opportunity'>,
  surroundings: OpportunitySurroundings,
): Opportunity {
  const { references } = surroundings;
  const { title, description, from, segments, reach, impact, confidence, effort, noticed, ...rest } =
    document.data;
  const { owner, evidence, tags } = rest;
  const where: Where = { file: document.file, path: [] };
  return {
    ...entry('opportunity', document, title.text),
    ...(description && { description: references.claim(description, where, 'description') }),
    from:
      from?.map((name, index) => groundOf(name, { ...where, path: ['from', index] }, surroundings)) ?? none,
    segments: references.many('segment', segments, where, 'segments'),
    ...(reach !== undefined && { reach }),
    ...(impact !== undefined && { impact }),
    ...(confidence !== undefined && { confidence }),
    ...(effort !== undefined && { effort }),
    ...(noticed !== undefined && { noticed }),
    ...(owner !== undefined && { owner: references.one('team', owner, where, 'owner') }),
    evidence: [
      ...references.claim(title, where, 'title').evidence,
      ...references.many('source', evidence, where, 'evidence'),
    ],
    tags: tags ?? none,
  };
}

/** The kinds that can justify an opportunity, in the order in which a bare name is looked for. */
const groundKinds = ['journey', 'touchpoint', 'segment', 'channel', 'metric', 'source'] as const;

function groundOf(
  written: string,
  where: Where,
  { references, names, nextSteps, elsewhere, report }: OpportunitySurroundings,
): Ground {
  if (written.includes('#')) {
    const { kind, name } = splitPrefix(written);
    const [id = '', step = ''] = nextSteps.elsewhere(kind === 'journey' ? name : written, where).split('#');
    return { kind: 'journey', id, step };
  }
  const { kind: prefix, name } = splitPrefix(written);
  const wanted = groundKinds.find((kind) => kind === prefix);
  if (wanted) return { kind: wanted, id: references.one(wanted, name, where) };
  const found = groundKinds.filter((kind) => names[kind].resolve(written) !== undefined);
  const [kind] = found;
  if (kind === undefined) {
    if (elsewhere?.has(written) !== false) return { kind: 'exit', id: written };
    const like = nearestKind(written, names);
    return { kind: like, id: references.one(like, written, where) };
  }
  if (found.length > 1)
    report({
      rule: 'ambiguous-reference',
      ...where,
      at: 'value',
      reason: `\`${written}\` is the name of a ${found.join(' and of a ')}.`,
      note: `Write which is meant, such as \`${kind}:${written}\`.`,
    });
  return { kind, id: references.one(kind, written, where) };
}

/** The kind in which something of a similar name exists, for a remedy that helps. */
function nearestKind(written: string, names: NamesByKind): (typeof groundKinds)[number] {
  return groundKinds.find((kind) => names[kind].nearest(written) !== undefined) ?? 'touchpoint';
}

/** What linking an initiative needs to know besides. */
export interface InitiativeSurroundings extends Surroundings {
  /** How the figures of each metric are read; absent for one that is broken. */
  readonly measured: ReadonlyMap<string, Measured>;
  readonly names: NamesByKind;
}

/** An initiative with its references resolved and the figures of its experiments as numbers. */
export function linkInitiative(
  document: LinkableDocument<'initiative'>,
  surroundings: InitiativeSurroundings,
): Initiative {
  const { references, report } = surroundings;
  const { title, description, goals, opportunities, metrics, status, decision, from, to } = document.data;
  const { owner, experiments, evidence, tags } = document.data;
  const where: Where = { file: document.file, path: [] };
  checkTime(document.data, where, report);
  return {
    ...entry('initiative', document, title.text),
    ...(description && { description: references.claim(description, where, 'description') }),
    goals: references.many('goal', goals, where, 'goals'),
    opportunities: references.many('opportunity', opportunities, where, 'opportunities'),
    metrics: references.many('metric', metrics, where, 'metrics'),
    status: status ?? 'proposed',
    ...(decision && { decision }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(owner !== undefined && { owner: references.one('team', owner, where, 'owner') }),
    experiments:
      experiments?.map((experiment, index) =>
        linkExperiment(experiment, { ...where, path: ['experiments', index] }, surroundings),
      ) ?? none,
    evidence: [
      ...references.claim(title, where, 'title').evidence,
      ...references.many('source', evidence, where, 'evidence'),
    ],
    tags: tags ?? none,
  };
}

type TypedExperiment = NonNullable<Typed<'initiative'>['experiments']>[number];

function linkExperiment(
  written: TypedExperiment,
  where: Where,
  { references, measured, names, report }: InitiativeSurroundings,
): Experiment {
  const { n, from, to, decision } = written;
  checkTime(written, where, report);
  const metric =
    written.metric === undefined ? undefined : references.one('metric', written.metric, where, 'metric');
  const reading = metric === undefined ? undefined : measured.get(metric);
  const figures: { baseline?: number; target?: number; result?: number } = {};
  for (const field of ['baseline', 'target', 'result'] as const) {
    const figure = written[field];
    if (figure === undefined) continue;
    if (metric === undefined)
      report({
        rule: 'missing-field',
        ...where,
        at: 'mapping',
        reason: `This experiment has a \`${field}\`, but no \`metric\` that says what was measured.`,
        note: namesMetric(names.metric.list()),
      });
    const number = reading && readFigure(figure, reading, where, report, field);
    if (number !== undefined) figures[field] = number;
    if (metric === undefined) break;
  }
  return {
    hypothesis: references.claim(written.hypothesis, where, 'hypothesis'),
    ...(metric !== undefined && { metric }),
    ...figures,
    ...(n !== undefined && { n }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(written.source !== undefined && {
      source: references.one('source', written.source, where, 'source'),
    }),
    ...(decision && { decision }),
  };
}

/** How a metric is named that the book knows, or does not know yet. */
function namesMetric(known: readonly string[]): string {
  const add = 'Add `metric:` with the id of a metric';
  return known.length === 0
    ? `${add}. The book has none yet: describe one in a file such as content/metrics/conversion.yaml, and its id is \`conversion\`.`
    : `${add}. ${listed(known)}`.trimEnd();
}
