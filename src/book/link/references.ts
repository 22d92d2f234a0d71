import type { Claim } from '../../schema/claim.ts';
import { type Kind, kinds } from '../../schema/kinds.ts';
import type { PathProblem } from '../problem.ts';
import { isSlip } from '../nearest.ts';
import { standIn } from '../stand-in.ts';
import { list } from '../validate/words.ts';
import type { Report, Where } from './document.ts';
import type { NamesByKind } from './names.ts';

const none: readonly never[] = [];

/** Turns what people wrote into ids, and reports what leads nowhere. */
export interface References {
  /** The id a written name of a kind stands for; as written where there is none. */
  one(kind: Kind, written: string, where: Where, ...field: (string | number)[]): string;
  /** The ids written in a list. */
  many(kind: Kind, written: readonly string[] | undefined, where: Where, field: string): readonly string[];
  /** A claim whose evidence consists of ids of sources. */
  claim(written: Claim, where: Where, ...field: (string | number)[]): Claim;
  /** Claims whose evidence consists of ids of sources. */
  claims(written: readonly Claim[] | undefined, where: Where, field: string): readonly Claim[];
}

/** Resolves references against the names of a book. */
export function references(names: NamesByKind, report: Report): References {
  function one(kind: Kind, written: string, where: Where, ...field: (string | number)[]): string {
    return names[kind].resolve(written) ?? prefixed(kind, written, where, field);
  }

  function prefixed(kind: Kind, written: string, where: Where, field: (string | number)[]): string {
    const { kind: prefix = kind, name } = splitPrefix(written);
    const resolved = prefix === kind ? names[kind].resolve(name) : undefined;
    if (resolved !== undefined) return resolved;
    if (name !== standIn && (prefix !== kind || !names[kind].incomplete)) {
      report({
        rule: 'unknown-reference',
        file: where.file,
        path: [...where.path, ...field],
        at: where.at ?? 'value',
        ...explain(kind, prefix, name),
        meaning: meaningOf(kind, prefix, name, written),
      });
    }
    return name;
  }

  /** A name of which only the spelling differs. */
  function meaningOf(kind: Kind, prefix: Kind, name: string, written: string): PathProblem['meaning'] {
    const meant = prefix === kind ? names[kind].otherSpelling(name) : undefined;
    if (meant === undefined) return undefined;
    return { written, is: written.slice(0, written.length - name.length) + meant };
  }

  function explain(kind: Kind, prefix: Kind, name: string): { reason: string; note: string } {
    if (prefix !== kind) {
      return {
        reason: `\`${prefix}:${name}\` names a ${prefix}, but a ${kind} is needed here.`,
        note: `Name a ${kind}.`,
      };
    }
    const other = Object.keys(kinds).find(
      (one): one is Kind => one !== kind && isKind(one) && names[one].resolve(name) !== undefined,
    );
    if (other !== undefined) {
      const known = names[kind].list();
      return {
        reason: `There is no ${kind} \`${name}\`; \`${name}\` is a ${other}.`,
        note:
          known.length === 0 || known.length > fewNames
            ? `Name a ${kind}.`
            : `Name a ${kind}: ${list(known)}.`,
      };
    }
    const id = idInPath(name);
    if (id !== undefined)
      return {
        reason: `\`${name}\` is the path of a file, but an id belongs here.`,
        note: `Write \`${id}\`: an id is the path below the folder of its kind, without the ending.`,
      };
    return {
      reason: `There is no ${kind} \`${name}\`.`,
      note: remedy(kind, name, names[kind].nearest(name), names[kind].list()),
    };
  }

  function claim(written: Claim, where: Where, ...field: (string | number)[]): Claim {
    if (written.evidence.length === 0) return written;
    const evidence = written.evidence.map((source, index) =>
      one('source', source, where, ...field, 'evidence', index),
    );
    return { ...written, evidence };
  }

  return {
    one,
    claim,
    many: (kind, written, where, field) =>
      written?.map((name, index) => one(kind, name, where, field, index)) ?? none,
    claims: (written, where, field) =>
      written?.map((each, index) => claim(each, where, field, index)) ?? none,
  };
}

/** A name in its two parts: `touchpoint:checkout` is the touchpoint `checkout`. */
export function splitPrefix(written: string): { kind?: Kind; name: string } {
  const colon = written.indexOf(':');
  const prefix = written.slice(0, colon);
  return colon > 0 && isKind(prefix) ? { kind: prefix, name: written.slice(colon + 1) } : { name: written };
}

function isKind(name: string): name is Kind {
  return Object.hasOwn(kinds, name);
}

/** The id in what is written as the path of a file. */
function idInPath(written: string): string | undefined {
  const [, id] = /^(?:\.?\/)?(?:content\/[a-z]+\/|journeys\/)?(.+)\.(?:ya?ml|mdx)$/.exec(written) ?? [];
  return id;
}

/** Names that are few enough to be listed. */
const fewNames = 8;

function remedy(kind: Kind, name: string, meant: string | undefined, known: readonly string[]): string {
  if (meant !== undefined && isSlip(name, meant)) return `Did you mean \`${meant}\`?`;
  const describe = `escribe it in ${whereDescribed(kind, name)}.`;
  const guess = meant === undefined ? `D${describe}` : `Did you mean \`${meant}\`? If not, d${describe}`;
  return `${guess} ${listed(known)}`.trimEnd();
}

/** A sentence that lists what the book knows of a kind, where that is little. */
export function listed(known: readonly string[]): string {
  return known.length > 0 && known.length <= fewNames ? `The book knows ${list(known)}. ` : '';
}

/** Where something of a kind is described that the book does not know yet. */
export function whereDescribed(kind: Kind, id: string): string {
  const inSettings = ['channel', 'team', 'segment'].includes(kind)
    ? `, or list it under \`${kind}s\` in content/book.yaml`
    : '';
  return `${kinds[kind].folder}/${id}.yaml, which begins with \`title:\`${inSettings}`;
}
