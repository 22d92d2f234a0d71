import { claimsAtStep } from '../../analysis/claims-by-step.ts';
import { evidenceAround } from '../../analysis/evidence-around.ts';
import type { Step } from '../../book/book.ts';
import type { Markup } from '../../diagrams/markup.ts';
import { pathOfEvidence } from '../data/paths.ts';
import { basisSign, leadingSign, footingOf, type Footing } from './basis-sign.ts';
import type { SignOf } from './claims.ts';
import type { MapContext } from './context.ts';

/** What the claims at a step rest on. */
export interface StepBasis {
  /** What those rest on that name no source of their own; without any such claim, what all share. */
  readonly footing?: Footing;
  /** The sources of the step; without any, those of the journey, if something may rest on them. */
  readonly evidence: readonly string[];
  /** The sign of a claim that rests on something else than that. */
  readonly signOf: SignOf;
}

const known = new WeakMap<MapContext, Map<Step, StepBasis | undefined>>();

/**
 * What the claims at a step rest on, so that a map need say it only once for each step. Undefined in a book
 * without sources. Several lanes ask: it is found once for each step of a map.
 */
export function stepBasis(step: Step, context: MapContext): StepBasis | undefined {
  const bases = known.get(context) ?? new Map<Step, StepBasis | undefined>();
  known.set(context, bases);
  if (!bases.has(step)) bases.set(step, findBasis(step, context));
  return bases.get(step);
}

function findBasis(step: Step, { book, journey }: MapContext): StepBasis | undefined {
  if (book.sources.length === 0) return undefined;
  const claims = claimsAtStep(book, journey.id, step.id);
  const found = new Map(
    claims.map(({ evidence }) => footingOf(book, evidence)).map((one) => [keyOf(one), one]),
  );
  const [only] = found.values();
  const sources = evidenceAround(step, journey);
  const around = footingOf(book, sources);
  const isAround = step.evidence.length > 0 || found.has(keyOf(around));
  const footing = found.size === 0 ? undefined : isAround ? around : found.size === 1 ? only : undefined;
  return {
    ...(footing && { footing }),
    evidence: isAround ? sources : [],
    signOf: (claim): Markup | null => {
      if (claim.evidence.length === 0) return null;
      const own = footingOf(book, claim.evidence);
      return footing && keyOf(own) === keyOf(footing) ? null : basisSign(own);
    },
  };
}

/**
 * The sign of what those claims at a step rest on that name no source of their own, such as its emotions. It leads to
 * their source, or where there are several to where the journey lists them.
 */
export function stepSign(step: Step, { book, journey }: Pick<MapContext, 'book' | 'journey'>): Markup | null {
  return leadingSign(book, evidenceAround(step, journey), pathOfEvidence(journey.id, step.id));
}

function keyOf({ basis, stale }: Footing): string {
  return `${basis} ${String(stale)}`;
}
