import type { Book } from '../book/book.ts';
import { lookup } from '../book/lookup.ts';
import type { ChosenRule } from './chosen-rules.ts';
import type { FieldFinding, Looks, ProseDocument, ProseFinding } from './rule.ts';
import { stepPlaces } from './step-place.ts';

/** Something a rule has noticed. */
export interface Noticed {
  readonly by: ChosenRule;
  readonly finding: FieldFinding | ProseFinding;
}

/** What rules are held against. */
export interface Subjects {
  /** Where there are errors, what is sound of the book. */
  readonly book: Book;
  /** There is no error: rules may speak of what is missing in the book. */
  readonly whole: boolean;
  /** The day by which something is old. */
  readonly asOf: string | undefined;
  /** Opens the prose of every document that has some; only asked where a rule looks at prose. */
  readonly openProse: () => Iterable<ProseDocument>;
}

/** Holds rules against a book and returns what they notice, in the order of the book. */
export async function runRules(
  chosen: readonly ChosenRule[],
  { book, whole, asOf, openProse }: Subjects,
): Promise<readonly Noticed[]> {
  const noticed: Noticed[] = [];
  const stepsOf = stepPlaces();
  const looks = chosen.map((by): Looks =>
    by.rule.create({
      book,
      lookup: lookup(book),
      options: by.options,
      asOf,
      stepsOf,
      report: (finding) => void noticed.push({ by, finding }),
    }),
  );
  each(looks, 'journey', book.journeys);
  each(looks, 'segment', book.segments);
  each(looks, 'touchpoint', book.touchpoints);
  each(looks, 'team', book.teams);
  each(looks, 'source', book.sources);
  each(looks, 'metric', book.metrics);
  each(looks, 'goal', book.goals);
  each(looks, 'opportunity', book.opportunities);
  each(looks, 'initiative', book.initiatives);
  if (whole) for (const { book: look } of looks) look?.();
  const readers = looks.flatMap(({ prose }) => prose ?? []);
  if (readers.length > 0)
    for (const document of openProse()) for (const read of readers) await read(document);
  return noticed;
}

type Single = Exclude<keyof Looks, 'book' | 'prose'>;
type Thing<Kind extends Single> = Parameters<NonNullable<Looks[Kind]>>[0];

function each<Kind extends Single>(
  looks: readonly { readonly [One in Kind]?: (thing: Thing<One>) => void }[],
  kind: Kind,
  things: Iterable<Thing<Kind>>,
): void {
  const asked = looks.flatMap((one) => one[kind] ?? []);
  if (asked.length === 0) return;
  for (const thing of things) for (const look of asked) look(thing);
}
