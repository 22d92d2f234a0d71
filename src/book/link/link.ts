import { shippedFrameworks } from '../../frameworks/index.ts';
import type { Kind } from '../../schema/kinds.ts';
import type { Book, Journey } from '../book.ts';
import type { Pictures } from '../pictures.ts';
import type { SeriesRow } from '../series-file.ts';
import {
  linkChannel,
  linkPage,
  linkSegment,
  linkTeam,
  linkTouchpoint,
  onlyNamed,
  type Surroundings,
} from './described.ts';
import type { LinkProblem, LinkableDocument, Documents, SoundGlossary, SoundSettings } from './document.ts';
import { formerIds } from './former-ids.ts';
import { linkGoal, linkInitiative, linkOpportunity } from './lean-line.ts';
import { linkGlossary } from './glossary.ts';
import { linkMetric, measuredBy } from './metric.ts';
import { linkSource } from './source.ts';
import { linkFrameworks } from './frameworks.ts';
import { linkJourney } from './journeys.ts';
import { standIn } from '../stand-in.ts';
import { reportMisnamed } from './misnamed.ts';
import { type NamesByKind, namesOf } from './names.ts';
import { nextSteps } from './next-steps.ts';
import { references } from './references.ts';
import { checkRelations } from './relations.ts';
import { linkSettings } from './settings.ts';
import { stagesOf } from './stages.ts';

/** Everything that was read of a book, before its parts are joined. */
export interface Unlinked {
  readonly settings: SoundSettings;
  readonly glossary: SoundGlossary;
  readonly documents: Documents;
  /** The rows of the files of figures, by the file of their metric. */
  readonly series: ReadonlyMap<string, readonly SeriesRow[]>;
  readonly pictures: Pictures;
  /** Every id of a kind, of documents that are broken too. */
  readonly ids: { readonly [K in Kind]: ReadonlySet<string> };
  /** Kinds of which there may be documents that were not seen. */
  readonly incomplete: ReadonlySet<Kind>;
}

/** A book whose references resolve, or as far as they do, with everything that does not fit together. */
export interface Linked {
  readonly book: Book;
  readonly names: NamesByKind;
  readonly problems: readonly LinkProblem[];
}

/** Joins the documents of a book: resolves every reference and fills in every default. */
export function link({
  settings: written,
  glossary,
  documents,
  series,
  pictures,
  ids,
  incomplete,
}: Unlinked): Linked {
  const problems: LinkProblem[] = [];
  const report = (problem: LinkProblem) => void problems.push(problem);
  const named = namedOnly(written, ids);
  const former = formerIds(documents.journey, ids.journey, report);
  const names = allNames(
    ids,
    named,
    former,
    (kind) => incomplete.has(kind) || written.broken.has(`${kind}s`),
  );
  const refer = references(names, report);
  const settings = linkSettings(written, refer);
  const soundFrameworks = documents.framework.filter(({ sound }) => sound);
  const frameworks = linkFrameworks(soundFrameworks, report);
  const around: Surroundings = {
    references: refer,
    settings,
    stages: stagesOf(
      frameworks,
      settings.framework,
      soundFrameworks.length === ids.framework.size && !incomplete.has('framework'),
      report,
    ),
    report,
    scaleUnknown: written.broken.has('scales'),
    frameworkUnknown: written.broken.has('framework'),
  };

  const touchpoints = linkAll(documents.touchpoint, (document) => linkTouchpoint(document, around));
  const next = nextSteps(refer, report);
  const journeySurroundings = {
    ...around,
    names,
    pictures,
    nextSteps: next,
    touchpoints: new Map(touchpoints.map((touchpoint) => [touchpoint.id, touchpoint])),
    levelsUnknown: written.broken.has('levels'),
  };
  const journeys = linkAll(documents.journey, (document) => linkJourney(document, journeySurroundings));
  const elsewhere = documents.journey.every(({ sound }) => sound) ? exitNames(journeys) : undefined;
  const opportunities = linkAll(documents.opportunity, (document) =>
    linkOpportunity(document, { ...around, names, nextSteps: next, elsewhere }),
  );
  next.finish(journeys);
  checkRelations(journeys, report);
  reportMisnamed({ documents, names, frameworks, framework: settings.framework }, report);
  const measured = new Map(
    documents.metric
      .filter(({ sound }) => sound)
      .map(({ id, data }) => [id, measuredBy(data, settings.scales.rating)]),
  );

  const listed = <K extends NamedKind>(kind: K) => named[kind].map((id) => onlyNamed(kind, id, written.file));
  const book: Book = {
    settings,
    journeys,
    segments: byId([
      ...linkAll(documents.segment, (document) => linkSegment(document, around)),
      ...listed('segment'),
    ]),
    touchpoints,
    channels: byId([
      ...linkAll(documents.channel, (document) => linkChannel(document, around)),
      ...listed('channel'),
    ]),
    teams: byId([...linkAll(documents.team, (document) => linkTeam(document, around)), ...listed('team')]),
    frameworks,
    glossary: linkGlossary(glossary, refer),
    pages: inOrder(linkAll(documents.page, (document) => linkPage(document, around))),
    sources: linkAll(documents.source, (document) => linkSource(document, around)),
    metrics: linkAll(documents.metric, (document) =>
      linkMetric(document, series.get(document.file) ?? [], around),
    ),
    goals: linkAll(documents.goal, (document) => linkGoal(document, around)),
    opportunities,
    initiatives: linkAll(documents.initiative, (document) =>
      linkInitiative(document, { ...around, measured, names }),
    ),
  };
  return { book, names, problems };
}

