import { markup, type Markup, type Part } from '../../diagrams/markup.ts';

/** Things in a row as a sentence has them: `a`, `a and b`, `a, b and c`. */
export function listed(parts: readonly Part[]): Markup {
  const last = parts.length - 1;
  return markup`${parts.map((part, place) => markup`${place > 0 && (place === last ? ' and ' : ', ')}${part}`)}`;
}
