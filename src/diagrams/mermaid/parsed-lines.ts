/*
 * Mermaid counts lines in what it parses, not in what people write: it takes front matter, directives and
 * comment lines out first. These are its own patterns (12.3), applied in its own order, so that a line it
 * names can be found again in the source.
 */
const FRONT_MATTER = /^[^\S\n]*---\s*\n(?:[^]*?\n)??[^\S\n]*---\s*\n/;
const DIRECTIVES = /%{2}{\s*(?:(\w+)\s*:|(\w+))\s*(?:(\w+)|((?:(?!}%{2}).|\r?\n)*))?\s*(?:}%{2})?/gi;
const COMMENTS = /^\s*%%(?!{)[^\n]+\n?/gm;
const LEADING_BLANKS = /^\s+/;

/** A source as Mermaid parses it, with the way back. */
export interface ParsedLines {
  /** The lines Mermaid parses, without front matter, directives and comment lines. */
  readonly lines: readonly string[];
  /** The 1-based line of the source on which such a line (1-based) begins; past the end, that of the last one. */
  readonly sourceLine: (line: number) => number;
}

/** What Mermaid parses of a source, for finding the place of its errors. */
export function parsedLines(source: string): ParsedLines {
  const whole = source.replace(/\r\n?/g, '\n');
  let line = 1;
  let kept: Kept = { text: whole, lineAt: whole.split('').map((unit) => (unit === '\n' ? line++ : line)) };
  for (const pattern of [FRONT_MATTER, DIRECTIVES, COMMENTS, LEADING_BLANKS]) kept = without(kept, pattern);

  const lines = kept.text.trimEnd().split('\n');
  const starts: number[] = [];
  for (let start = 0; starts.length < lines.length; start = kept.text.indexOf('\n', start) + 1)
    starts.push(start);
  return {
    lines,
    sourceLine: (parsed) => kept.lineAt[starts[Math.min(parsed, lines.length) - 1] ?? 0] ?? 1,
  };
}

interface Kept {
  text: string;
  /** For each character of the text, the line of the source it stands on. */
  lineAt: number[];
}

function without({ text, lineAt }: Kept, pattern: RegExp): Kept {
  const rest: Kept = { text: '', lineAt: [] };
  let from = 0;
  const keep = (to: number) => {
    rest.text += text.slice(from, to);
    for (let index = from; index < to; index++) rest.lineAt.push(lineAt[index] ?? 1);
  };
  for (const cut of pattern.global ? text.matchAll(pattern) : [pattern.exec(text)]) {
    if (cut === null) continue;
    keep(cut.index);
    from = cut.index + cut[0].length;
  }
  keep(text.length);
  return rest;
}
