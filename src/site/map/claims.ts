import { markup, type Markup } from '../../diagrams/markup.ts';
import type { Claim } from '../../schema/claim.ts';
import type { MapContext } from './context.ts';

const severities = { low: 'Low', medium: 'Medium', high: 'High' } as const;

/** Claims as a list: each with the mark of its severity and what it rests on. Nothing for an empty list. */
export function claimList(claims: readonly Claim[], context: MapContext): Markup | null {
  if (claims.length === 0) return null;
  return markup`<ul>${claims.map((claim) => markup`<li>${claimText(claim, context)}</li>`)}</ul>`;
}

/** One claim with the mark of its severity and what it rests on. */
export function claimText(claim: Claim, context: Pick<MapContext, 'known'>): Markup {
  return markup`${claim.severity && severityMark(claim.severity)}${claim.text}${evidenceNote(claim.evidence, context)}`;
}

function severityMark(severity: NonNullable<Claim['severity']>): Markup {
  return markup`<span class="severity ${severity}">${severities[severity]}</span> `;
}

/** What a claim rests on, in small print. */
export function evidenceNote(
  evidence: readonly string[],
  { known }: Pick<MapContext, 'known'>,
): Markup | null {
  if (evidence.length === 0) return null;
  const titles = evidence.map((source) => known.sources.get(source)?.title ?? source);
  return markup`<span class="evidence"> ${titles.join(', ')}</span>`;
}
