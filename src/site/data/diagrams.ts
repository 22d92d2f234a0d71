import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Book, Journey } from '../../book/book.ts';
import { journeyText } from '../../diagrams/mermaid/journey-text.ts';
import { mermaidJourneyOf } from '../../diagrams/mermaid/of-journey.ts';
import { createMermaidRenderer } from '../../diagrams/mermaid/static/renderer.ts';

/** A Mermaid diagram as the pages show it. */
export interface Diagram {
  readonly source: string;
  /** The path of the picture within the site. */
  readonly image: string;
  /** The path of the source within the site. */
  readonly sourceFile: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** What to say to those who do not see it. */
  readonly alternative: string;
}

/** The Mermaid diagrams of a site: drawn when a page first asks for them, and remembered. */
export interface Diagrams {
  /** The diagram of a journey; undefined where none of its emotions is known. */
  readonly ofJourney: (book: Book, journey: Journey) => Promise<Diagram | undefined>;
  /** The diagram of any Mermaid text. Throws when Mermaid cannot draw it: the check lets only good ones pass. */
  readonly ofSource: (source: string) => Promise<Diagram>;
  /** The file to answer a path within the site with, if a page has asked for that diagram. */
  readonly answer: (sitePath: string) => { readonly file: string } | { readonly text: string } | undefined;
  /**
   * Writes every diagram the pages asked for into the folder of the site; how many there are. Nothing else is being
   * done then: one file after the other takes a fraction of the time that several at once would.
   */
  readonly write: (folder: string) => number;
  readonly close: () => Promise<void>;
}

/** Diagrams drawn by Mermaid without a browser and kept in a folder from build to build. */
export function createDiagrams(cacheDir: string): Diagrams {
  const renderer = createMermaidRenderer({ cacheDir });
  const made = new Map<string, Promise<Diagram>>();
  const pictures = new Map<string, string>();
  const sources = new Map<string, string>();

  const draw = async (source: string, alternative: string): Promise<Diagram> => {
    const name = createHash('sha256').update(source).digest('hex').slice(0, 20);
    const [image, sourceFile] = [`diagrams/${name}.svg`, `diagrams/${name}.mmd`];
    const { file, width, height } = await renderer.render(source);
    pictures.set(image, file);
    sources.set(sourceFile, source);
    return { source, image, sourceFile, width, height, alternative };
  };
  const ofSource = (source: string, alternative = alternativeOf(source)): Promise<Diagram> => {
    const known = made.get(source) ?? draw(source, alternative);
    made.set(source, known);
    return known;
  };

  return {
    ofSource,
    ofJourney: async (book, journey) => {
      const content = mermaidJourneyOf(book, journey);
      if (content === undefined) return undefined;
      return ofSource(
        journeyText(content),
        `Mermaid journey diagram of ${journey.title}; its source follows.`,
      );
    },
    answer: (sitePath) => {
      const file = pictures.get(sitePath);
      if (file !== undefined) return { file };
      const text = sources.get(sitePath);
      return text === undefined ? undefined : { text };
    },
    write: (folder) => {
      if (pictures.size > 0) mkdirSync(path.join(folder, 'diagrams'), { recursive: true });
      for (const [name, file] of pictures) copyFileSync(file, path.join(folder, name));
      for (const [name, text] of sources) writeFileSync(path.join(folder, name), text);
      return pictures.size;
    },
    close: () => renderer.close(),
  };
}

/** What a diagram says of itself, in the words Mermaid has for it. */
function alternativeOf(source: string): string {
  const told = ['accTitle', 'accDescr'].flatMap(
    (word) => new RegExp(`^\\s*${word}\\s*:\\s*(.+)$`, 'm').exec(source)?.[1] ?? [],
  );
  return told.length > 0 ? told.join('. ') : 'Mermaid diagram; its source follows.';
}
