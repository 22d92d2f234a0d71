import type { Kind } from '../schema/kinds.ts';
import type { Book } from './book.ts';
import { splitPrefix } from './link/references.ts';
import { lookup } from './lookup.ts';

/** A reference in prose, such as `[[touchpoint:review-site]]` or `[[booking/weekend#pay|paying]]`. */
export interface WikiReference {
  /** What it names: an id, with a kind before it or a step after it where needed. */
  readonly target: string;
  /** The words to show; absent: the title of what it names. */
  readonly label?: string;
  /** Offsets in the text; the end is the first place after the brackets. */
  readonly start: number;
  readonly end: number;
}

/** What a reference in prose names. */
export interface ReferenceTarget {
  readonly kind: Kind;
  readonly id: string;
  /** The step of a journey, where one is named. */
  readonly step?: string;
  readonly title: string;
}

/** A name that several documents of different kinds have. */
export interface Ambiguous {
  readonly ambiguous: readonly Kind[];
}

/** Finds the references in a text, in the order they stand. */
export function findReferences(text: string): WikiReference[] {
  const references: WikiReference[] = [];
  for (const { index, 0: whole, 1: target = '', 2: label } of text.matchAll(
    /\[\[([^[\]|\n]+)(?:\|([^[\]]+))?\]\]/g,
  )) {
    const place = { start: index, end: index + whole.length };
    references.push({ target: target.trim(), ...(label?.trim() && { label: label.trim() }), ...place });
  }
  return references;
}

/** Finds what a reference names; undefined when the book has nothing of that name, or the journey no such step. */
export function resolveReference(book: Book, written: string): ReferenceTarget | Ambiguous | undefined {
  const [name = '', step] = written.normalize('NFC').split('#', 2);
  const { kind: prefix, name: id } = splitPrefix(name);
  const wanted: readonly Kind[] =
    step !== undefined ? ['journey'] : prefix === undefined ? everyKind : [prefix];
  if (prefix !== undefined && !wanted.includes(prefix)) return undefined;
  const found = wanted.flatMap((kind) => documentOf(book, kind, id));
  const [first] = found;
  if (!first) return undefined;
  if (found.length > 1) return { ambiguous: found.map(({ kind }) => kind) };
  return step === undefined ? first : stepOf(book, first, step);
}

const lists = {
  journey: 'journeys',
  segment: 'segments',
  touchpoint: 'touchpoints',
  channel: 'channels',
  team: 'teams',
  framework: 'frameworks',
  source: 'sources',
  metric: 'metrics',
  goal: 'goals',
  opportunity: 'opportunities',
  initiative: 'initiatives',
  page: 'pages',
} as const satisfies Record<Kind, Exclude<keyof Book, 'settings' | 'glossary'>>;

const everyKind = Object.keys(lists).filter((name): name is Kind => Object.hasOwn(lists, name));

function documentOf(book: Book, kind: Kind, id: string): ReferenceTarget[] {
  const found =
    lookup(book)[lists[kind]].get(id) ?? (kind === 'journey' ? formerIds(book).get(id) : undefined);
  return found ? [{ kind, id: found.id, title: found.title }] : [];
}

function stepOf(book: Book, { kind, id }: ReferenceTarget, name: string): ReferenceTarget | undefined {
  const steps = lookup(book)
    .journeys.get(id)
    ?.phases.flatMap((phase) => phase.steps);
  const step = steps?.find((one) => one.id === name);
  return step && { kind, id, step: step.id, title: step.title };
}

const knownFormerIds = new WeakMap<Book, ReadonlyMap<string, Book['journeys'][number]>>();

function formerIds(book: Book): ReadonlyMap<string, Book['journeys'][number]> {
  const known = knownFormerIds.get(book);
  if (known) return known;
  const made = new Map(book.journeys.flatMap((journey) => journey.aliases.map((alias) => [alias, journey])));
  knownFormerIds.set(book, made);
  return made;
}
