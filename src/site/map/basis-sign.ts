import { basisOf, type Basis } from '../../analysis/basis.ts';
import type { Book } from '../../book/book.ts';
import { markup, type Markup } from '../../diagrams/markup.ts';

/** What each sign stands for, the strongest first. */
export const bases: readonly { readonly basis: Basis; readonly name: string; readonly meaning: string }[] = [
  { basis: 'observed', name: 'Observed', meaning: 'someone watched, asked or counted' },
  { basis: 'inferred', name: 'Inferred', meaning: 'concluded from what people know or have read' },
  { basis: 'assumed', name: 'Assumed', meaning: 'nobody has looked yet' },
];

/** The sign of what a claim rests on: a full circle for observed, a half one for inferred, an empty one for assumed. */
export function basisSign(basis: Basis): Markup {
  return markup`<i class="basis ${basis}" role="img" title="${nameOf(basis)}"></i>`;
}

/** The name of what a claim rests on, to stand beside its sign or alone. */
export function nameOf(basis: Basis): string {
  return bases.find((one) => one.basis === basis)?.name ?? basis;
}

/** The sign of what some evidence is good for; none in a book without sources, where it would say nothing. */
export function signOfEvidence(book: Book, evidence: readonly string[]): Markup | null {
  return book.sources.length === 0 ? null : basisSign(basisOf(book, evidence));
}

/** The key of the signs; none in a book without sources. */
export function basisKey(book: Book): Markup | null {
  if (book.sources.length === 0) return null;
  const entries = bases.map(
    ({ basis, name, meaning }) =>
      markup`<li><i class="basis ${basis}"></i> <strong>${name}</strong>: ${meaning}</li>`,
  );
  return markup`<ul class="key basis-key" aria-label="What claims rest on">${entries}</ul>`;
}
