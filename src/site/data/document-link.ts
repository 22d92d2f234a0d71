import { markup, type Markup } from '../../diagrams/markup.ts';
import { isPaged, pathOf } from './paths.ts';

/** The title of a document as a link to its page; only the title, where its kind has no pages. */
export function documentLink({ kind, id, title }: { kind: string; id: string; title: string }): Markup {
  return isPaged(kind) ? markup`<a href="${pathOf(kind, id)}">${title}</a>` : markup`${title}`;
}
