import type { Framework } from '../frameworks/framework.ts';
import type { Claim } from '../schema/claim.ts';
import type { Typed, TypedSettings } from '../schema/kinds.ts';
import type { Duration } from '../schema/scalars.ts';

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

/** A kind of document that can be referred to and whose other fields are kept as written. */
export type OpenKind = 'source' | 'metric' | 'goal' | 'opportunity' | 'initiative';

/** A document of an open kind. */
export interface OpenEntry<Kind extends OpenKind = OpenKind> extends Entry<Kind> {
  readonly description?: Claim;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The settings of a book with every default filled in. */
export interface Settings extends Omit<
  TypedSettings,
  'title' | 'language' | 'framework' | 'lenses' | 'scales' | 'levels'
> {
  readonly title: string;
  readonly language: string;
  readonly framework: Id<'framework'>;
  readonly lenses: readonly Id<'framework'>[];
  readonly scales: { readonly rating: { readonly min: number; readonly max: number } };
  readonly levels: readonly string[];
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
  readonly sources: readonly OpenEntry<'source'>[];
  readonly metrics: readonly OpenEntry<'metric'>[];
  readonly goals: readonly OpenEntry<'goal'>[];
  readonly opportunities: readonly OpenEntry<'opportunity'>[];
  readonly initiatives: readonly OpenEntry<'initiative'>[];
}
