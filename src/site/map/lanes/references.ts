import { markup, type Markup } from '../../../diagrams/markup.ts';
import type { SheetLine } from '../../../diagrams/sheet.ts';
import { documentLink } from '../../data/document-link.ts';

/** The cell of a lane that lists documents by their titles, as links; nothing where there are none. */
export function linkedTitles(
  documents: readonly { readonly kind: string; readonly id: string; readonly title: string }[],
): Markup | null {
  if (documents.length === 0) return null;
  return markup`<ul>${documents.map((one) => markup`<li>${documentLink(one)}</li>`)}</ul>`;
}

/** What such a lane says in words. */
export function titleLines(documents: readonly { readonly title: string }[]): readonly SheetLine[] {
  return documents.map(({ title }) => ({ text: title }));
}
