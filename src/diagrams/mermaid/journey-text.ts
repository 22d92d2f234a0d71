import { distinguish, escapeActor, escapeSection, escapeTask, escapeText } from './label-escape.ts';

/** What Mermaid's `journey` diagram can hold, as plain data. Labels are raw text: nothing is escaped yet. */
export interface MermaidJourney {
  /** Drawn above the diagram, and its accessible name. */
  readonly title: string;
  /** The accessible description: what the picture shows, in a sentence. Never drawn. */
  readonly description: string;
  /** From left to right. Mermaid draws a section only where it has tasks. */
  readonly sections: readonly MermaidSection[];
}

/** A stretch of a {@link MermaidJourney}: a coloured band over its tasks. */
export interface MermaidSection {
  readonly title: string;
  readonly tasks: readonly MermaidTask[];
}

/** One box of a {@link MermaidJourney}, with the face its score asks for. */
export interface MermaidTask {
  readonly title: string;
  /** 1 is the worst, 5 the best. */
  readonly score: 1 | 2 | 3 | 4 | 5;
  /** The names of those who take part; each gets a coloured dot and a line in the legend. */
  readonly actors: readonly string[];
}

/**
 * The Mermaid `journey` text of a journey, ending in a line break. Whatever the labels hold, Mermaid reads
 * exactly these sections, tasks, scores and actors from it, and draws each label as it was given, on one
 * line; `label-escape.ts` says how.
 */
export function journeyText({ title, description, sections }: MermaidJourney): string {
  const heading = escapeText(title);
  const lines = ['journey'];
  if (heading !== '') lines.push(`  title ${heading}`, `  accTitle: ${heading}`);
  const summary = escapeText(description);
  if (summary !== '') lines.push(`  accDescr: ${summary}`);
  let previous: string | undefined;
  for (const section of sections) {
    const name = escapeSection(section.title);
    previous = name === previous ? distinguish(name) : name;
    lines.push(`  section ${previous}`, ...section.tasks.map(taskLine));
  }
  return `${lines.join('\n')}\n`;
}

function taskLine({ title, score, actors }: MermaidTask): string {
  const who = actors.length === 0 ? '' : `: ${actors.map(escapeActor).join(', ')}`;
  return `    ${escapeTask(title)}: ${score}${who}`;
}
