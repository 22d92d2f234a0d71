import type { Book, Experiment, Phase, Step } from '../book/book.ts';
import { lookup } from '../book/lookup.ts';
import type { Path } from '../book/problem.ts';
import type { Rating } from '../analysis/ratings.ts';
import type { FoundDocument } from './book-findings.ts';

/** The part of a document that a finding points at. */
export type FindingPart =
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'phase'; readonly phase: Phase }
  | { readonly kind: 'rating'; readonly rating: Rating }
  | { readonly kind: 'experiment'; readonly experiment: Experiment };

/**
 * The part of a document that lies at the end of a way through its file: the step or else the phase of a journey, the
 * rating of a touchpoint, the experiment of an initiative. Undefined for what belongs to the whole document.
 */
export function partAt(book: Book, { kind, id }: FoundDocument, path: Path): FindingPart | undefined {
  const [list, place, inner, innerPlace] = path;
  if (typeof place !== 'number') return undefined;
  if (kind === 'journey' && list === 'phases') {
    const phase = lookup(book).journeys.get(id)?.phases[place];
    const step = inner === 'steps' && typeof innerPlace === 'number' ? phase?.steps[innerPlace] : undefined;
    return step ? { kind: 'step', step } : phase && { kind: 'phase', phase };
  }
  if (kind === 'touchpoint' && list === 'ratings') {
    const rating = lookup(book).touchpoints.get(id)?.ratings?.[place];
    return rating && { kind: 'rating', rating };
  }
  if (kind === 'initiative' && list === 'experiments') {
    const experiment = lookup(book).initiatives.get(id)?.experiments[place];
    return experiment && { kind: 'experiment', experiment };
  }
  return undefined;
}
