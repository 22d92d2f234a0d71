import { markup, type Markup } from '../../diagrams/markup.ts';
import { segmentSign } from '../../diagrams/segment-mark.ts';

/** What a row or a column of a matrix says of itself. */
export interface MemberHead {
  readonly title: string;
  /** The address of its page, where it has one. */
  readonly href?: string | undefined;
  /** The language of its title, where it is not that of the book. */
  readonly language?: string | undefined;
  /** The number of the sign of a segment. */
  readonly sign?: number | undefined;
}

/** The head of a row or a column, with a link to its page. */
export function memberHead({ title, href, language, sign }: MemberHead): Markup {
  const name =
    sign === undefined ? title : markup`<span class="segment-name">${segmentSign(sign)}${title}</span>`;
  if (href === undefined) return markup`${name}`;
  return markup`<a href="${href}"${language !== undefined && markup` lang="${language}"`}>${name}</a>`;
}
