import { readLabel } from './label-escape.ts';
import { breakLines } from './static/journey-labels.ts';
import { createTextMeasure } from './static/text-measure.ts';

/** A label of a `journey` diagram that its box cuts off. */
export interface ClippedLabel {
  readonly label: string;
  /** How many lines it takes; a box shows three. */
  readonly lines: number;
  /** The 1-based line of the source it stands on. */
  readonly line: number;
}

/** The boxes of a `journey` diagram are this wide, in pixels, and hold three lines of 14 pixels, wherever Mermaid draws it. */
const box = { width: 150, lines: 3, size: 14 };

/** The labels of a Mermaid source that its boxes cut off; none where it is no `journey` diagram. */
export function clippedLabels(source: string): readonly ClippedLabel[] {
  if (!/^(---[^]*?^---\s*$)?(\s|%%[^\n]*\n)*journey\b/m.test(source)) return [];
  const measure = createTextMeasure();
  return source.split('\n').flatMap((written, index) => {
    const label = labelIn(written.trim());
    if (label === undefined) return [];
    const { length: lines } = breakLines(
      label,
      (line) => measure(line, { size: box.size, bold: false }) <= box.width,
    );
    return lines > box.lines ? [{ label, lines, line: index + 1 }] : [];
  });
}

/** The words in the box of a section or a task. */
function labelIn(line: string): string | undefined {
  if (/^(title|accTitle|accDescr|%%|journey\b)/.test(line)) return undefined;
  const [, section, task] = /^(?:section\s+(.+)|([^:]+):\s*\d)/.exec(line) ?? [];
  const label = section ?? task;
  return label === undefined ? undefined : readLabel(label.trim());
}
