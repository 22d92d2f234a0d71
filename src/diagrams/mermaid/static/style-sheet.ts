/** `property: value`, as written; `important` without its mark. */
export interface Declaration {
  readonly property: string;
  readonly value: string;
  readonly important: boolean;
}

/** A style rule or an at-rule with what stands between its braces. */
export interface StyleRule {
  /** The selectors, or the at-keyword with what follows it. */
  readonly prelude: string;
  readonly declarations: readonly Declaration[];
  readonly rules: readonly StyleRule[];
}

/** Strings and `url(…)` are one piece each: what they hold is no syntax. */
const PIECES = /\/\*[^]*?(?:\*\/|$)|"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'|url\([^)"']*\)|[^]/g;

/**
 * The rules of a style sheet as Mermaid writes it: rules, nested or not, and at-rules with a block. Statements
 * without a block (`@import …;`) and comments are left out.
 */
export function parseStyleSheet(css: string): StyleRule[] {
  const top: Block = { prelude: '', declarations: [], rules: [] };
  const open = [top];
  let text = '';
  for (const [piece] of css.matchAll(PIECES)) {
    const block = open.at(-1) ?? top;
    if (piece.startsWith('/*')) continue;
    if (piece === '{') {
      const inner: Block = { prelude: text.trim(), declarations: [], rules: [] };
      block.rules.push(inner);
      open.push(inner);
    } else if (piece === ';' || piece === '}') {
      if (block !== top) block.declarations.push(...parseDeclaration(text));
      if (piece === '}' && open.length > 1) open.pop();
    } else {
      text += piece;
      continue;
    }
    text = '';
  }
  return top.rules;
}

/** The declarations of a `style` attribute. */
export function parseDeclarations(style: string): Declaration[] {
  return parseStyleSheet(`x{${style}}`).flatMap(({ declarations }) => declarations);
}

/** A rule and all in it as CSS. */
export function writeRule({ prelude, declarations, rules }: StyleRule): string {
  return `${prelude}{${writeDeclarations(declarations)}${rules.map(writeRule).join('')}}`;
}

/** Declarations as they stand in a rule or in a `style` attribute. */
export function writeDeclarations(declarations: readonly Declaration[]): string {
  return declarations
    .map(({ property, value, important }) => `${property}:${value}${important ? '!important' : ''};`)
    .join('');
}

interface Block extends StyleRule {
  readonly declarations: Declaration[];
  readonly rules: Block[];
}

function parseDeclaration(text: string): Declaration[] {
  const colon = text.indexOf(':');
  if (colon < 1) return [];
  const value = text.slice(colon + 1).trim();
  const plain = value.replace(/\s*!\s*important$/i, '');
  return [{ property: text.slice(0, colon).trim().toLowerCase(), value: plain, important: plain !== value }];
}
