import { z } from 'zod';

/**
 * The small values a book is made of. Each schema accepts what people write and returns one shape, so that
 * nothing after validation has to ask how a thing was written.
 */

/** A line of text with something in it. */
export const text = z.string().regex(/\S/, { error: 'must not be empty' });

/** A name that can be referred to: letters and digits of any script, with `-`, `_`, `.` and `/` between them. */
export const reference = z.string().regex(/^[^\s#]+(#[^\s#]+)?$/u, { error: 'must be an id without spaces' });

/** What a reference can lead to: a kind of document, a stage of a framework, a step, or whatever justifies something. */
const referables = [
  'journey',
  'segment',
  'touchpoint',
  'channel',
  'team',
  'framework',
  'source',
  'metric',
  'goal',
  'opportunity',
  'initiative',
  'stage',
  'step',
  'ground',
] as const;
export type Referable = (typeof referables)[number];

/** Whether a reference can lead to what is called so. */
export function isReferable(name: string): name is Referable {
  return referables.some((one) => one === name);
}

/** A name that leads to something of a kind; what there is of it, the book knows. */
export function referenceTo(kind: Referable) {
  return reference.meta({ refersTo: kind });
}

/** The id of a document: names without spaces or signs that addresses and file systems reserve, with `/` between them. */
export const documentId = z
  .string()
  .regex(/^(?!\/)(?:(?:^|\/)(?![.-])[^\s\p{Cc}#?%:*"<>|\\/]+(?<![.-]))+$/u, {
    error: 'must be an id such as word-of-mouth or booking/weekend',
  });

/** The id of a step or stage: letters and digits of any script, `-` and `_`. */
export const localId = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*$/u, { error: 'must be made of letters, digits, - and _' });

/** A calendar day, `2026-09-14`, kept as written. */
export const day = z.iso.date().meta({ examples: ['2026-09-14'] });

/** A language tag such as `en`, `it` or `pt-BR`. */
export const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: 'must be a language tag such as en, it or pt-BR' });

/** A percentage from 0% to 100%. */
export const percent = /^(100(\.0+)?|\d{1,2}(\.\d+)?)\s?%$/;

/** A share of a whole, written `35%` or `0.35`; becomes a number from 0 to 1. */
export const share = z.union([
  z.number().min(0).max(1),
  z
    .string()
    .regex(percent, { error: 'must be a share such as 35% or 0.35' })
    .transform((written) => Number.parseFloat(written) / 100),
]);

/** What people say when they answer on a scale: the share of top-two-box answers, or the mean of all. */
export type Score = { readonly share: number } | { readonly mean: number };

/** A rating: `82%` is a top-two-box share (0 to 1), a plain number a mean on the book's rating scale. */
export const score = z.union([
  z.number().transform((mean): Score => ({ mean })),
  z
    .string()
    .regex(percent, { error: 'must be a mean such as 4.1 or a share such as 82%' })
    .transform((written): Score => ({ share: Number.parseFloat(written) / 100 })),
]);

/** How many people answered. A figure that nobody gave is none, so it is never zero. */
export const answers = z.int().min(1);

/** A scale with both ends included, written `1..5`: from 0, from 1 or from below zero up to a higher number. */
export const scale = z
  .string()
  .regex(/^-?\d+(\.\d+)?\.\.-?\d+(\.\d+)?$/, { error: 'must be a scale such as 1..5', abort: true })
  // That it runs upwards is said in a way that the schemas of editors can say as well.
  .regex(/^(0\.\.[1-9]\d*|1\.\.([2-9]|[1-9]\d+)|-[1-9]\d*\.\.(0|[1-9]\d*))$/, {
    error: 'must run from 0, 1 or a whole number below zero up to a higher one, such as 1..5',
  })
  .meta({ examples: ['1..5', '0..10'] })
  .transform((written) => {
    const [min = 0, max = 0] = written.split('..').map(Number);
    return { min, max };
  });

const unitsOfTime = {
  second: /^s(ec(onds?)?)?$/,
  minute: /^min(utes?)?$/,
  hour: /^h(ours?)?$/,
  day: /^d(ays?)?$/,
  week: /^w(eeks?)?$/,
  month: /^months?$/,
  year: /^y(ears?)?$/,
} as const;

/** A unit of time as people count it; a month is a calendar month. */
export type UnitOfTime = keyof typeof unitsOfTime;

/** A length of time, written `4 min` or `6 months`. */
export interface Duration {
  readonly amount: number;
  readonly unit: UnitOfTime;
}

const lengthOfTime = new RegExp(
  String.raw`^\s*(\d+(?:\.\d+)?)\s*(${Object.values(unitsOfTime)
    .map(({ source }) => source.slice(1, -1))
    .join('|')})\s*$`,
);

/** A length of time, written `4 min` or `6 months`; becomes its amount and unit. */
export const duration = z
  .string()
  .regex(lengthOfTime, { error: 'must be a length of time such as 4 min or 6 months' })
  .meta({ examples: ['6 months', '4 min'] })
  .transform((written): Duration => {
    const [, amount = '', word = ''] = lengthOfTime.exec(written) ?? [];
    const unit = Object.keys(unitsOfTime).find((one) => isUnit(one) && unitsOfTime[one].test(word)) ?? '';
    if (!isUnit(unit)) throw new Error(`${word} is no unit of time.`);
    return { amount: Number(amount), unit };
  });

/** An address on the web. */
export const webAddress = z
  .string()
  .regex(/^https?:\/\/[^\s/?#@:]+(:\d+)?([/?#]\S*)?$/, {
    error: 'must be a web address that begins with https://',
  })
  .meta({ examples: ['https://example.org/study'] });

function isUnit(word: string): word is UnitOfTime {
  return word in unitsOfTime;
}

/** How the customer feels, from −2 (very negative) to 2 (very positive). */
const feelingScore = z.number().min(-2).max(2);

/** One emotion for everyone, or one per segment. A segment that is not named is unknown, never zero. */
export const emotion = z.union([feelingScore, z.record(referenceTo('segment'), feelingScore)]);

/** A list in which one value may stand alone. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.union([z.array(item), item.transform((one) => [one])]);
}

/** A list of at least one value, which may stand alone. */
export function fullListOf<Item extends z.ZodType>(item: Item) {
  return z.union([z.array(item).min(1), item.transform((one) => [one])]);
}
