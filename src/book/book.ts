import type { Framework } from '../frameworks/framework.ts';
import type { Claim } from '../schema/claim.ts';
import type { DownloadKind } from '../schema/downloads.ts';
import type { Typed, TypedSettings } from '../schema/kinds.ts';
import type { Duration } from '../schema/scalars.ts';
import type { Picture } from './picture.ts';

/** The id of a document of one kind: its path under its folder, without the extension. */
export type Id<Kind extends string> = string & { readonly kind?: Kind };

/** What every document of a book has. */
export interface Entry<Kind extends string> {
  readonly kind: Kind;
  readonly id: Id<Kind>;
  readonly title: string;
  /** The file it was read from, relative to the book, with `/`. */
  readonly file: string;
  /** The file has prose under its front matter. */
  readonly prose: boolean;
  /** It has a file of its own, or is only named in content/book.yaml. */
  readonly described: boolean;
}

/** One emotion for everyone or one per segment, −2 to 2. A segment that is not named is unknown. */
export type Emotion = number | Readonly<Record<Id<'segment'>, number>>;

type TypedStep = Exclude<Typed<'journey'>['phases'][number]['steps'][number], string>;

/** Where customers leave a journey: to a touchpoint or a journey of the book, or to a name. */
export interface Exit {
  readonly to: string;
  readonly target?: { readonly kind: 'touchpoint' | 'journey'; readonly id: string };
  /** 0 to 1, of the customers at this step. */
  readonly share?: number;
  readonly because?: Claim;
}

/** One thing the customer does. Lists are empty where nothing was written. */
export interface Step {
  /** Unique within its journey. */
  readonly id: string;
  readonly title: string;
  readonly image?: Picture;
  readonly touchpoint?: Id<'touchpoint'>;
  /** As written, or the touchpoint’s. */
  readonly channel?: Id<'channel'>;
  readonly moment?: NonNullable<TypedStep['moment']>;
  readonly emotion?: Emotion;
  readonly feeling?: Claim;
  readonly thinking: readonly Claim[];
  readonly actions: readonly Claim[];
  readonly pains: readonly Claim[];
  readonly gains: readonly Claim[];
  readonly physical: readonly Claim[];
  readonly frontstage: readonly Claim[];
  readonly backstage: readonly Claim[];
  readonly support: readonly Claim[];
  readonly exits: readonly Exit[];
  readonly evidence: readonly Id<'source'>[];
  readonly metrics: readonly Id<'metric'>[];
  readonly opportunities: readonly Id<'opportunity'>[];
  readonly initiatives: readonly Id<'initiative'>[];
  readonly owner?: Id<'team'>;
  /** The steps that may follow, as `step` or `journey#step`; absent: the next one. */
  readonly next?: readonly string[];
  readonly duration?: Duration;
  /** The journey that tells this step in detail. */
  readonly journey?: Id<'journey'>;
  /** Stage of this step by framework, where its author overrules the derived one. */
  readonly stages: Readonly<Record<Id<'framework'>, string>>;
}

/** A stretch of a journey; its title is its own or its stage’s. */
export interface Phase {
  /** Unique within its journey. */
  readonly id: string;
  readonly stage: string;
  readonly title: string;
  readonly goal?: Claim;
  readonly steps: readonly Step[];
}

/** A segment’s path to one goal, with every reference resolved and every default filled in. */
export interface Journey extends Entry<'journey'> {
  readonly summary?: Claim;
  readonly segments: readonly Id<'segment'>[];
  readonly owner?: Id<'team'>;
  readonly status: 'draft' | 'live' | 'archived';
  readonly state: 'current' | 'future';
  /** A day, `2026-09-14`. */
  readonly reviewed?: string;
  readonly reviewEvery?: Duration;
  readonly goal?: Claim;
  readonly framework: Id<'framework'>;
  readonly level?: string;
  readonly parent?: Id<'journey'>;
  readonly replaces?: Id<'journey'>;
  readonly actual: boolean;
  readonly of?: Id<'journey'>;
  readonly related: readonly Id<'journey'>[];
  readonly tags: readonly string[];
  readonly aliases: readonly string[];
  readonly language: string;
  readonly evidence: readonly Id<'source'>[];
  readonly metrics: readonly Id<'metric'>[];
  readonly phases: readonly Phase[];
}

type Described<K extends 'segment' | 'touchpoint' | 'channel' | 'team'> = Entry<K> & Omit<Typed<K>, 'title'>;

/** A group of customers with the same why, how and situation. */
export type Segment = Described<'segment'>;

/** Where customer and organisation, or anyone speaking about it, meet. */
export type Touchpoint = Described<'touchpoint'>;

/** The medium a touchpoint lives in. */
export type Channel = Described<'channel'>;

/** The people who answer for journeys and touchpoints. */
export type Team = Described<'team'>;

/** A framework of the book: shipped with Journeybook or defined by the book in a file. */
export interface BookFramework extends Framework {
  readonly kind: 'framework';
  /** Absent for a shipped one. */
  readonly file?: string;
  readonly prose: boolean;
}

/** A prose page. */
export interface Page extends Entry<'page'> {
  readonly description?: Claim;
  readonly order?: number;
  readonly language: string;
  readonly tags: readonly string[];
}

/** Where knowledge comes from. */
export type Source = Entry<'source'> &
  Omit<Typed<'source'>, 'title' | 'kind'> & {
    /** How it was found out. */
    readonly sourceKind?: NonNullable<Typed<'source'>['kind']>;
  };

