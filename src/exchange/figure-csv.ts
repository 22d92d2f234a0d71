// The build that runs both here and in a browser.
import { stringify } from 'csv-stringify/browser/esm/sync';

/** A table of figures as it is shown. */
export interface FigureSheet {
  /** What the rows are. */
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly FigureSheetRow[];
}

/** A row of such a table. */
export interface FigureSheetRow {
  readonly title: string;
  /** The group that it belongs to, where rows are grouped. */
  readonly group?: string | undefined;
  /** A figure for each column: a number, a text such as `82%`, or null where there is nothing. */
  readonly cells: readonly (number | string | null)[];
  /** What is to be read with care, in sentences. */
  readonly care: string;
}

/**
 * A table of figures for spreadsheets: UTF-8 with the line ends of RFC 4180, with a byte order mark where it is asked
 * for, because Excel needs one. A text that a spreadsheet would take for a formula has an apostrophe before it. The
 * group and what is to be read with care have columns of their own, where there are any.
 */
export function figureCsv(
  { corner, columns, rows }: FigureSheet,
  { bom }: { readonly bom: boolean },
): string {
  const hasGroups = rows.some(({ group }) => group !== undefined);
  const hasCare = rows.some(({ care }) => care !== '');
  const line = (
    group: string,
    title: string,
    cells: readonly (number | string | null)[],
    care: string,
  ): readonly (number | string | null)[] => [
    ...(hasGroups ? [group] : []),
    title,
    ...cells,
    ...(hasCare ? [care] : []),
  ];
  const head = line('Group', corner, columns, 'To be read with care');
  const body = rows.map(({ title, group = '', cells, care }) => line(group, title, cells, care));
  return stringify([head, ...body], { bom, record_delimiter: 'windows', escape_formulas: true });
}
