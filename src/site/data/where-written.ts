import type { Origin } from '../../book/book.ts';
import { originLines } from '../../book/origin-line.ts';
import { markup, type Markup } from '../../diagrams/markup.ts';
import { site } from './site.ts';

/** Says where something is written: file and line, in small print. Made once for each page, it reads a file once. */
export function whereWritten(): (origin: Origin) => Markup {
  const lineOf = originLines(site());
  return (origin) => markup`<span class="written">${origin.file}:${lineOf(origin)}</span>`;
}
