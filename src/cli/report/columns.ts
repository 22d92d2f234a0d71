import { displayWidth } from './display-width.ts';

/** A cell of a table on a terminal: its text, and what colours it once its width is known. */
export interface Cell {
  readonly text: string;
  readonly align?: 'right';
  readonly colour?: (text: string) => string;
}

/** Rows as lines of a table whose columns stand under each other, two spaces apart, indented by as much. */
export function columns(rows: readonly (readonly Cell[])[]): readonly string[] {
  const widths: number[] = [];
  for (const row of rows)
    for (const [place, { text }] of row.entries())
      widths[place] = Math.max(widths[place] ?? 0, displayWidth(text));
  return rows.map((row) => {
    const cells = row.map(({ text, align, colour = (plain) => plain }, place) => {
      const room = ' '.repeat((widths[place] ?? 0) - displayWidth(text));
      const isLast = place === row.length - 1;
      return align === 'right' ? room + colour(text) : colour(text) + (isLast ? '' : room);
    });
    return `  ${cells.join('  ')}`.trimEnd();
  });
}
