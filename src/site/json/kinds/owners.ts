import { z } from 'zod';
import { usageOf } from '../../../analysis/usage.ts';
import { count } from '../../../schema/data/figures.ts';
import { ids } from '../../../schema/data/parts.ts';
import { team as fields } from '../../../schema/data/touchpoints.ts';
import { addressOf, onePage } from '../data-kind.ts';
import { listed, listedAs } from '../parts/listed.ts';

const { description } = fields.shape;

/** The list of teams. */
export const owners = onePage(
  addressOf('team'),
  'Who answers for which journeys.',
  {
    documents: z
      .array(
        z.strictObject({ ...listed, description, journeys: count.describe('How many journeys it owns') }),
      )
      .describe('The teams, by id'),
    unowned: ids.describe('The ids of the journeys that nobody owns'),
  },
  ({ book }) => ({
    documents: book.teams.map((team) => ({
      ...listedAs('team', team),
      ...(team.description && { description: team.description }),
      journeys: usageOf(book).journeysByOwner.get(team.id)?.length ?? 0,
    })),
    unowned: book.journeys.filter(({ owner }) => owner === undefined).map(({ id }) => id),
  }),
);
