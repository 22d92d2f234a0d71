import type { MermaidProblem } from './mermaid-problem.ts';
import type { DiagramStore } from './mermaid-parser.ts';
import type { ParsedLines } from './parsed-lines.ts';

/** What Mermaid's grammar of `journey` collects. */
export interface JourneyStore extends DiagramStore {
  getTasks: () => { task: string; score: number; people: string[] }[];
}

/**
 * What is wrong with a journey that parses. The grammar takes any text for a score, and drops what follows a
 * `#` or a third colon without a word.
 */
export function journeyProblems(store: JourneyStore, { lines, sourceLine }: ParsedLines): MermaidProblem[] {
  const tasks = store.getTasks();
  const problems: MermaidProblem[] = lines.flatMap((text, index) =>
    dropsComment(text)
      ? [warning(sourceLine(index + 1), 'what follows “#” (write #35; for a number sign)')]
      : [],
  );
  if (tasks.length === 0) {
    problems.push({ severity: 'error', line: sourceLine(1), message: 'The journey has no tasks.' });
  }
  let index = 0;
  for (const { task, score, people } of tasks) {
    const name = readable(task);
    while (index < lines.length - 1 && !startsWithTask(lines[index] ?? '', name)) index++;
    const line = sourceLine(index + 1);
    if (!(score >= 1 && score <= 5)) {
      const message = `The score of “${name}” must be a number from 1 to 5 (write #58; for a colon in a label).`;
      problems.push({ severity: 'error', line, message });
    } else if ((lines[index] ?? '').split(':').length > 3) {
      problems.push(warning(line, 'what follows the third colon (write #58; for a colon in a name)'));
    }
    if (people.includes('')) {
      problems.push({ severity: 'warning', line, message: `“${name}” has an actor without a name.` });
    }
    index++;
  }
  return problems.sort((a, b) => a.line - b.line);
}

function warning(line: number, dropped: string): MermaidProblem {
  return { severity: 'warning', line, message: `Mermaid drops ${dropped}.` };
}

/** A `#` that is not an entity code, in a title, a section or behind a score; elsewhere Mermaid says so itself. */
function dropsComment(line: string): boolean {
  return (
    /^\s*(?:title|section)\s.*#(?!\w+;)/i.test(line) ||
    (/^[^#]*:[^#]*:.*#(?!\w+;)/.test(line) && !/^\s*acc(?:Title|Descr)\b/i.test(line))
  );
}

/** Mermaid keeps an entity code `#58;` as a placeholder while it parses. */
function readable(label: string): string {
  return label.replace(/ﬂ°°?(\w+)¶ß/g, '#$1;').trim();
}

function startsWithTask(line: string, name: string): boolean {
  const text = line.trimStart();
  return text.startsWith(name) && /^\s*:/.test(text.slice(name.length));
}
