import { parseDeclarations, parseStyleSheet, type StyleRule } from '../style-sheet.ts';

/** The properties that decide where text stands. */
const PROPERTIES = new Set([
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'dominant-baseline',
  'display',
]);

/** The x-height of Arial and its metric twins, in font sizes. */
export const X_HEIGHT = 0.519;
const ROOT_FONT_SIZE = 16;

interface Matcher {
  readonly selector: string;
  readonly values: ReadonlyMap<string, string>;
  readonly specificity: number;
}

/**
 * The cascade of one SVG for the few properties that matter to text: its own style sheet, `style` attributes
 * and presentation attributes, with specificity, order and inheritance. `!important` is taken as written order
 * only: Mermaid does not use it on these properties.
 */
export class Cascade {
  private readonly matchers: readonly Matcher[];

  constructor(css: string) {
    this.matchers = parseStyleSheet(css)
      .flatMap(matchersOf)
      .sort((a, b) => a.specificity - b.specificity);
  }

  /** The computed value of an inherited property, or `initial`. */
  inherited(element: Element, property: string, initial: string): string {
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const value = this.specified(at, property);
      if (value !== undefined && value !== 'inherit') return value;
    }
    return initial;
  }

  /** The value an element itself has for a property, from wherever it comes. */
  specified(element: Element, property: string): string | undefined {
    const inline = inlineStyle(element).get(property);
    if (inline !== undefined) return inline;
    const matcher = this.matchers.findLast(
      ({ selector, values }) => values.has(property) && element.matches(selector),
    );
    return matcher?.values.get(property) ?? (element.getAttribute(property) || undefined);
  }

  /** In pixels. */
  fontSize(element: Element | null): number {
    if (element === null) return ROOT_FONT_SIZE;
    const value = this.specified(element, 'font-size') ?? '';
    const number = Number.parseFloat(value);
    if (Number.isNaN(number)) return this.fontSize(element.parentElement);
    switch (/[a-z%]*$/i.exec(value)?.[0].toLowerCase()) {
      case 'rem':
        return number * ROOT_FONT_SIZE;
      case 'em':
        return number * this.fontSize(element.parentElement);
      case 'ex':
        return number * X_HEIGHT * this.fontSize(element.parentElement);
      case '%':
        return (number / 100) * this.fontSize(element.parentElement);
      case 'pt':
        return (number * 4) / 3;
      default:
        return number;
    }
  }
}

const inlineStyles = new Map<string, ReadonlyMap<string, string>>();

/** The properties of an element's `style` attribute. */
export function inlineStyle(element: Element): ReadonlyMap<string, string> {
  const style = element.getAttribute('style') ?? '';
  let values = inlineStyles.get(style);
  if (values === undefined) {
    if (inlineStyles.size > 1000) inlineStyles.clear();
    values = new Map(parseDeclarations(style).map(({ property, value }) => [property, value]));
    inlineStyles.set(style, values);
  }
  return values;
}

function matchersOf({ prelude, declarations }: StyleRule): Matcher[] {
  const relevant = declarations.filter(({ property }) => PROPERTIES.has(property));
  // A media query could only turn on what this layout does not know to be on.
  if (relevant.length === 0 || prelude.startsWith('@')) return [];
  const values = new Map(relevant.map(({ property, value }) => [property, value]));
  return prelude.split(',').flatMap((part) => {
    const selector = part.trim();
    // Pseudo-classes and selectors jsdom cannot read never name text that stands still.
    return selector === '' || selector.includes(':')
      ? []
      : [{ selector, values, specificity: specificity(selector) }];
  });
}

function specificity(selector: string): number {
  const ids = selector.match(/#/g)?.length ?? 0;
  const classes = selector.match(/[.[]/g)?.length ?? 0;
  const types = selector.match(/(?:^|[\s>+~])[a-z]/gi)?.length ?? 0;
  return ids * 10_000 + classes * 100 + types;
}
