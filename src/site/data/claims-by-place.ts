import type { StatedClaim, Subject } from '../../analysis/claims.ts';
import { stepsOf } from '../../analysis/emotion-curve.ts';
import type { Book } from '../../book/book.ts';
import { lookup } from '../../book/lookup.ts';
import { claimNames } from './claim-names.ts';
import { foreignLanguage } from './foreign-language.ts';
import { pathOf, pathOfStep } from './paths.ts';

/** A document and what it claims. */
export interface ClaimingDocument {
  readonly kind: Subject['kind'];
  readonly title: string;
  readonly href: string;
  /** The language of the document, where it is not the book’s. */
  readonly language?: string | undefined;
  /** How many claims it makes. */
  readonly count: number;
  readonly places: readonly ClaimingPlace[];
}

/** The claims of one step, or of a document that has no steps. */
export interface ClaimingPlace {
  /** The step. */
  readonly title?: string;
  readonly href: string;
  readonly claims: readonly ClaimInWords[];
}

/** One claim, or one kind of claim about several segments. */
export interface ClaimInWords {
  readonly name: string;
  /** What is claimed, where there is a sentence. */
  readonly text?: string;
  /** The segments it is about. */
  readonly segments: readonly string[];
}

/** Claims by the documents and steps that make them, in the order of the book. */
export function claimsByPlace(book: Book, claims: readonly StatedClaim[]): readonly ClaimingDocument[] {
  const documents = Map.groupBy(claims, ({ subject }) => `${subject.kind} ${subject.id}`);
  return [...documents.values()].flatMap((made) => {
    const [first] = made;
    return first === undefined ? [] : [documentOf(book, first.subject, made)];
  });
}

function documentOf(book: Book, { kind, id }: Subject, claims: readonly StatedClaim[]): ClaimingDocument {
  const known = lookup(book);
  const href = pathOf(kind, id);
  const journey = kind === 'journey' ? known.journeys.get(id) : undefined;
  const found = journey ?? (kind === 'segment' ? known.segments.get(id) : known.touchpoints.get(id));
  const titles = new Map(journey && stepsOf(journey).map((step) => [step.id, step.title]));
  const places = [...Map.groupBy(claims, ({ subject }) => subject.step)].map(([step, made]) => ({
    ...(step !== undefined && { title: titles.get(step) ?? step }),
    href: step === undefined ? href : pathOfStep(id, step),
    claims: inWords(book, made),
  }));
  return {
    kind,
    title: found?.title ?? id,
    href,
    ...(journey && { language: foreignLanguage(journey.language, book.settings.language) }),
    count: claims.length,
    places,
  };
}

/** Claims without a sentence are told once for each kind, with the segments they are about. */
function inWords(book: Book, claims: readonly StatedClaim[]): readonly ClaimInWords[] {
  const { segments } = lookup(book);
  const alike = Map.groupBy(claims, ({ kind, text }) => `${kind} ${text ?? ''}`);
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const about = group.flatMap(({ segment }) => segment ?? []);
    return [
      {
        name: claimNames[first.kind],
        ...(first.text !== undefined && { text: first.text }),
        segments:
          first.subject.kind === 'segment'
            ? []
            : [...new Set(about)].map((id) => segments.get(id)?.title ?? id),
      },
    ];
  });
}
