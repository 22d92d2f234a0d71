import type { z } from 'zod';
import type { lifecycleStretch } from '../schema/framework.ts';

/** A stretch of the customer lifecycle. */
export type LifecycleStretch = z.output<typeof lifecycleStretch>;

/** One stage of a framework and the stretches of the customer lifecycle it covers. */
export interface Stage {
  readonly id: string;
  readonly title: string;
  readonly definition: string;
  /** Who proposed it and where; absent where it is from whoever proposed the whole. */
  readonly origin?: string;
  readonly year?: number;
  readonly covers: readonly LifecycleStretch[];
}

/** An ordered model of stages: data, whether it ships with Journeybook or is a book’s own. */
export interface Framework {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Who proposed it and where, or that no one did. */
  readonly origin?: string;
  readonly year?: number;
  readonly stages: readonly Stage[];
  /** The stage whose outcome feeds another stage: from, to. */
  readonly loop?: readonly string[];
}
