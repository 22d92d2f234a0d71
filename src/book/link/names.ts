import type { Kind } from '../../schema/kinds.ts';
import { nearest } from '../nearest.ts';
import { spellingsOf } from '../spelling.ts';

/** The names of one kind that can be referred to. */
export interface Names {
  /** The id a written name stands for: itself, or the id it became; undefined when there is none. */
  resolve(written: string): string | undefined;
  /** There may be more names than these, because something could not be read. */
  readonly incomplete: boolean;
  /** The name most likely meant by one that is not known. */
  nearest(written: string): string | undefined;
  /** The name certainly meant by one that is not known: only its spelling differs. */
  otherSpelling(written: string): string | undefined;
  /** Every id, in order. */
  list(): readonly string[];
}

/** The names of every kind that can be referred to. */
export type NamesByKind = { readonly [K in Kind]: Names };

/**
 * Comparisons spent on finding near names in one book and kind. A book in which everything is misspelt shall
 * not take minutes to say so.
 */
const mostComparisons = 3_000_000;

/**
 * Gathers the names of one kind.
 *
 * @param ids every id, of broken documents too
 * @param formerIds ids that documents had before, and what they became
 */
export function namesOf(
  ids: Iterable<string>,
  formerIds: ReadonlyMap<string, string>,
  incomplete: boolean,
): Names {
  const all = new Set(ids);
  const found = new Map<string, string | undefined>();
  let comparisons = 0;
  let spellings: ReturnType<typeof spellingsOf> | undefined;

  return {
    incomplete,
    resolve(written) {
      if (all.has(written)) return written;
      const composed = written.normalize('NFC');
      return all.has(composed) ? composed : formerIds.get(composed);
    },
    nearest(written) {
      if (!found.has(written)) {
        comparisons += all.size;
        found.set(written, comparisons > mostComparisons ? undefined : nearest(written, all));
      }
      return found.get(written);
    },
    otherSpelling(written) {
      spellings ??= spellingsOf(all);
      return spellings(written);
    },
    list: () => [...all].sort(),
  };
}
