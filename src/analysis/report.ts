import type { Book, Origin } from '../book/book.ts';
import type { OriginLine } from '../book/origin-line.ts';
import type { DeviationKind } from './deviations.ts';
import type { Quadrant, Thresholds } from './importance-performance.ts';
import type { ScoreKind } from './ratings.ts';
import type { ClaimCounts } from './evidence-coverage.ts';
import { reportEvidence } from './report/evidence.ts';
import { reportInputs } from './report/inputs.ts';
import { reportJourney } from './report/journey.ts';
import { reportAllSegments, reportSegment } from './report/segments.ts';
import type { Warning } from './result.ts';
import { missingFactors, type RiceFactor, riceOf } from './rice.ts';
import type { SegmentRule } from './segment-grid.ts';
import type { Aspect } from './step-differences.ts';
import { trimList } from './trim-list.ts';
import type { TrimKind } from './trim/trim-fact.ts';

/** Where a figure is written; the line, from 1, only where the files are at hand. */
export interface Written {
  readonly file: string;
  readonly line?: number;
}

/** One figure that another was made from. */
export interface ReportedInput {
  /** What it is: a factor, the title of a segment or of a step. */
  readonly what: string;
  /** As it was written; null where nobody wrote one. */
  readonly value: number | string | null;
  readonly written: Written;
}

/** What one segment says of one touchpoint. */
export interface ReportedTouchpoint {
  /** As written: a share from 0 to 1, or a mean on the book’s rating scale; null where it is not known. */
  readonly importance: number | null;
  readonly satisfaction: number | null;
  /** 0 to 20; null where a figure is missing, or one is a share and the other a mean. */
  readonly opportunity: number | null;
  /** Every known figure is a share; false when any is a mean, or none is known. */
  readonly exact: boolean;
  readonly quadrant: Quadrant | null;
  /** What each figure is; null where it is not known. */
  readonly method: { readonly importance: ScoreKind | null; readonly satisfaction: ScoreKind | null };
  /** The stage the figures are about; null where they are overall. */
  readonly stage: string | null;
  readonly n: number | null;
  readonly source: string | null;
  readonly written: Written;
  readonly warnings: readonly Warning[];
}

/** What one segment says of all touchpoints it was asked about. */
export interface ReportedSegment {
  readonly thresholds: { readonly share: Thresholds | null; readonly mean: Thresholds | null };
  readonly touchpoints: Readonly<Record<string, ReportedTouchpoint>>;
  readonly warnings: readonly Warning[];
}

/** What all segments say together of a touchpoint. */
export interface ReportedForAll {
  /** Null where a segment has no figure or no size, or their figures cannot be averaged; the warnings say which. */
  readonly importance: number | null;
  readonly satisfaction: number | null;
  /** The weights, in words. */
  readonly method: string;
  /** The figure of each segment. */
  readonly inputs: Readonly<Record<'importance' | 'satisfaction', readonly ReportedInput[]>>;
  readonly warnings: readonly Warning[];
}

/** What a plan or what came of it tells of one aspect of a step. */
export interface ReportedTold {
  /** A sentence, an id, an emotion from −2 to 2, a length of time; of an exit, the id or name it leads to. */
  readonly value: string | number;
  /** Only of an exit: 0 to 1; null where it is not known. */
  readonly share?: number | null;
  readonly written: Written;
}

/** How an actual journey deviates from the planned one it is held against. */
export interface ReportedDeviations {
  /** The planned journey. */
  readonly of: string;
  /** Planned is as planned, otherwise, moved and missing; actual is as planned, otherwise, moved and added. */
  readonly counts: Readonly<
    Record<'planned' | 'actual' | 'asPlanned' | 'otherwise' | 'moved' | 'missing' | 'added', number>
  >;
  /** In the order of the actual journey; a missing step stands where the plan has it. */
  readonly steps: readonly {
    readonly kind: DeviationKind;
    /** Only of a step that moved. */
    readonly to?: 'earlier' | 'later';
    /** The step of each journey; null where it has none. */
    readonly planned: { readonly step: string; readonly written: Written } | null;
    readonly actual: { readonly step: string; readonly written: Written } | null;
    readonly differences: readonly {
      readonly what: Aspect;
      /** Whose emotion it is; absent where it is everyone’s. */
      readonly segment?: string;
      /** What only this side tells. */
      readonly planned: readonly ReportedTold[];
      readonly actual: readonly ReportedTold[];
      /** One side tells nothing of it: it is not known whether they differ. */
      readonly gap: boolean;
    }[];
  }[];
  readonly method: string;
  readonly warnings: readonly Warning[];
}

