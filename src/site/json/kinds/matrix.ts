import { z } from 'zod';
import { type MatrixCell, touchpointMatrix } from '../../../analysis/touchpoint-matrix.ts';
import { lookup } from '../../../book/lookup.ts';
import { emotion } from '../../../schema/data/figures.ts';
import { stepPlace } from '../../../schema/data/findings.ts';
import { ids } from '../../../schema/data/parts.ts';
import { onePage } from '../data-kind.ts';
import { placeData } from '../parts/steps-by-stage.ts';

const cell = z
  .strictObject({
    steps: z.array(stepPlace).describe('The steps at which it is met'),
    segments: ids.describe('The ids of the segments that meet it, in the order of the book'),
    lowest: emotion.nullable().describe('The lowest emotion anyone has there; null where none is known'),
  })
  .meta({ id: 'MatrixCell', description: 'Who meets one touchpoint in one stage, and where.' });

/** Who meets which touchpoint in which stage. */
export const matrix = onePage(
  'matrix/',
  'Who meets which touchpoint in which stage.',
  {
    framework: z.string().describe('The id of the framework of the book, whose stages are the columns'),
    stages: ids.describe('The ids of its stages, in order'),
    rows: z
      .array(
        z.strictObject({
          touchpoint: z.string().describe('The id of the touchpoint'),
          cells: z.array(cell.nullable()).describe('One for each stage; null where nobody meets it then'),
          outside: cell.nullable().describe('Its steps that have no stage in the framework; null for none'),
        }),
      )
      .describe('The touchpoints, by id'),
  },
  ({ book }) => {
    const { framework: id } = book.settings;
    const framework = lookup(book).frameworks.get(id);
    const rows = framework ? touchpointMatrix(book, framework).rows : [];
    return {
      framework: id,
      stages: (framework?.stages ?? []).map((stage) => stage.id),
      rows: rows.map(({ touchpoint, cells, outside }) => ({
        touchpoint: touchpoint.id,
        cells: cells.map(cellData),
        outside: cellData(outside),
      })),
    };
  },
);

function cellData(found: MatrixCell | null) {
  return found && { steps: found.steps.map(placeData), segments: found.segments, lowest: found.lowest };
}
