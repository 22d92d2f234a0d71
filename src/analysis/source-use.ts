import type { Book, Experiment, Initiative, Metric } from '../book/book.ts';
import { claimingDocuments, claimsOfDocument, type Claiming, type StatedClaim } from './claims.ts';

/** What names a source: a document, a step of a journey, or the settings of the book. */
export interface Naming {
  readonly kind: string;
  /** Of the settings, the title of the book. */
  readonly id: string;
  readonly step?: string;
}

/** What rests on a source, in the order of the book. */
export interface SourceUse {
  readonly claimCount: number;
  /** The documents that make its claims. The claims are many, and found again by {@link claimsOn}. */
  readonly claiming: readonly Claiming[];
  readonly metrics: readonly Metric[];
  readonly experiments: readonly { readonly initiative: Initiative; readonly experiment: Experiment }[];
  /** What else names it: a document or step none of whose claims, figures or experiments is listed above. */
  readonly named: readonly Naming[];
}

/** What is gathered of a source while a book is gone through. */
interface Gathered {
  claimCount: number;
  readonly claiming: Set<Claiming>;
  readonly metrics: Metric[];
  readonly experiments: SourceUse['experiments'][number][];
  readonly named: Naming[];
}

const known = new WeakMap<Book, ReadonlyMap<string, SourceUse>>();

/** What rests on each source of a book, by its id; found once for each book. */
export function usesOfSources(book: Book): ReadonlyMap<string, SourceUse> {
  const found = known.get(book);
  if (found) return found;
  const uses = new Map(book.sources.map(({ id }) => [id, nothingYet()]));
  const listed = new Set<string>();
  for (const document of claimingDocuments(book)) {
    for (const { evidence, subject } of claimsOfDocument(book, document)) {
      for (const id of new Set(evidence)) {
        const use = uses.get(id);
        if (use) use.claimCount += 1;
        use?.claiming.add(document);
        listed.add(keyOf(id, subject));
      }
    }
  }
  for (const metric of book.metrics) {
    if (metric.source === undefined) continue;
    uses.get(metric.source)?.metrics.push(metric);
    listed.add(keyOf(metric.source, metric));
  }
  for (const initiative of book.initiatives) {
    for (const experiment of initiative.experiments) {
      if (experiment.source === undefined) continue;
      uses.get(experiment.source)?.experiments.push({ initiative, experiment });
      listed.add(keyOf(experiment.source, initiative));
    }
  }
  for (const { naming, sources } of namings(book))
    for (const id of sources) if (!listed.has(keyOf(id, naming))) uses.get(id)?.named.push(naming);
  const made = new Map(
    [...uses].map(([id, { claiming, ...use }]) => [id, { ...use, claiming: [...claiming] }]),
  );
  known.set(book, made);
  return made;
}

function nothingYet(): Gathered {
  return { claimCount: 0, claiming: new Set(), metrics: [], experiments: [], named: [] };
}

/** The claims that rest on a source, in the order of the book, at most so many. */
export function claimsOn(book: Book, source: string, most = Infinity): readonly StatedClaim[] {
  const found: StatedClaim[] = [];
  for (const document of usesOfSources(book).get(source)?.claiming ?? []) {
    if (found.length >= most) break;
    for (const claim of claimsOfDocument(book, document))
      if (claim.evidence.includes(source)) found.push(claim);
  }
  return found.slice(0, most);
}

/** Whether nothing in the book names a source. */
export function isUnused({ claimCount, metrics, experiments, named }: SourceUse): boolean {
  return claimCount === 0 && [metrics, experiments, named].every((list) => list.length === 0);
}

function keyOf(source: string, { kind, id, step }: Naming): string {
  return [source, kind, id, step ?? ''].join(' ');
}

/** Every document and step with the sources it names anywhere. */
function* namings(book: Book): Generator<{ naming: Naming; sources: ReadonlySet<string> }> {
  const { title, vision, description } = book.settings;
  yield { naming: { kind: 'book', id: title }, sources: sourcesIn([vision, description]) };
  for (const { kind, id, phases, ...journey } of book.journeys) {
    const around = phases.map(({ goal }) => goal);
    yield { naming: { kind, id }, sources: sourcesIn([journey, around]) };
    for (const step of phases.flatMap(({ steps }) => steps))
      yield { naming: { kind, id, step: step.id }, sources: sourcesIn(step) };
  }
  const { segments, touchpoints, channels, teams, pages, sources, metrics, goals, initiatives } = book;
  for (const document of [
    ...[...segments, ...touchpoints, ...channels, ...teams, ...pages],
    ...[...sources, ...metrics, ...goals, ...initiatives],
  ])
    yield { naming: { kind: document.kind, id: document.id }, sources: sourcesIn(document) };
  for (const { kind, id, from, ...opportunity } of book.opportunities) {
    const grounds = from.filter((ground) => ground.kind === 'source').map((ground) => ground.id);
    yield { naming: { kind, id }, sources: sourcesIn([opportunity, { evidence: grounds }]) };
  }
  for (const { id, definition } of book.glossary)
    yield { naming: { kind: 'term', id }, sources: sourcesIn(definition) };
}

/** The sources named anywhere in some fields, as evidence or as where a figure comes from. */
export function sourcesIn(fields: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof fields !== 'object' || fields === null) return found;
  for (const [name, value] of Object.entries<unknown>({ ...fields })) {
    if (name === 'source' && typeof value === 'string') found.add(value);
    else if (name === 'evidence' && Array.isArray(value)) for (const id of value) found.add(String(id));
    // The stages of a step are named after frameworks, which may be called anything.
    else if (name !== 'stages') sourcesIn(value, found);
  }
  return found;
}
