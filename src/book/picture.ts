/** A picture of a step. */
export interface Picture {
  /** Its file, relative to the book, with `/`. */
  readonly src: string;
  /** What can be seen on it. */
  readonly alt: string;
  /** In whole pixels. */
  readonly width: number;
  readonly height: number;
}