/** How customers live through a journey and where they leave it. Keys are segments, or `all` where there is none. */
export interface ReportedJourney {
  readonly curves: Readonly<
    Record<string, readonly { readonly step: string; readonly emotion: number | null }[]>
  >;
  readonly mean: Readonly<Record<string, number | null>>;
  readonly peakEnd: Readonly<Record<string, number | null>>;
  readonly method: Readonly<Record<'mean' | 'peakEnd', string>>;
  /** The emotions that were written, by the title of their step: what curve, mean and peak–end are made from. */
  readonly inputs: Readonly<Record<string, readonly ReportedInput[]>>;
  readonly exits: readonly {
    readonly step: string;
    readonly to: string;
    /** 0 to 1; null where it is not known. */
    readonly share: number | null;
    readonly written: Written;
  }[];
  /** The share, 0 to 1, of those who set out that is left after each step; null from where it is not known. */
  readonly remaining: readonly { readonly step: string; readonly share: number | null }[];
  readonly warnings: readonly (Warning & { readonly segment?: string })[];
  /** Only of an actual journey that is held against a planned one. */
  readonly deviations?: ReportedDeviations;
}

/** What the claims of a book rest on. */
export interface ReportedEvidence {
  readonly claims: ClaimCounts;
  /** Kinds of which the book has no claim are absent. */
  readonly byClaimKind: Readonly<Record<string, ClaimCounts>>;
  /** Claims that rest on at least one source of a kind, `unknown` for sources that do not say; these do not add up. */
  readonly bySourceKind: Readonly<Record<string, number>>;
}

/** The analyses of a book as plain data: version 1 of a format that only ever gains fields. */
export interface Report {
  readonly version: 1;
  /** The day by which something is old; null where none is known and nothing is. */
  readonly asOf: string | null;
  /** How the thresholds of the quadrants were found. */
  readonly thresholdsBy: 'mean' | 'median' | 'midpoint' | 'stated';
  readonly segments: Readonly<Record<string, ReportedSegment>>;
  readonly allSegments: { readonly touchpoints: Readonly<Record<string, ReportedForAll>> };
  readonly journeys: Readonly<Record<string, ReportedJourney>>;
  readonly opportunities: Readonly<
    Record<
      string,
      {
        readonly rice: number | null;
        readonly missing: readonly RiceFactor[];
        readonly method: string;
        readonly inputs: readonly ReportedInput[];
      }
    >
  >;
  readonly evidence: ReportedEvidence;
  readonly trim: readonly {
    readonly kind: TrimKind;
    readonly id: string;
    readonly because: string;
    readonly written: readonly Written[];
  }[];
}

/** What a report can be given. */
export interface ReportOptions {
  /** The day (`2026-09-14`) by which something is old; without it nothing is. */
  readonly asOf?: string | undefined;
  /** By default the midpoint of the scale: a figure that is missing then moves no other touchpoint. */
  readonly thresholds?: SegmentRule;
  /** Finds the line of what is written; without it only files are named. */
  readonly lineOf?: OriginLine | undefined;
}

/** Everything the analyses find in a book, with ids in the order of the book. Same book, same report. */
export function reportOf(book: Book, options: ReportOptions = {}): Report {
  const { asOf, thresholds = 'midpoint', lineOf } = options;
  const written = (origin: Origin): Written => ({
    file: origin.file,
    ...(lineOf && { line: lineOf(origin) }),
  });
  return {
    version: 1,
    asOf: asOf ?? null,
    thresholdsBy: typeof thresholds === 'string' ? thresholds : 'stated',
    segments: byId(book.segments, ({ id }) => reportSegment(book, id, { asOf, thresholds, written })),
    allSegments: { touchpoints: reportAllSegments(book, written) },
    journeys: byId(book.journeys, (journey) => reportJourney(book, journey, written)),
    opportunities: byId(book.opportunities, (opportunity) => {
      const { value, method, inputs } = riceOf(opportunity);
      const missing = missingFactors(opportunity);
      return { rice: value, missing, method, inputs: reportInputs(inputs, written) };
    }),
    evidence: reportEvidence(book, asOf),
    trim: trimList(book, asOf).map(({ kind, id, because, facts }) => ({
      kind,
      id,
      because,
      written: facts.map(({ origin }) => written(origin)),
    })),
  };
}

function byId<Item extends { readonly id: string }, Value>(
  items: readonly Item[],
  value: (item: Item) => Value,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(items.map((item) => [item.id, value(item)]));
}
