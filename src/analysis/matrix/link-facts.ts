import type { Book } from '../../book/book.ts';
import { claimsOf } from '../claims.ts';
import { noneOrOne } from '../none-or-one.ts';
import type { AxisId, Fact } from './fact.ts';

/** The axes on which an initiative has places. */
export const initiativeAxes: readonly AxisId[] = ['initiative', 'goal', 'owner'];

/** One fact for each initiative: which goals it serves. */
export function initiativeFacts(book: Book): readonly Fact[] {
  return book.initiatives.map(({ id, title, goals, owner, file }) => ({
    at: { initiative: [id], goal: goals, owner: noneOrOne(owner) },
    value: 1,
    unit: 'count',
    inputs: [{ what: title, value: 1, origin: { file, path: ['goals'] } }],
    warnings: [],
  }));
}

/** The axes on which a claim has places. */
export const claimAxes: readonly AxisId[] = ['source', 'claim', 'segment', 'journey', 'touchpoint'];

/** One fact for each claim: which sources it rests on. */
export function claimFacts(book: Book): readonly Fact[] {
  return claimsOf(book).map(({ kind, subject, text, segment, evidence, origin }) => ({
    at: {
      source: evidence,
      claim: [kind],
      segment: noneOrOne(segment),
      journey: subject.kind === 'journey' ? [subject.id] : [],
      touchpoint: subject.kind === 'touchpoint' ? [subject.id] : [],
    },
    value: 1,
    unit: 'count',
    inputs: [{ what: text ?? kind, value: 1, origin }],
    warnings: [],
  }));
}
