import { type Kind, kinds } from '../../schema/kinds.ts';
import type { BookFramework } from '../book.ts';
import { nearest } from '../nearest.ts';
import type { Misnamed } from '../problem.ts';
import type { Documents, LinkableDocument, Report } from './document.ts';
import type { NamesByKind } from './names.ts';
import { listed, whereDescribed } from './references.ts';
import { list } from '../validate/words.ts';
import { uniqueIds } from './step-ids.ts';

/** What the book knows, for saying which id was meant by a text. */
interface Known {
  readonly documents: Documents;
  readonly names: NamesByKind;
  readonly frameworks: readonly BookFramework[];
  /** The framework of journeys that name none. */
  readonly framework: string;
}

/** Ids by what they are called in small letters. */
type Titles = ReadonlyMap<string, string>;

/** Tells of every text that stands where an id belongs, with the id that was meant where the book knows it. */
export function reportMisnamed(known: Known, report: Report): void {
  const byKind = new Map<Kind, Titles>();
  const titlesOf = (kind: Kind) => {
    const titles = byKind.get(kind) ?? documentTitles(known.documents[kind]);
    byKind.set(kind, titles);
    return titles;
  };

  function explain({ misnamed }: Misnamed, stages: Titles, steps: Titles) {
    const { refersTo, written, shown, place } = misnamed;
    const a = described[refersTo] ?? `a ${refersTo}`;
    const called = written.trim().toLowerCase();
    const titles =
      refersTo === 'stage'
        ? stages
        : refersTo === 'step'
          ? steps
          : isKind(refersTo)
            ? titlesOf(refersTo)
            : none;
    const meant = titles.get(called);
    if (meant !== undefined)
      return {
        reason: `\`${shown}\` is the title of ${a}, but its id belongs here.`,
        note: `Write \`${meant}\`.`,
      };
    const reason = `${place} must be the id of ${a}, but \`${shown}\` is none: an id has no spaces.`;
    if (refersTo === 'step' || refersTo === 'stage') {
      if (titles.size === 0) return { reason, note: `Write the id of ${a}.` };
      const near = titles.get(nearest(called, titles.keys()) ?? '');
      const all = list([...titles.values()]);
      const byTitle =
        refersTo === 'step'
          ? ' The id of a step that has no `id` is its title in small letters with hyphens.'
          : '';
      return {
        reason,
        note: near === undefined ? `The ${refersTo}s are ${all}.` : `Did you mean \`${near}\`?${byTitle}`,
      };
    }
    if (!isKind(refersTo)) return { reason, note: 'Write it as `journey#step`, or the id of a document.' };
    const near = known.names[refersTo].nearest(called.replace(/\s+/g, '-'));
    if (near !== undefined) return { reason, note: `Did you mean \`${near}\`?` };
    const id = idFor(called);
    const add = `For ${described[refersTo] === undefined ? `a new ${refersTo}` : `${a} that is new`}, write \`${id}\` here, and describe it in ${whereDescribed(refersTo, id)}.`;
    return { reason, note: `${listed(known.names[refersTo].list())}${add}` };
  }

  function tell(
    { file, misnamed }: LinkableDocument<Kind>,
    framework: string = known.framework,
    steps: Titles = none,
  ): void {
    const stages = known.frameworks.find(({ id }) => id === framework)?.stages ?? [];
    const stageTitles = titled(stages.map(({ id, title }) => [title, id]));
    for (const one of misnamed) {
      const { rule, path, at } = one;
      report({ rule, path, at, file, ...explain(one, stageTitles, steps) });
    }
  }

  for (const [kind, documents] of Object.entries<readonly LinkableDocument<Kind>[]>(known.documents)) {
    if (kind !== 'journey') for (const document of documents) if (isTold(document)) tell(document);
  }
  for (const journey of known.documents.journey) {
    if (isTold(journey)) tell(journey, journey.data.framework, titlesOfSteps(journey));
  }
}

function isTold({ misnamed }: LinkableDocument<Kind>): boolean {
  return misnamed.length > 0;
}

const none: Titles = new Map();

/** What is called otherwise than the field of the schema says. */
const described: Readonly<Record<string, string>> = {
  ground: 'what justifies it',
  opportunity: 'an opportunity',
  initiative: 'an initiative',
};

/** The most letters an id made of a text has. */
const longest = 40;

/** An id for what a text in small letters calls something: its words with hyphens, as many as are not too long. */
function idFor(called: string): string {
  const id = called.replace(/\s+/g, '-');
  return id.length <= longest
    ? id
    : id
        .slice(0, longest + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, longest);
}

function isKind(name: string): name is Kind {
  return Object.hasOwn(kinds, name);
}

function documentTitles(documents: readonly LinkableDocument<Kind>[]): Titles {
  return titled(
    documents.map(({ id, data: { title } }) => [typeof title === 'string' ? title : title.text, id]),
  );
}

function titlesOfSteps({ data }: LinkableDocument<'journey'>): Titles {
  const steps = data.phases.flatMap((phase) =>
    phase.steps.map(({ id, title }) => ({ id: id?.normalize('NFC'), title: title.text })),
  );
  const ids = uniqueIds(steps, 'step');
  return titled(steps.map(({ title }, index) => [title, ids[index] ?? '']));
}

function titled(pairs: readonly (readonly [title: string, id: string])[]): Titles {
  return new Map(pairs.map(([title, id]) => [title.toLowerCase(), id]));
}
