import { parseDeclarations, writeRule, type Declaration, type StyleRule } from './style-sheet.ts';
import { elementsOf, type SvgNode } from './svg-tree.ts';

const PAINTED = new Set([
  'color',
  'fill',
  'stroke',
  'stop-color',
  'flood-color',
  'background',
  'background-color',
]);
const COLOUR = /#[0-9a-f]{3,8}\b|(?:rgb|hsl)a?\([^)]*\)/gi;
/** Words that stand where a colour may stand, and name none. */
const KEYWORDS = new Set([
  'none',
  'transparent',
  'currentcolor',
  'inherit',
  'initial',
  'unset',
  'revert',
  'context-fill',
  'context-stroke',
]);

/**
 * The rules that paint a drawing for readers who prefer a dark scheme, as one media query. They repeat each light rule with its colours replaced, and give presentation attributes their
 * counterpart with a specificity of zero, so that the cascade decides in the dark as it does in the light.
 */
export function darkScheme(
  rules: readonly StyleRule[],
  svg: SvgNode,
  dark: Readonly<Record<string, string>>,
): string {
  const repaint = (declarations: readonly Declaration[]): Declaration[] =>
    declarations.flatMap((declaration) => {
      if (!PAINTED.has(declaration.property)) return [];
      const value = repaintValue(declaration.value, dark);
      return value === declaration.value ? [] : [{ ...declaration, value }];
    });
  const repainted = rules.flatMap(({ prelude, declarations }): StyleRule[] => {
    const changed = prelude.startsWith('@') ? [] : repaint(declarations);
    return changed.length === 0 ? [] : [{ prelude, declarations: changed, rules: [] }];
  });
  const root = `#${svg.attributes.get('id') ?? ''}`;
  const attributes = new Map<string, StyleRule>();
  for (const element of elementsOf(svg)) {
    for (const [name, value] of element.attributes) {
      const own = name === 'style' ? parseDeclarations(value) : [{ property: name, value, important: false }];
      const declarations = repaint(own).map((d) => (name === 'style' ? { ...d, important: true } : d));
      const selector = `${root} [${name}=${JSON.stringify(value)}]`;
      if (declarations.length === 0) continue;
      attributes.set(selector, {
        prelude: name === 'style' ? selector : `:where(${selector})`,
        declarations,
        rules: [],
      });
    }
  }
  const ink = [{ property: 'color', value: counterpart('black', dark), important: false }];
  return writeRule({
    prelude: '@media (prefers-color-scheme:dark)',
    declarations: [],
    // What is painted in `currentColor` is black until the root says otherwise.
    rules: [{ prelude: root, declarations: ink, rules: [] }, ...attributes.values(), ...repainted],
  });
}

function repaintValue(value: string, dark: Readonly<Record<string, string>>): string {
  if (/^[a-z]+$/i.test(value)) return KEYWORDS.has(value.toLowerCase()) ? value : counterpart(value, dark);
  return value.replace(COLOUR, (colour) => counterpart(colour, dark));
}

/** Relative colours let the browser turn the lightness over, so that the drawing needs no arithmetic of colours. */
function counterpart(colour: string, dark: Readonly<Record<string, string>>): string {
  return dark[hexadecimal(colour).toLowerCase()] ?? `oklch(from ${colour} calc(0.95 - 0.75 * l) c h)`;
}

/** Style sheets that went through an object model write `#1f2a30` as `rgb(31, 42, 48)`. */
function hexadecimal(colour: string): string {
  const channels = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour)?.slice(1);
  return channels === undefined
    ? colour
    : `#${channels.map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`;
}
