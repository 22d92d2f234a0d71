import type { JourneyPaths } from '../analysis/journey-paths.ts';
import type { DrawnLine } from './curve-layout.ts';

/** A line of words in a cell: one claim, one title. */
export interface SheetLine {
  readonly text: string;
  /** How bad a pain is, or how good a gain. */
  readonly severity?: 'low' | 'medium' | 'high';
  /** The name of the icon of Lucide that stands before it. */
  readonly icon?: string;
}

/** A lane of a map: a row on a wide page, a column of a table. */
export interface SheetLane {
  readonly id: string;
  readonly name: string;
  /** The line of a service blueprint that is drawn above it. */
  readonly below?: string;
  /** What runs over all steps in it: the emotion curve, or the ways through the journey. */
  readonly strip?: 'curve' | 'ways';
  /** The customer speaks in it. */
  readonly voice?: true;
  /** It has one thing at a step, which may last for several. */
  readonly lasts?: true;
}

/** A step as words. */
export interface SheetStep {
  readonly id: string;
  readonly title: string;
  /** The moment of truth it is. */
  readonly moment?: string;
  /** How it feels, in a word or two. */
  readonly feeling?: string;
  /** What stands in each lane. */
  readonly cells: readonly (readonly SheetLine[])[];
}

/** A journey as words and figures, as what can be taken along is made of: pictures, tables, texts. */
export interface Sheet {
  readonly title: string;
  readonly summary?: string;
  readonly language: string;
  /** Its language runs from right to left, and so does time. */
  readonly mirrored: boolean;
  /** What stands under the title: whose it is, how fresh it is. */
  readonly facts: readonly string[];
  readonly lanes: readonly SheetLane[];
  readonly phases: readonly {
    readonly title: string;
    readonly goal?: string;
    readonly steps: readonly SheetStep[];
  }[];
  /** The emotion of each segment, −2 to 2, at every step; of everyone, where none is named. */
  readonly curve: readonly DrawnLine[];
  /** The ways through it, where they are not simply one step after the other. */
  readonly paths: JourneyPaths | null;
}
