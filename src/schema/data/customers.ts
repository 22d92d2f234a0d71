import { z } from 'zod';
import {
  measuredSatisfaction,
  persona as writtenPersona,
  segment as writtenSegment,
  segmentRole,
} from '../segment.ts';
import { asWritten } from './as-written.ts';
import { count, scale, score, share } from './figures.ts';
import { claim, claims, date, entry, ids } from './parts.ts';

const satisfaction = asWritten(measuredSatisfaction, {
  value: score,
  scale: scale.optional(),
  method: z.string().optional(),
  n: count.optional(),
  date: date.optional(),
  source: z.string().optional(),
}).meta({ id: 'Satisfaction', description: 'How satisfied people are, with how that was found out.' });

const persona = asWritten(writtenPersona, {
  name: z.string(),
  about: claim.optional(),
  quote: claim.optional(),
}).meta({ id: 'Persona', description: 'A person made up to illustrate a segment.' });

/** A segment as data. */
export const segment = asWritten(writtenSegment, {
  ...entry('segment'),
  summary: claim.optional(),
  share: share.optional(),
  why: claim.optional(),
  how: claim.optional(),
  situation: claim.optional(),
  satisfaction: satisfaction.optional(),
  roles: z.array(segmentRole).optional(),
  goals: claims.optional(),
  jobs: claims.optional(),
  personas: z.array(persona).optional(),
  evidence: ids.optional(),
  owner: z.string().optional(),
  tags: ids.optional(),
}).meta({ id: 'Segment', description: 'A group of customers with the same why, how and situation.' });
