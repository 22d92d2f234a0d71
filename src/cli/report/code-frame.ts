import type { Range } from '../../book/diagnostic.ts';
import { displayWidth } from './display-width.ts';
import { visibleText } from './visible-text.ts';

/** How the parts of a frame are coloured. */
export interface FrameColours {
  readonly gutter: (text: string) => string;
  readonly mark: (text: string) => string;
}

/** Columns a line of source may take before it is cut. */
const widest = 100;
/** Columns of a cut line that are shown before what is marked. */
const before = 40;

/**
 * Shows the lines around a range with the range underlined. Of a range over several lines the first line is
 * marked to its end. Tabs are shown as arrows, four columns wide; a line that is too long is cut on both sides of the mark.
 */
export function codeFrame(source: string, { start, end }: Range, colours: FrameColours): string {
  const lines = source.split(/\r\n?|\n/);
  const last = Math.min(start.line + 1, lines.length);
  const width = String(last).length;
  const bar = (label: string) => colours.gutter(`${label.padStart(width)} |`);
  const frame = [bar('')];
  for (let line = Math.max(1, start.line - 1); line <= last; line += 1) {
    const text = lines[line - 1] ?? '';
    if (line !== start.line) {
      if (line < start.line || text.trim() !== '')
        frame.push(row(bar(String(line)), cut(shown(text), 0).text));
      continue;
    }
    const from = start.column - 1;
    const to = end.line > start.line ? text.length : end.column - 1;
    const lead = displayWidth(shown(text.slice(0, from)));
    const { text: visible, removed } = cut(shown(text), lead);
    const marked = Math.max(1, Math.min(displayWidth(shown(text.slice(from, to))), widest - before));
    frame.push(row(bar(String(line)), visible));
    frame.push(`${bar('')} ${' '.repeat(lead - removed)}${colours.mark('^'.repeat(marked))}`);
  }
  return frame.join('\n');
}

function shown(text: string): string {
  return visibleText(text, '→   ');
}

function row(gutter: string, text: string): string {
  return text === '' ? gutter : `${gutter} ${text}`;
}

/** Cuts a line to what fits around a column. */
function cut(line: string, column: number): { text: string; removed: number } {
  if (displayWidth(line) <= widest) return { text: line, removed: 0 };
  const from = column > widest - before ? column - before : 0;
  let text = '';
  let at = 0;
  let removed = 0;
  for (const character of line) {
    const width = displayWidth(character);
    if (at < from) removed += width;
    else if (at - removed + width <= widest) text += character;
    at += width;
  }
  const omitted = at - removed > widest ? `${text}…` : text;
  return from > 0 ? { text: `…${omitted}`, removed: removed - 1 } : { text: omitted, removed };
}
