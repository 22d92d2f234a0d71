import type { Fragment } from './pagefind.ts';

/** A stretch of text; `hit` where it is what was searched for. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** A text as its words, and what stands between two of them. */
export interface Words {
  readonly list: readonly string[];
  readonly between: string;
}

/** Words by their number, the first included, the last not. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A sentence, or as much of it as is shown. */
export interface Sentence extends Range {
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** What each matching word is worth, by its number. */
export type Hits = ReadonlyMap<number, number>;

const longest = 34;
const lead = 10;
const zeroWidthSpace = '\u200B';

/** The words of a page as Pagefind numbers them. */
export function wordsOf({ content, raw_content: divided }: Pick<Fragment, 'content' | 'raw_content'>): Words {
  if (!divided.includes(zeroWidthSpace)) return { list: content.split(/\s+/), between: ' ' };
  const list = divided.split(zeroWidthSpace);
  return { list: list.map((word) => word.replaceAll('&lt;', '<').replaceAll('&gt;', '>')), between: '' };
}

/** The sentence in a range whose hits are worth most, the earliest of equals; a long one is cut around its first hit. */
export function bestSentence(words: Words, range: Range, hits: Hits): Sentence | undefined {
  let best: { readonly range: Range; readonly worth: number } | undefined;
  for (let from = range.from; from < range.to;) {
    let to = from + 1;
    while (to < range.to && !endsSentence(words.list[to - 1] ?? '')) to += 1;
    const worth = worthOf({ from, to }, hits);
    if (best === undefined || worth > best.worth) best = { range: { from, to }, worth };
    from = to;
  }
  return best && around(best.range, hits);
}

/** What the hits in a range are worth together. */
export function worthOf({ from, to }: Range, hits: Hits): number {
  let worth = 0;
  for (const [place, value] of hits) if (place >= from && place < to) worth += value;
  return worth;
}

function endsSentence(word: string): boolean {
  return /[.!?…。！？]["'”’»)\]]*\s*$/u.test(word);
}

function around({ from, to }: Range, hits: Hits): Sentence {
  if (to - from <= longest) return { from, to, cutBefore: false, cutAfter: false };
  const first =
    [...hits.keys()].filter((place) => place >= from && place < to).toSorted((a, b) => a - b)[0] ?? from;
  const start = Math.min(Math.max(from, first - lead), to - longest);
  return { from: start, to: start + longest, cutBefore: start > from, cutAfter: start + longest < to };
}

/** The text of a range in pieces, its hits set apart. */
export function piecesOf(words: Words, { from, to }: Range, hits: Hits): readonly Piece[] {
  const pieces = words.list.slice(from, to).flatMap((word, index) => {
    const between = { text: index === 0 ? '' : words.between, hit: false };
    return [between, ...piecesOfWord(word, hits.has(from + index))];
  });
  return merged(pieces);
}

/** The pieces of a sentence, with an ellipsis where it was cut. */
export function piecesOfSentence(words: Words, sentence: Sentence, hits: Hits): readonly Piece[] {
  const before = { text: sentence.cutBefore ? '… ' : '', hit: false };
  const after = { text: sentence.cutAfter ? ' …' : '', hit: false };
  return merged([before, ...piecesOf(words, sentence, hits), after]);
}

/** Only the word itself is marked, not the quotes and stops around it. */
function piecesOfWord(word: string, hit: boolean): readonly Piece[] {
  if (!hit) return [{ text: word, hit }];
  const [, before = '', core = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(word) ?? [];
  return [
    { text: before, hit: false },
    { text: core, hit: true },
    { text: after, hit: false },
  ];
}

function merged(pieces: readonly Piece[]): readonly Piece[] {
  const list: Piece[] = [];
  for (const piece of pieces) {
    const last = list.at(-1);
    if (piece.text === '') continue;
    if (last?.hit === piece.hit) list[list.length - 1] = { text: last.text + piece.text, hit: last.hit };
    else list.push(piece);
  }
  return list;
}
