import type { Book, BookFramework } from '../../book/book.ts';
import type { Fact } from './fact.ts';
import { claimFacts, initiativeFacts } from './link-facts.ts';
import type { MeasureId } from './measure.ts';
import { ratingFacts } from './rating-facts.ts';
import { emotionFacts, stepFacts } from './step-facts.ts';

/** What the facts of a measure are read with. */
export interface FactOptions {
  /** Whose stages there are. */
  readonly framework: BookFramework;
  /** The day by which something has expired, `2026-11-30`. */
  readonly asOf?: string | undefined;
}

/** All that a book says of a measure. */
export function factsOf(book: Book, measure: MeasureId, { framework, asOf }: FactOptions): readonly Fact[] {
  switch (measure) {
    case 'steps':
      return stepFacts(book, framework);
    case 'emotion':
      return emotionFacts(book, framework);
    case 'importance':
    case 'satisfaction':
    case 'gap':
    case 'opportunity':
      return ratingFacts(book, measure, asOf);
    case 'initiatives':
      return initiativeFacts(book);
    case 'claims':
      return claimFacts(book);
  }
}
