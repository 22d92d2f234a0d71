import { markup, type Markup } from '../../diagrams/markup.ts';

/** A sentence in which what stands between backticks is code. */
export function withCode(text: string): Markup {
  return markup`${text.split(/`([^`]+)`/).map((part, place) => (place % 2 === 1 ? markup`<code>${part}</code>` : part))}`;
}
