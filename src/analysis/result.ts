import type { Origin } from '../book/book.ts';

/** One figure or sentence that a result was made from. */
export interface Input {
  /** What it is, in a few words: `importance`, `reach`. */
  readonly what: string;
  /** As it was written: a share is a number from 0 to 1; null where nobody wrote one. */
  readonly value: number | string | null;
  readonly origin: Origin;
}

/** Why a result should be read with care. */
export type WarningKind =
  /** Fewer answers than a share or a mean can be trusted with. */
  | 'small-n'
  /** Figures of unlike method stand side by side; they were kept apart. */
  | 'mixed-methods'
  /** What it rests on should no longer be believed. */
  | 'old-source'
  /** Computed from figures that the formula was not made for. */
  | 'approximate'
  /** Nobody observed it. */
  | 'assumed'
  /** Part of what it should be made from is not known. */
  | 'gap';

/** A reason to read a result with care, as a sentence. */
export interface Warning {
  readonly kind: WarningKind;
  readonly text: string;
}

/** What an analysis found, how, from what, and with what care it should be read. */
export interface Figured<Value> {
  readonly value: Value;
  /** The method in a few words, with its thresholds or weights. */
  readonly method: string;
  readonly inputs: readonly Input[];
  readonly warnings: readonly Warning[];
}
