import type { Book, Journey, Origin, Segment, Step, Touchpoint } from '../book/book.ts';
import type { Claim } from '../schema/claim.ts';
import { type Basis, basisOf } from './basis.ts';
import { noneOrOne } from './none-or-one.ts';

/** What can be claimed in a book. */
export type ClaimKind =
  | 'emotion'
  | 'feeling'
  | 'thought'
  | 'pain'
  | 'gain'
  | 'exit'
  | 'answer'
  | 'job'
  | 'satisfaction'
  | 'share'
  | 'importance'
  | 'sales';

/** What a claim is about. */
export interface Subject {
  readonly kind: 'journey' | 'segment' | 'touchpoint';
  readonly id: string;
  /** The step of a journey. */
  readonly step?: string;
}

/** Something a book says of its customers, and what that rests on. */
export interface StatedClaim {
  readonly kind: ClaimKind;
  readonly subject: Subject;
  /** The sentence, where there is one. */
  readonly text?: string;
  /** The segment it is about, where it is about one only. */
  readonly segment?: string;
  /** Ids of sources: its own, else those of its step, else those of its document. */
  readonly evidence: readonly string[];
  readonly basis: Basis;
  readonly origin: Origin;
}

type Path = readonly (string | number)[];

/** What is known of a claim before it is weighed. */
interface Stated {
  readonly kind: ClaimKind;
  readonly text?: string;
  readonly segment?: string;
  readonly evidence: readonly string[];
  readonly path: Path;
}

/** Whatever makes claims about customers. */
export type Claiming = Journey | Segment | Touchpoint;

/** Every document of a book that can make claims, in the order of the book. */
export function claimingDocuments({ journeys, segments, touchpoints }: Book): readonly Claiming[] {
  return [...journeys, ...segments, ...touchpoints];
}

/**
 * Every claim of a book about its customers, in the order of the book. A large book makes a hundred times as many
 * claims as it has documents: they are made when asked for, and nobody keeps them.
 */
export function claimsOf(book: Book): readonly StatedClaim[] {
  return claimingDocuments(book).flatMap((document) => claimsOfDocument(book, document));
}

/** The claims that one document makes. */
export function claimsOfDocument(book: Book, document: Claiming): readonly StatedClaim[] {
  switch (document.kind) {
    case 'journey':
      return document.phases.flatMap(({ steps }, phase) =>
        steps.flatMap((step, place) => claimsOfStep(book, document, step, [phase, place])),
      );
    case 'segment':
      return claimsOfSegment(book, document);
    case 'touchpoint':
      return claimsOfTouchpoint(book, document);
  }
}

/** The claims at one step of a journey, which is the one at `place` of the phase at `phase`, both from 0. */
export function claimsOfStep(
  book: Book,
  journey: Journey,
  step: Step,
  [phase, place]: readonly [phase: number, place: number],
): readonly StatedClaim[] {
  const subject: Subject = { kind: 'journey', id: journey.id, step: step.id };
  const weigh = weighing(book, subject, journey.file, [step.evidence, journey.evidence]);
  return statedAt(step, ['phases', phase, 'steps', place]).map(weigh);
}

/** The claims about one segment. */
function claimsOfSegment(book: Book, segment: Segment): readonly StatedClaim[] {
  const weigh = weighing(book, { kind: 'segment', id: segment.id }, segment.file, [segment.evidence ?? []]);
  const { satisfaction } = segment;
  const stated: Stated[] = (['why', 'how', 'situation'] as const).flatMap((question) => {
    const answer = segment[question];
    return answer ? [sentence('answer', answer, [question])] : [];
  });
  if (satisfaction)
    stated.push({ kind: 'satisfaction', evidence: noneOrOne(satisfaction.source), path: ['satisfaction'] });
  if (segment.share !== undefined) stated.push({ kind: 'share', evidence: [], path: ['share'] });
  stated.push(...sentences('job', segment.jobs, ['jobs']));
  return stated.map((one) => ({ ...weigh(one), segment: segment.id }));
}

/** The claims about one touchpoint: what each segment says of it, and what it sells. */
function claimsOfTouchpoint(book: Book, touchpoint: Touchpoint): readonly StatedClaim[] {
  const weigh = weighing(book, { kind: 'touchpoint', id: touchpoint.id }, touchpoint.file, [
    touchpoint.evidence ?? [],
  ]);
  const stated: Stated[] = (touchpoint.ratings ?? []).flatMap((rating, place) =>
    (['importance', 'satisfaction', 'sales'] as const).flatMap((kind) => {
      if (rating[kind] === undefined) return [];
      const path = ['ratings', place, kind];
      return [{ kind, segment: rating.segment, evidence: noneOrOne(rating.source), path }];
    }),
  );
  if (touchpoint.sales !== undefined) stated.push({ kind: 'sales', evidence: [], path: ['sales'] });
  return stated.map(weigh);
}

function statedAt(step: Step, path: Path): readonly Stated[] {
  const { emotion, feeling, exits } = step;
  const stated: Stated[] = [];
  if (typeof emotion === 'number') stated.push({ kind: 'emotion', evidence: [], path: [...path, 'emotion'] });
  else if (emotion !== undefined)
    for (const segment of Object.keys(emotion))
      stated.push({ kind: 'emotion', segment, evidence: [], path: [...path, 'emotion', segment] });
  if (feeling) stated.push(sentence('feeling', feeling, [...path, 'feeling']));
  stated.push(
    ...sentences('thought', step.thinking, [...path, 'thinking']),
    ...sentences('pain', step.pains, [...path, 'pains']),
    ...sentences('gain', step.gains, [...path, 'gains']),
  );
  for (const [place, { share, because }] of exits.entries()) {
    if (share === undefined && because === undefined) continue;
    const evidence = because?.evidence ?? [];
    stated.push({
      kind: 'exit',
      ...(because && { text: because.text }),
      evidence,
      path: [...path, 'exits', place],
    });
  }
  return stated;
}

function sentence(kind: ClaimKind, { text, evidence }: Claim, path: Path): Stated {
  return { kind, text, evidence, path };
}

function sentences(kind: ClaimKind, claims: readonly Claim[] | undefined, path: Path): readonly Stated[] {
  return (claims ?? []).map((claim, place) => sentence(kind, claim, [...path, place]));
}

/** Weighs claims about a subject: their own evidence counts, else the nearest there is around them. */
function weighing(
  book: Book,
  subject: Subject,
  file: string,
  around: readonly (readonly string[])[],
): (stated: Stated) => StatedClaim {
  return ({ path, evidence: own, ...stated }) => {
    const evidence = [own, ...around].find((sources) => sources.length > 0) ?? [];
    return { ...stated, subject, evidence, basis: basisOf(book, evidence), origin: { file, path } };
  };
}
