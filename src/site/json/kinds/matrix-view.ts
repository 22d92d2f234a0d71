import { z } from 'zod';
import { type MatrixFigure, matrixOf } from '../../../analysis/matrix/matrix.ts';
import { measures } from '../../../analysis/matrix/measure.ts';
import { matrixViews } from '../../data/matrix-views.ts';
import { dataKind } from '../data-kind.ts';

const member = z.strictObject({
  id: z.string().describe('The id of a document, a stage, a moment of truth or a kind of claim'),
  title: z.string().describe('What it is called'),
});

const figure = z
  .strictObject({
    value: z.number().describe('In its unit; never an average of others'),
    unit: z
      .enum(['count', 'emotion', 'share', 'mean', 'score', 'about'])
      .describe('A share is a number from 0 to 1; about is an opportunity score from means'),
    facts: z.int().min(1).describe('How many steps, ratings, initiatives or claims fall into the cell'),
    warnings: z.array(z.string()).describe('Why it should be read with care'),
  })
  .meta({ id: 'MatrixFigure', description: 'What a cell of a matrix says.' });

const figures = z.array(figure.nullable()).describe('One for each column; null where there is nothing');

/** Two axes and a measure. */
export const matrixView = dataKind(
  'Two axes and a measure: a figure for each pair.',
  {
    rowAxis: z.string().describe('What the rows are'),
    columnAxis: z.string().describe('What the columns are'),
    measure: z.string().describe('What the figures are'),
    method: z.string().describe('How a figure is found where several things fall into one cell'),
    columns: z.array(member).describe('The columns, in the order of the book'),
    rows: z
      .array(
        z.strictObject({
          ...member.shape,
          cells: figures,
          outside: figure.nullable().describe('Of what belongs to the row but to no column'),
          whole: figure.nullable().describe('Of all that belongs to the row, each thing once'),
        }),
      )
      .describe('The rows, in the order of the book'),
    outside: figures.describe('Of what belongs to a column but to no row'),
    whole: figures.describe('Of all that belongs to a column, each thing once'),
  },
  function* ({ book, history }) {
    for (const view of matrixViews(book)) {
      yield {
        address: view.path,
        content: () => {
          const { columns, rows, outside, whole } = matrixOf(book, { ...view, asOf: history.asOf });
          return {
            rowAxis: view.rows,
            columnAxis: view.columns,
            measure: view.measure,
            method: measures[view.measure].method,
            columns: columns.map(({ id, title }) => ({ id, title })),
            rows: rows.map((row) => ({
              id: row.member.id,
              title: row.member.title,
              cells: row.cells.map(figureData),
              outside: figureData(row.outside),
              whole: figureData(row.whole),
            })),
            outside: outside.cells.map(figureData),
            whole: whole.cells.map(figureData),
          };
        },
      };
    }
  },
);

function figureData(found: MatrixFigure | null) {
  return (
    found && {
      value: found.value,
      unit: found.unit,
      facts: found.facts.length,
      warnings: found.warnings.map(({ text }) => text),
    }
  );
}
