/** One step on the way from the home page to a page. */
export interface Crumb {
  readonly title: string;
  readonly href: string;
  /** The language of the title, where it is not the book’s. */
  readonly language?: string | undefined;
}
