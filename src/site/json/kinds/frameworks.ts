import { z } from 'zod';
import { framework as fields } from '../../../schema/data/book.ts';
import { count } from '../../../schema/data/figures.ts';
import { frameworkStandings } from '../../data/framework-standings.ts';
import { addressOf, onePage } from '../data-kind.ts';
import { listed, listedAs } from '../parts/listed.ts';

const { description, stages } = fields.shape;

/** The list of frameworks. */
export const frameworks = onePage(
  addressOf('framework'),
  'The models of stages that journeys can be written in and viewed through.',
  {
    documents: z
      .array(
        z.strictObject({
          ...listed,
          description,
          stages,
          journeys: count.describe('How many journeys are written in it'),
          offered: z.boolean().describe('Whether journeys offer it as another view'),
          steps: count.describe('How many steps the book has'),
          placed: count.describe('How many of them have a stage in it'),
          empty: count.describe('How many of its stages no step falls into'),
        }),
      )
      .describe('The frameworks, as they are shown'),
  },
  ({ book }) => ({
    documents: frameworkStandings(book).map(
      ({ framework, written, offered, count: steps, placed, empty }) => ({
        ...listedAs('framework', framework),
        description: framework.description,
        stages: framework.stages,
        journeys: written,
        offered,
        steps,
        placed,
        empty,
      }),
    ),
  }),
);
