import type { Book } from '../../../src/book/book.ts';

/** One known number of a book, and what may move when nobody knows it any more. */
export interface Gap {
  /** What it is: `emotion`, `importance`. */
  readonly kind: string;
  /** Where it stands in the book. */
  readonly path: readonly (string | number)[];
  /** The figure that is the number, or is made of it and cannot be without; absent where no analysis shows it. */
  readonly figure?: string;
  /** Paths of figures that must be unknown where they move at all. `*` stands for one part of a path, `**` for many. */
  readonly gone: readonly string[];
  /** Paths of figures over all known numbers, which may become another number: a mean, the lowest, the newest. */
  readonly over: readonly string[];
  /** Paths of words about what is known and what is missing. */
  readonly words: readonly string[];
}

/** A book in which nobody knows one number; what was a figure of a series is not in it. */
export function withGap(book: Book, path: Gap['path']): Book {
  const copy = structuredClone(book);
  const around = path.slice(0, -1).reduce<object>((at, part) => within(at, part), copy);
  const last = path.at(-1) ?? '';
  if (Array.isArray(around)) around.splice(Number(last), 1);
  else Reflect.deleteProperty(around, last);
  return copy;
}

function within(data: object, part: string | number): object {
  const found: unknown = Reflect.get(data, part);
  if (typeof found === 'object' && found !== null) return found;
  throw new Error(`There is nothing in ${part}.`);
}

/** Whether a path is one that a pattern stands for. */
export function fits(path: string, pattern: string): boolean {
  const source = pattern
    .split(/(\*{1,2})/)
    .map((part) => (part === '**' ? '.*' : part === '*' ? '[^ ]+' : RegExp.escape(part)));
  return new RegExp(`^${source.join('')}$`).test(path);
}
