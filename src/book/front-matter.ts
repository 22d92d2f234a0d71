/** An MDX file in its two parts, with the offsets at which they begin. */
export interface FrontMatter {
  readonly yaml: string;
  readonly yamlStart: number;
  readonly proseStart: number;
}

const opening = /^---[ \t]*(\r\n?|\n)/;
const closing = /^---[ \t]*(\r\n?|\n|$)/gm;

/** Splits an MDX text at the two lines of dashes around its front matter; undefined when they are not there. */
export function splitFrontMatter(text: string): FrontMatter | 'no-opening' | 'no-closing' {
  const yamlStart = opening.exec(text)?.[0].length;
  if (yamlStart === undefined) return 'no-opening';
  closing.lastIndex = yamlStart;
  const end = closing.exec(text);
  if (!end) return 'no-closing';
  return { yaml: text.slice(yamlStart, end.index), yamlStart, proseStart: end.index + end[0].length };
}
