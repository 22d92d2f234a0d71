/** A document of a generated book. */
export interface Document {
  /** Relative to the book, with `/`. */
  readonly file: string;
  readonly text: string;
}

/** A list in one line, as people write short ones. */
export function flow(items: readonly string[]): string {
  return items.length === 1 ? items.join('') : `[${items.join(', ')}]`;
}