/** Links every document, so that all that is wrong is found, and keeps those that are sound. */
function linkAll<K extends Kind, Entry>(
  documents: readonly LinkableDocument<K>[],
  linkOne: (document: LinkableDocument<K>) => Entry,
): Entry[] {
  const entries: Entry[] = [];
  for (const document of documents) {
    const entry = linkOne(document);
    if (document.sound) entries.push(entry);
  }
  return entries;
}

type NamedKind = 'channel' | 'team' | 'segment';

/** Names that exits lead to and that are nothing of the book. */
function exitNames(journeys: readonly Journey[]): ReadonlySet<string> {
  const exits = journeys.flatMap(({ phases }) =>
    phases.flatMap(({ steps }) => steps.flatMap((step) => step.exits)),
  );
  return new Set(exits.flatMap(({ to, target }) => (target ? [] : [to])));
}

/** Names of the settings that no file describes. */
function namedOnly({ data }: SoundSettings, ids: Unlinked['ids']): Record<NamedKind, readonly string[]> {
  const without = (kind: NamedKind, listed: readonly string[] = []) =>
    [...new Set(listed.map((name) => name.normalize('NFC')))].filter(
      (name) => name !== standIn && !ids[kind].has(name),
    );
  return {
    channel: without('channel', data.channels),
    team: without('team', data.teams),
    segment: without('segment', data.segments),
  };
}

function allNames(
  ids: Unlinked['ids'],
  named: Record<NamedKind, readonly string[]>,
  former: ReadonlyMap<string, string>,
  isIncomplete: (kind: Kind) => boolean,
): NamesByKind {
  const noFormer: ReadonlyMap<string, string> = new Map();
  const of = (kind: Kind, others: readonly string[] = []) =>
    namesOf([...ids[kind], ...others], kind === 'journey' ? former : noFormer, isIncomplete(kind));
  return {
    journey: of('journey'),
    segment: of('segment', named.segment),
    touchpoint: of('touchpoint'),
    channel: of('channel', named.channel),
    team: of('team', named.team),
    framework: of(
      'framework',
      shippedFrameworks.map(({ id }) => id),
    ),
    source: of('source'),
    metric: of('metric'),
    goal: of('goal'),
    opportunity: of('opportunity'),
    initiative: of('initiative'),
    page: of('page'),
  };
}

function byId<Item extends { readonly id: string }>(items: Item[]): Item[] {
  return items.sort((first, second) => (first.id < second.id ? -1 : 1));
}

function inOrder(pages: Book['pages']): Book['pages'] {
  const place = ({ order = Number.POSITIVE_INFINITY }: { order?: number }) => order;
  return pages.toSorted((first, second) =>
    place(first) === place(second) ? (first.title < second.title ? -1 : 1) : place(first) - place(second),
  );
}
