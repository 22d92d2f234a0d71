import { journeyProblems, type JourneyStore } from './journey-problems.ts';
import type { MermaidProblem } from './mermaid-problem.ts';
import { readLabel } from './label-escape.ts';
import { parseDiagram, type DiagramStore, type ParsedDiagram } from './mermaid-parser.ts';
import { parsedLines } from './parsed-lines.ts';
import { frontMatterComplaint, syntaxComplaint } from './syntax-error.ts';

/** Mermaid draws a message in place of a longer diagram. In UTF-16 code units. */
export const MAX_SOURCE_LENGTH = 50_000;

/** What a Mermaid source is, and everything that is wrong with it, in the order of its lines. */
export interface MermaidCheck {
  /** Mermaid's name for the type of diagram, such as `journey` or `flowchart-v2`; `null` if it does not parse. */
  readonly diagramType: string | null;
  /** The accessible title, else the title that is drawn; `''` where there is none. */
  readonly title: string;
  /** The accessible description; `''` where there is none. */
  readonly description: string;
  readonly problems: readonly MermaidProblem[];
}

/**
 * Checks a Mermaid source of any type with Mermaid's own grammars, without a DOM and without drawing. Loads
 * Mermaid on the first call (about 0.2 s), then takes a few milliseconds. Never rejects: what is wrong with the source is in
 * `problems`.
 */
export async function checkMermaid(source: string): Promise<MermaidCheck> {
  if (source.length > MAX_SOURCE_LENGTH) {
    return unreadable(
      1,
      `The diagram has ${source.length} characters; Mermaid draws at most ${MAX_SOURCE_LENGTH}.`,
    );
  }
  if (source.trim() === '') return unreadable(1, 'The diagram is empty.');
  try {
    return await parseDiagram(source, (diagram) => report(diagram, source));
  } catch (error) {
    const yaml = frontMatterComplaint(error);
    if (yaml !== undefined) return unreadable(yaml.line ?? 1, yaml.message);
    const { lines, sourceLine } = parsedLines(source);
    if (error instanceof Error && error.name === 'UnknownDiagramError') {
      const start = lines[0]?.trim() ?? '';
      return unreadable(
        sourceLine(1),
        `“${start}” is not a type of diagram; begin with one, such as “journey” or “flowchart LR”.`,
      );
    }
    const { line, message } = syntaxComplaint(error, lines);
    return unreadable(sourceLine(line ?? 1), message);
  }
}

function report({ type, db }: ParsedDiagram, source: string): MermaidCheck {
  const title = db.getAccTitle?.() || db.getDiagramTitle?.() || frontMatterTitle(source);
  return {
    diagramType: type,
    title: readLabel(title),
    description: readLabel(db.getAccDescription?.() ?? ''),
    problems: isJourneyStore(db) && type === 'journey' ? journeyProblems(db, parsedLines(source)) : [],
  };
}

function frontMatterTitle(source: string): string {
  return /^\s*---\s*\n(?:(?!\s*---).*\n)*?\s*title:[ \t]*(["']?)(.+)\1\s*\n/.exec(source)?.[2]?.trim() ?? '';
}

function unreadable(line: number, message: string): MermaidCheck {
  return { diagramType: null, title: '', description: '', problems: [{ severity: 'error', line, message }] };
}

function isJourneyStore(db: DiagramStore): db is JourneyStore {
  return 'getTasks' in db;
}
