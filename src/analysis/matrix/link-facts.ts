import type { Book } from '../../book/book.ts';
import { claimsOf } from '../claims.ts';
import { noneOrOne } from '../none-or-one.ts';
import type { Fact } from './fact.ts';

/** One fact for each initiative: which goals it serves. */
export function initiativeFacts(book: Book): readonly Fact[] {
  return book.initiatives.map(({ id, title, goals, owner, file }) => ({
    at: { initiative: [id], goal: goals, owner: noneOrOne(owner) },
    value: 1,
    unit: 'count',
    subject: { kind: 'initiative', id },
    inputs: [{ what: title, value: 1, origin: { file, path: ['goals'] } }],
    warnings: [],
  }));
}

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
    subject,
    inputs: [{ what: text ?? kind, value: 1, origin }],
    warnings: [],
  }));
}
