import { isExpired } from '../../analysis/expired.ts';
import type { Book } from '../../book/book.ts';
import { lookup } from '../../book/lookup.ts';
import { markup, type Markup } from '../../diagrams/markup.ts';
import type { SheetLine } from '../../diagrams/sheet.ts';
import type { Claim } from '../../schema/claim.ts';
import { pathOf } from '../data/paths.ts';
import { site } from '../data/site.ts';
import { signOfEvidence } from './basis-sign.ts';
import type { MapContext } from './context.ts';

const severities = { low: 'Low', medium: 'Medium', high: 'High' } as const;

/** The sign of what a claim rests on, where it needs one of its own. */
export type SignOf = (claim: Claim) => Markup | null;

/** Claims as a list: each with the mark of its severity and what it rests on. Nothing for an empty list. */
export function claimList(
  claims: readonly Claim[],
  context: Pick<MapContext, 'known'>,
  signOf?: SignOf,
): Markup | null {
  if (claims.length === 0) return null;
  return markup`<ul>${claims.map((claim) => markup`<li>${claimText(claim, context, signOf)}</li>`)}</ul>`;
}

/** The same claims as words: each with how bad it is, where that is said. */
export function claimLines(claims: readonly Claim[]): readonly SheetLine[] {
  return claims.map(({ text, severity }) =>
    severity ? { text: `${severities[severity]}: ${text}`, severity } : { text },
  );
}

/** One claim with the mark of its severity and what it rests on. */
export function claimText(claim: Claim, context: Pick<MapContext, 'known'>, signOf?: SignOf): Markup {
  return markup`${claim.severity && severityMark(claim.severity)}${claim.text}${evidenceNote(claim.evidence, context, signOf?.(claim))}`;
}

function severityMark(severity: NonNullable<Claim['severity']>): Markup {
  return markup`<span class="severity ${severity}">${severities[severity]}</span> `;
}

/** What a claim rests on, in small print: its sign, where it has one, and a link to each of its sources. */
export function evidenceNote(
  evidence: readonly string[],
  context: Pick<MapContext, 'known'>,
  sign?: Markup | null,
): Markup | null {
  if (evidence.length === 0 && !sign) return null;
  const gap = evidence.length > 0 && sign ? ' ' : '';
  return markup`<span class="evidence"> ${sign}${gap}${sourceLinks(evidence, context)}</span>`;
}

/** One claim with its sign and what it rests on: its own sources, else those around it. */
export function groundedClaim(claim: Claim, around: readonly string[], book: Book): Markup {
  const evidence = claim.evidence.length > 0 ? claim.evidence : around;
  return claimText({ ...claim, evidence: [...evidence] }, { known: lookup(book) }, () =>
    signOfEvidence(book, evidence),
  );
}

/** Links to sources, with commas between them; one that has expired is followed by words that say so. */
export function sourceLinks(
  sources: readonly string[],
  { known }: Pick<MapContext, 'known'>,
): readonly Markup[] {
  return sources.map((id, place) => {
    const source = known.sources.get(id);
    const old =
      source && isExpired(source, site().history.asOf) && markup` <span class="stale">out of date</span>`;
    return markup`${place > 0 && ', '}<a href="${pathOf('source', id)}">${source?.title ?? id}</a>${old}`;
  });
}

/** The titles of sources; one that has expired says so. */
export function sourceNames(
  sources: readonly string[],
  { known }: Pick<MapContext, 'known'>,
): readonly string[] {
  return sources.map((id) => {
    const source = known.sources.get(id);
    const old = source && isExpired(source, site().history.asOf);
    return `${source?.title ?? id}${old ? ' (out of date)' : ''}`;
  });
}
