import { z } from 'zod';
import type { Book } from '../../../book/book.ts';
import { count, emotion } from '../../../schema/data/figures.ts';
import { claim, date } from '../../../schema/data/parts.ts';
import { attentionIn } from '../../data/attention.ts';
import { onePage } from '../data-kind.ts';
import { asOfIn, dated } from '../parts/dated.ts';
import { review, reviewData } from '../parts/review.ts';

const counted = z.strictObject({
  journeys: count.describe('How many journeys'),
  segments: count.describe('How many segments'),
  touchpoints: count.describe('How many touchpoints'),
  channels: count.describe('How many channels'),
  frameworks: count.describe('How many frameworks, those that ship with Journeybook too'),
  sources: count.describe('How many sources'),
  metrics: count.describe('How many metrics'),
  goals: count.describe('How many goals'),
  opportunities: count.describe('How many opportunities'),
  initiatives: count.describe('How many initiatives'),
  teams: count.describe('How many teams'),
  pages: count.describe('How many prose pages, that of the home page too'),
});

/** The home page: what the book holds, what needs attention, what changed lately. */
export const home = onePage(
  '',
  'What the book holds, what needs attention, and what changed lately.',
  {
    ...dated,
    title: z.string().describe('The name of the book'),
    description: claim.optional().describe('What the book is about, in a sentence'),
    vision: claim.optional().describe('Where the organisation wants to be'),
    counts: counted.describe('How many of each kind the book holds'),
    lowest: z
      .array(
        z.strictObject({
          journey: z.string().describe('The id of the journey'),
          step: z.string().describe('The id of the step'),
          segment: z
            .string()
            .optional()
            .describe('The segment that feels so; absent where the journey names none'),
          emotion: emotion.describe('What it feels, below zero'),
        }),
      )
      .describe('Where it hurts most in the live current journeys, the lowest first, at most five'),
    overdue: z
      .array(
        z.strictObject({
          journey: z.string().describe('The id of the journey'),
          review: review.describe('When it was last reviewed, and should have been again'),
        }),
      )
      .describe('Journeys whose review is past due, at most five'),
    recent: z
      .array(
        z.strictObject({
          journey: z.string().describe('The id of the journey'),
          changed: date.describe('The day its file last changed'),
        }),
      )
      .describe('The journeys that changed last, the newest first, at most six; empty without a history'),
  },
  (from) => {
    const { book, history } = from;
    const { title, description, vision } = book.settings;
    const { lowest, overdue, recent } = attentionIn(book, history);
    return {
      ...asOfIn(from),
      title,
      ...(description && { description }),
      ...(vision && { vision }),
      counts: countsIn(book),
      lowest: lowest.map(({ journey, step, segment, emotion: felt }) => ({
        journey: journey.id,
        step: step.id,
        ...(segment !== undefined && { segment }),
        emotion: felt,
      })),
      overdue: overdue.map(({ journey }) => ({ journey: journey.id, review: reviewData(journey, from) })),
      recent: recent.map(({ journey, changed }) => ({ journey: journey.id, changed })),
    };
  },
);

function countsIn(book: Book) {
  return {
    journeys: book.journeys.length,
    segments: book.segments.length,
    touchpoints: book.touchpoints.length,
    channels: book.channels.length,
    frameworks: book.frameworks.length,
    sources: book.sources.length,
    metrics: book.metrics.length,
    goals: book.goals.length,
    opportunities: book.opportunities.length,
    initiatives: book.initiatives.length,
    teams: book.teams.length,
    pages: book.pages.length,
  };
}
