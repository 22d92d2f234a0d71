import { sourcesIn } from '../analysis/source-use.ts';
import type { Book, Journey, Step } from '../book/book.ts';
import type { Kind } from '../schema/kinds.ts';

const known = new WeakMap<Book, ReadonlyMap<Kind, ReadonlySet<string>>>();
const none: ReadonlySet<string> = new Set();

/** The ids of a kind that something else of a book names in its fields; found once for each book. */
export function namedInBook(book: Book, kind: Kind): ReadonlySet<string> {
  let found = known.get(book);
  if (found === undefined) {
    found = gathered(book);
    known.set(book, found);
  }
  return found.get(kind) ?? none;
}

type Name = (kind: Kind, ids: string | readonly string[] | undefined) => void;

function gathered(book: Book): ReadonlyMap<Kind, ReadonlySet<string>> {
  const found = new Map<Kind, Set<string>>();
  const name: Name = (kind, ids) => {
    if (ids === undefined || ids.length === 0) return;
    const set = found.get(kind) ?? new Set();
    found.set(kind, set);
    if (typeof ids === 'string') set.add(ids);
    else for (const id of ids) set.add(id);
  };
  for (const journey of book.journeys) namesInJourney(journey, name);
  const { settings, glossary, segments, touchpoints, channels, teams, pages, sources, ...lean } = book;
  const around = [settings.vision, settings.description, glossary, segments, touchpoints, channels, teams];
  for (const id of sourcesIn([around, pages, sources, lean.metrics, lean.goals])) name('source', id);
  for (const id of sourcesIn([lean.opportunities, lean.initiatives])) name('source', id);
  for (const { channel, metrics, ratings = [] } of book.touchpoints) {
    name('channel', channel);
    name('metric', metrics);
    for (const { segment } of ratings) name('segment', segment);
  }
  for (const { touchpoints } of book.metrics) name('touchpoint', touchpoints);
  for (const { metrics } of book.goals) name('metric', metrics);
  for (const { from, segments } of book.opportunities) {
    for (const ground of from) if (ground.kind !== 'exit') name(ground.kind, ground.id);
    name('segment', segments);
  }
  for (const { goals, opportunities, metrics, experiments } of book.initiatives) {
    name('goal', goals);
    name('opportunity', opportunities);
    name('metric', metrics);
    for (const { metric } of experiments) name('metric', metric);
  }
  for (const list of [book.journeys, book.segments, book.touchpoints, book.channels])
    for (const { owner } of list) name('team', owner);
  for (const list of [book.sources, book.metrics, book.goals, book.opportunities, book.initiatives])
    for (const { owner } of list) name('team', owner);
  return found;
}

const claims = [
  ...(['thinking', 'actions', 'pains', 'gains', 'physical'] as const),
  ...(['frontstage', 'backstage', 'support'] as const),
];

function namesInJourney(journey: Journey, name: Name): void {
  name('source', journey.evidence);
  for (const claim of [journey.summary, journey.goal]) if (claim) name('source', claim.evidence);
  for (const { goal } of journey.phases) if (goal) name('source', goal.evidence);
  name('segment', journey.segments);
  name('framework', journey.framework);
  name('metric', journey.metrics);
  for (const { steps } of journey.phases) for (const step of steps) namesInStep(step, name);
}

function namesInStep(step: Step, name: Name): void {
  const { touchpoint, channel, emotion, exits, metrics, opportunities, initiatives, owner, stages } = step;
  name('source', step.evidence);
  for (const list of claims) for (const { evidence } of step[list]) name('source', evidence);
  for (const { because } of exits) if (because) name('source', because.evidence);
  if (step.feeling) name('source', step.feeling.evidence);
  name('touchpoint', touchpoint);
  name('channel', channel);
  if (typeof emotion === 'object') for (const segment in emotion) name('segment', segment);
  for (const { target } of exits) if (target) name(target.kind, target.id);
  name('metric', metrics);
  name('opportunity', opportunities);
  name('initiative', initiatives);
  name('team', owner);
  for (const framework in stages) name('framework', framework);
}
