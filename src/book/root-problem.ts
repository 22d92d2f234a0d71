import type { BookFile } from './find-files.ts';
import type { PathProblem } from './problem.ts';

/** A document that is no group of fields at all. */
export function rootProblem(data: unknown, noun: string, { format }: Pick<BookFile, 'format'>): PathProblem {
  const place = format === 'mdx' ? 'between the `---` lines of this file stands' : 'this file holds';
  return {
    rule: 'wrong-type',
    path: [],
    at: 'mapping',
    reason: `${/^[aeiou]/.test(noun) ? 'An' : 'A'} ${noun} is written as fields, but ${place} ${found(data)}.`,
    note: remedy(data, noun, format),
  };
}

function found(data: unknown): string {
  if (Array.isArray(data)) return 'a list';
  return typeof data === 'string' ? 'running text' : 'a single value';
}

function remedy(data: unknown, noun: string, format: BookFile['format']): string {
  if (noun === 'glossary') return 'Write each term as `term: what it means`.';
  const fields = 'Write fields in its place, each as `name: value`, the first of them `title: …`.';
  if (Array.isArray(data)) return `${fields} A file holds one ${noun}, so no hyphen stands before them.`;
  if (typeof data !== 'string' || noun === 'book') return fields;
  return format === 'mdx'
    ? `${fields} Running text belongs below the second \`---\`.`
    : `${fields} To keep the text, let the name of the file end in .mdx; begin it with a line \`---\`, the fields and another line \`---\`, and put the text below.`;
}
