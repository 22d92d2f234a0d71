import { z } from 'zod';
import { ids } from '../../../schema/data/parts.ts';
import { team as fields } from '../../../schema/data/touchpoints.ts';
import { teamCounts } from '../../data/team-counts.ts';
import { addressOf, onePage } from '../data-kind.ts';
import { listed, listedAs } from '../parts/listed.ts';
import { teamCountsData, teamCountsFields } from '../parts/team-counts.ts';

const { description } = fields.shape;

/** The list of teams. */
export const owners = onePage(
  addressOf('team'),
  'Who answers for which journeys, and how they stand.',
  {
    documents: z
      .array(z.strictObject({ ...listed, description, ...teamCountsFields }))
      .describe('The teams, by id'),
    unowned: ids.describe('The ids of the journeys that nobody owns'),
  },
  (from) => ({
    documents: from.book.teams.map((team) => ({
      ...listedAs('team', team),
      ...(team.description && { description: team.description }),
      ...teamCountsData(teamCounts(from, team)),
    })),
    unowned: from.book.journeys.filter(({ owner }) => owner === undefined).map(({ id }) => id),
  }),
);
