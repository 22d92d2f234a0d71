import { readdirSync, readFileSync } from 'node:fs';
import type { Rule } from './rule.ts';

/** What is written about a rule, in Markdown. */
export interface Documentation {
  /** What the rule finds, in a sentence. */
  readonly summary: string;
  /** Everything after it: why, what is fine, what is not, how to mend it. */
  readonly body: string;
}

/** Reads the doc comment of a rule from its file: it is the only place where a rule is described. */
export function documentationOf({ id, group }: Pick<Rule, 'id' | 'group'>): Documentation {
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const source = readFileSync(new URL(`./${group}/${id}.${ending}`, import.meta.url), 'utf8');
  const [, comment] = /\/\*\*((?:(?!\*\/)[^])*)\*\/\s*export const \w+ = defineRule/.exec(source) ?? [];
  if (comment === undefined) throw new Error(`The rule ${id} has no doc comment.`);
  return documentationIn(comment);
}

/** Reads what is written about a rule of reading a book: the comment above its name. */
export function documentationOfReading(id: string): Documentation {
  const named = new RegExp(String.raw`/\*\*((?:(?!\*/)[^])*)\*/\s*'?${id}'?: \{`);
  for (const source of sourcesOfReading()) {
    const [, comment] = named.exec(source) ?? [];
    if (comment !== undefined) return documentationIn(comment);
  }
  throw new Error(`The rule ${id} has no doc comment.`);
}

let read: readonly string[] | undefined;

function sourcesOfReading(): readonly string[] {
  const folder = new URL('../book/reading-rules/', import.meta.url);
  read ??= readdirSync(folder)
    .filter((name) => /(?<!\.d)\.[jt]s$/.test(name))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
  return read;
}

/** What a doc comment says, without its stars. */
function documentationIn(comment: string): Documentation {
  const text = comment
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, ''))
    .join('\n')
    .trim();
  const [summary = '', ...rest] = text.split('\n\n');
  return { summary: summary.replaceAll('\n', ' '), body: rest.join('\n\n') };
}
