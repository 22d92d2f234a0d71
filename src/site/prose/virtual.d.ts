declare module 'virtual:journeybook/prose' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

  /** A compiled MDX file. */
  export interface ProseModule {
    readonly Content: AstroComponentFactory;
    readonly getHeadings: () => readonly {
      readonly depth: number;
      readonly slug: string;
      readonly text: string;
    }[];
  }

  /** The MDX files of the book by their path relative to it. */
  export const prose: Readonly<Record<string, () => Promise<ProseModule>>>;
}
