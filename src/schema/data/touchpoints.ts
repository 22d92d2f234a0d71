import { z } from 'zod';
import { channel as writtenChannel } from '../channel.ts';
import { team as writtenTeam } from '../team.ts';
import { rating as writtenRating, touchpoint as writtenTouchpoint, touchpointRole } from '../touchpoint.ts';
import { asWritten } from './as-written.ts';
import { count, score, share } from './figures.ts';
import { claim, date, entry, ids } from './parts.ts';

/** The fields of a rating as data. */
const rating = asWritten(writtenRating, {
  segment: z.string(),
  stage: z.string().optional(),
  importance: score.optional(),
  satisfaction: score.optional(),
  sales: share.optional(),
  source: z.string().optional(),
  n: count.optional(),
  method: z.string().optional(),
  date: date.optional(),
}).meta({ id: 'Rating', description: 'What one segment says of a touchpoint.' });

/** A touchpoint as data. */
export const touchpoint = asWritten(writtenTouchpoint, {
  ...entry('touchpoint'),
  description: claim.optional(),
  channel: z.string().optional(),
  ownership: writtenTouchpoint.shape.ownership.unwrap().optional(),
  media: writtenTouchpoint.shape.media.unwrap().optional(),
  role: z.array(touchpointRole).optional(),
  owner: z.string().optional(),
  sales: share.optional(),
  ratings: z.array(rating).optional(),
  metrics: ids.optional(),
  evidence: ids.optional(),
  tags: ids.optional(),
}).meta({
  id: 'Touchpoint',
  description: 'Where customer and organisation, or anyone speaking about it, meet.',
});

/** A channel as data. */
export const channel = asWritten(writtenChannel, {
  ...entry('channel'),
  description: claim.optional(),
  owner: z.string().optional(),
  tags: ids.optional(),
}).meta({ id: 'Channel', description: 'The medium a touchpoint lives in.' });

/** A team as data. */
export const team = asWritten(writtenTeam, {
  ...entry('team'),
  description: claim.optional(),
  contact: z.string().optional(),
  members: ids.optional(),
  tags: ids.optional(),
}).meta({ id: 'Team', description: 'The people who answer for journeys and touchpoints.' });