/** Where something is written: in the fields of a document, or on a line of a file of figures. */
export type Origin =
  | { readonly file: string; readonly path: readonly (string | number)[] }
  | { readonly file: string; readonly line: number };

/** One figure of a time series. */
export interface Measurement {
  /** A day, `2026-05-31`. */
  readonly date: string;
  /** In the unit of its metric. */
  readonly value: number;
  readonly n?: number;
  readonly origin: Origin;
}

/**
 * Something measured over time. Its figures are numbers in one unit: shares (also of csat-top2 and ces-top3) run
 * from 0 to 1, an nps from −100 to 100, means along their scale; durations count seconds, money its currency.
 */
export interface Metric extends Entry<'metric'> {
  readonly description?: Claim;
  readonly method: Typed<'metric'>['method'];
  /** The scale of the answers; only means have one. */
  readonly scale?: { readonly min: number; readonly max: number };
  readonly currency?: string;
  readonly better?: 'higher' | 'lower';
  readonly target?: number;
  readonly every?: Duration;
  readonly touchpoints: readonly Id<'touchpoint'>[];
  readonly source?: Id<'source'>;
  readonly owner?: Id<'team'>;
  readonly tags: readonly string[];
  /** By date. */
  readonly series: readonly Measurement[];
}

/** What an initiative must serve to be kept. */
export interface Goal extends Entry<'goal'> {
  readonly description?: Claim;
  readonly serves?: Claim;
  readonly metrics: readonly Id<'metric'>[];
  /** A day. */
  readonly by?: string;
  readonly owner?: Id<'team'>;
  readonly evidence: readonly Id<'source'>[];
  readonly tags: readonly string[];
}

/** What justifies an opportunity: a step, something else of the book, or where customers leave to. */
export interface Ground {
  readonly kind: 'journey' | 'touchpoint' | 'segment' | 'channel' | 'metric' | 'source' | 'exit';
  /** An id; of an exit, the name it leads to. */
  readonly id: string;
  /** The step of a journey. */
  readonly step?: string;
}

/** A change worth considering, tied to what justifies it. */
export interface Opportunity extends Entry<'opportunity'> {
  readonly description?: Claim;
  readonly from: readonly Ground[];
  readonly segments: readonly Id<'segment'>[];
  readonly reach?: number;
  readonly impact?: NonNullable<Typed<'opportunity'>['impact']>;
  /** 0 to 1. */
  readonly confidence?: number;
  /** Above 0. */
  readonly effort?: number;
  /** A day. */
  readonly noticed?: string;
  readonly owner?: Id<'team'>;
  readonly evidence: readonly Id<'source'>[];
  readonly tags: readonly string[];
}

/** What came of looking at something critically. */
export type Decision = NonNullable<Typed<'initiative'>['decision']>;

/** A test inside an initiative; its figures are in the unit of its metric. */
export interface Experiment {
  readonly hypothesis: Claim;
  readonly metric?: Id<'metric'>;
  readonly baseline?: number;
  readonly target?: number;
  readonly result?: number;
  readonly n?: number;
  /** Days. */
  readonly from?: string;
  readonly to?: string;
  readonly source?: Id<'source'>;
  readonly decision?: Decision;
}

/** Work under way or proposed. */
export interface Initiative extends Entry<'initiative'> {
  readonly description?: Claim;
  readonly goals: readonly Id<'goal'>[];
  readonly opportunities: readonly Id<'opportunity'>[];
  readonly metrics: readonly Id<'metric'>[];
  readonly status: NonNullable<Typed<'initiative'>['status']>;
  readonly decision?: Decision;
  readonly from?: string;
  readonly to?: string;
  readonly owner?: Id<'team'>;
  readonly experiments: readonly Experiment[];
  readonly evidence: readonly Id<'source'>[];
  readonly tags: readonly string[];
}

/** A word of the book and what it means there. */
export interface Term {
  readonly id: string;
  readonly title: string;
  readonly definition: Claim;
  readonly file: string;
}

/** The settings of a book with every default filled in. */
export interface Settings extends Omit<
  TypedSettings,
  'title' | 'language' | 'framework' | 'lenses' | 'scales' | 'levels' | 'downloads'
> {
  /** The file they were read from, relative to the book; absent where there is none and all are by default. */
  readonly file?: string;
  readonly title: string;
  readonly language: string;
  readonly framework: Id<'framework'>;
  readonly lenses: readonly Id<'framework'>[];
  readonly scales: { readonly rating: { readonly min: number; readonly max: number } };
  readonly levels: readonly string[];
  readonly downloads: readonly DownloadKind[];
}

/**
 * Everything one folder publishes: plain, immutable, serialisable data in which every reference resolves.
 * Each list is sorted by id, pages by their order and title, frameworks as they are shown.
 */
export interface Book {
  readonly settings: Settings;
  readonly journeys: readonly Journey[];
  readonly segments: readonly Segment[];
  readonly touchpoints: readonly Touchpoint[];
  readonly channels: readonly Channel[];
  readonly teams: readonly Team[];
  readonly frameworks: readonly BookFramework[];
  readonly pages: readonly Page[];
  /** By title. */
  readonly glossary: readonly Term[];
  readonly sources: readonly Source[];
  readonly metrics: readonly Metric[];
  readonly goals: readonly Goal[];
  readonly opportunities: readonly Opportunity[];
  readonly initiatives: readonly Initiative[];
}
