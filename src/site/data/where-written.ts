import type { Origin } from '../../book/book.ts';
import { type OriginLine, originLines } from '../../book/origin-line.ts';
import { markup, type Markup } from '../../diagrams/markup.ts';
import { site, type Site } from './site.ts';

/** So many files are kept in mind: pages of charts ask for the same hundreds again and again, and a large book has thousands. */
const mostKept = 600;

interface Known {
  readonly of: Site;
  readonly files: Set<string>;
  readonly lineOf: OriginLine;
}

let known: Known | undefined;

/** Says where something is written: file and line, in small print. */
export function whereWritten(): (origin: Origin) => Markup {
  return (origin) => markup`<span class="written">${origin.file}:${lineOf(origin)}</span>`;
}

function lineOf(origin: Origin): number {
  const current = site();
  const isFull = known !== undefined && known.files.size >= mostKept && !known.files.has(origin.file);
  if (known?.of !== current || isFull)
    known = { of: current, files: new Set(), lineOf: originLines(current) };
  known.files.add(origin.file);
  return known.lineOf(origin);
}
