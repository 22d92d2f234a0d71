import type { Fragment } from './pagefind.ts';
import { sectionsOf, type Section } from './sections.ts';
import {
  bestSentence,
  piecesOf,
  piecesOfSentence,
  wordsOf,
  worthOf,
  type Hits,
  type Piece,
  type Range,
  type Words,
} from './sentence.ts';

/** A page, or a part of one, in which something was found. */
export interface Passage {
  readonly title: readonly Piece[];
  readonly href: string;
  /** The sentence the hit stands in; empty when it stands in the title alone. */
  readonly sentence: readonly Piece[];
}

/** A page in which something was found. */
export interface PagePassage extends Passage {
  /** Every word of the title was searched for. */
  readonly isNamed: boolean;
  /** The parts under headings of their own, such as the steps of a journey, that hold a hit; the best ones first. */
  readonly parts: readonly Passage[];
}

const mostParts = 4;
/** Up to so many words are a name rather than a sentence, such as the touchpoint of a step. */
const longestName = 4;

/** Tells what was found on a page, and where: on the page at large and in each of its parts. */
export function passagesOf(fragment: Fragment, base: string): PagePassage {
  const words = wordsOf(fragment);
  const hits: Hits = new Map(
    fragment.weighted_locations.map(({ location, balanced_score: worth }) => [location, worth]),
  );
  const href = base + fragment.raw_url.replace(/^\//, '').split('/').map(encodeURIComponent).join('/');
  const sections = sectionsOf(fragment, words);

  const parts = sections
    .filter(({ id, range }) => id !== undefined && worthOf(range, hits) > 0)
    .toSorted((one, other) => worthOf(other.range, hits) - worthOf(one.range, hits))
    .slice(0, mostParts)
    .map((section) => ({
      title: titleOf(words, section, hits),
      href: `${href}#${encodeURIComponent(section.id ?? '')}`,
      sentence: sentenceWithHit(words, bodyOf(words, section), hits),
    }));

  const own = sections.filter(({ id }) => id === undefined);
  const bodies = own.map((section) => bodyOf(words, section));
  const [best] = bodies.toSorted((one, other) => worthOf(other, hits) - worthOf(one, hits));
  const sentence = best === undefined ? [] : sentenceWithHit(words, best, hits);
  const [opening] = own;
  const title =
    opening === undefined
      ? [{ text: fragment.meta['title'] ?? '', hit: false }]
      : titleOf(words, opening, hits);
  return {
    href,
    title,
    isNamed: title.every(({ text, hit }) => hit || !/[\p{L}\p{N}]/u.test(text)),
    sentence: sentence.length + parts.length > 0 ? sentence : firstSentence(words, bodies[0]),
    parts,
  };
}

function titleOf(words: Words, { title, range }: Section, hits: Hits): readonly Piece[] {
  const end = endOfTitle(words, title, range);
  if (end === range.from) return [{ text: title, hit: false }];
  return withoutStop(piecesOf(words, { from: range.from, to: end }, hits), title);
}

function bodyOf(words: Words, { title, range }: Section): Range {
  return { from: endOfTitle(words, title, range), to: range.to };
}

/** The number of the word after a title that a range begins with; the beginning of the range when it does not. */
function endOfTitle({ list }: Words, title: string, { from, to }: Range): number {
  const wanted = title.replace(/\s+/g, '');
  let read = '';
  let end = from;
  while (end < to && read.length < wanted.length) {
    read += (list[end] ?? '').trim();
    end += 1;
  }
  return wanted !== '' && read.startsWith(wanted) ? end : from;
}

/** Pagefind ends every block with a full stop, titles too. */
function withoutStop(pieces: readonly Piece[], title: string): readonly Piece[] {
  const last = pieces.at(-1);
  if (last === undefined || title.endsWith('.') || !last.text.endsWith('.')) return pieces;
  const text = last.text.slice(0, -1);
  return [...pieces.slice(0, -1), ...(text === '' ? [] : [{ ...last, text }])];
}

function sentenceWithHit(words: Words, range: Range, hits: Hits): readonly Piece[] {
  if (worthOf(range, hits) === 0) return [];
  const sentence = bestSentence(words, range, hits);
  if (sentence === undefined) return [];
  const pieces = piecesOfSentence(words, sentence, hits);
  return sentence.to - sentence.from > longestName ? pieces : withoutStop(pieces, '');
}

function firstSentence(words: Words, range: Range | undefined): readonly Piece[] {
  const none: Hits = new Map();
  const sentence = range && bestSentence(words, range, none);
  return sentence === undefined ? [] : piecesOfSentence(words, sentence, none);
}
