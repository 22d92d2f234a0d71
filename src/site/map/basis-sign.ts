import { basisOf, type Basis } from '../../analysis/basis.ts';
import { isExpired } from '../../analysis/expired.ts';
import { isStale } from '../../analysis/stale.ts';
import type { Book } from '../../book/book.ts';
import { lookup } from '../../book/lookup.ts';
import { markup, type Markup } from '../../diagrams/markup.ts';
import { pathOf } from '../data/paths.ts';
import { site } from '../data/site.ts';

/** What each sign stands for, the strongest first. */
const bases: readonly { readonly basis: Basis; readonly name: string; readonly meaning: string }[] = [
  { basis: 'observed', name: 'Observed', meaning: 'someone watched, asked or counted' },
  { basis: 'inferred', name: 'Inferred', meaning: 'concluded from what people know or have read' },
  { basis: 'assumed', name: 'Assumed', meaning: 'nobody has looked yet' },
];

const outOfDate = 'out of date';

/** What something rests on, and whether all of that has expired. */
export interface Footing {
  readonly basis: Basis;
  readonly stale: boolean;
}

/** What some evidence is good for, on the day of the site. */
export function footingOf(book: Book, evidence: readonly string[]): Footing {
  const stale = evidence.length > 0 && isStale(book, evidence, site().history.asOf);
  return { basis: basisOf(book, evidence), stale };
}

/**
 * The sign of what a claim rests on: a full circle for observed, a half one for inferred, an empty one for assumed;
 * struck through where all of that is out of date.
 */
export function basisSign(footing: Footing): Markup {
  return markup`<i class="${classOf(footing)}" role="img" title="${footingInWords(footing)}"></i>`;
}

/** What something rests on in words, to stand beside its sign or alone: `Observed, out of date`. */
export function footingInWords({ basis, stale }: Footing): string {
  const name = bases.find((one) => one.basis === basis)?.name ?? basis;
  return stale ? `${name}, ${outOfDate}` : name;
}

/** The sign of what some evidence is good for; none in a book without sources, where it would say nothing. */
export function signOfEvidence(book: Book, evidence: readonly string[]): Markup | null {
  return book.sources.length === 0 ? null : basisSign(footingOf(book, evidence));
}

/**
 * The same sign as a link to what it speaks of, for where no link to a source stands beside it: to the source, or
 * where there are several to the place that lists them.
 */
export function leadingSign(book: Book, evidence: readonly string[], list: string): Markup | null {
  const [only, ...others] = evidence;
  if (only === undefined || book.sources.length === 0) return signOfEvidence(book, evidence);
  const footing = footingOf(book, evidence);
  const { sources } = lookup(book);
  const { asOf } = site().history;
  const titles = evidence.map((id) => {
    const source = sources.get(id);
    const old = source && !footing.stale && isExpired(source, asOf);
    return `${source?.title ?? id}${old ? ` (${outOfDate})` : ''}`;
  });
  const href = others.length === 0 ? pathOf('source', only) : list;
  return markup`<a class="${classOf(footing)}" href="${href}" title="${footingInWords(footing)}: ${titles.join(', ')}"></a>`;
}

/** The key of the signs; none in a book without sources. */
export function basisKey(book: Book): Markup | null {
  if (book.sources.length === 0) return null;
  const entries = bases.map(
    ({ basis, name, meaning }) =>
      markup`<li><i class="basis ${basis}"></i> <strong>${name}</strong>: ${meaning}</li>`,
  );
  const { asOf } = site().history;
  const old =
    book.sources.some((source) => isExpired(source, asOf)) &&
    markup`<li><i class="basis stale"></i> <strong>Out of date</strong>: all it rests on has expired</li>`;
  return markup`<ul class="key basis-key" aria-label="What claims rest on">${entries}${old}</ul>`;
}

function classOf({ basis, stale }: Footing): string {
  return `basis ${basis}${stale ? ' stale' : ''}`;
}
