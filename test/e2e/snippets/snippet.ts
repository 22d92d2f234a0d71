/** Where a reader finds what one file of the format says, and in which words. */
export interface Snippet {
  /** The file within the fixture book. */
  readonly file: string;
  /** The address of its page within the site. */
  readonly page: string;
  /** The fields whose texts stand on the page as they are written, and are found by search. */
  readonly asWritten?: readonly string[];
  /** Prose and other texts that are no value of a field, shown and found as well. */
  readonly besides?: readonly string[];
  /** How the page tells the other fields. */
  readonly told?: Told;
  /** The same for what is told on other pages, by their address. */
  readonly elsewhere?: Readonly<Record<string, Told>>;
  /** Fields that have no text of their own, and why. */
  readonly silent?: Readonly<Record<string, string>>;
}

/** A text for each value of a field, with as many of the words around it as make it clear. */
export type Told = Readonly<Record<string, string | readonly string[]>>;
