import { staysInside } from './inert.ts';
import type { StyleRule } from './style-sheet.ts';
import { elementsOf, type SvgNode } from './svg-tree.ts';

const CONDITIONS = /^@(?:media|supports)\b/;
const KEYFRAMES = /^@(?:-\w+-)?keyframes\b/;
const OPERATORS: Readonly<Record<string, (value: string, part: string) => boolean>> = {
  '=': (value, part) => value === part,
  '^=': (value, part) => value.startsWith(part),
  '$=': (value, part) => value.endsWith(part),
  '*=': (value, part) => value.includes(part),
};

/**
 * The rules of a sheet that mean something to this drawing. Mermaid gives every diagram the rules of all its
 * shapes, themes and HTML labels: four fifths of a small picture.
 */
export function leanStyle(rules: readonly StyleRule[], svg: SvgNode): StyleRule[] {
  const present = new Presence(svg);
  const lean = rules.flatMap((rule) => leanRule(rule, present));
  const moves = lean.some(({ declarations }) =>
    declarations.some(({ property }) => property.startsWith('animation')),
  );
  return moves ? lean : lean.filter(({ prelude }) => !KEYFRAMES.test(prelude));
}

function leanRule(rule: StyleRule, present: Presence): StyleRule[] {
  if (KEYFRAMES.test(rule.prelude)) return [rule];
  const rules = rule.rules.flatMap((inner) => leanRule(inner, present));
  if (rule.prelude.startsWith('@')) {
    return CONDITIONS.test(rule.prelude) && rules.length > 0 ? [{ ...rule, declarations: [], rules }] : [];
  }
  const prelude = rule.prelude
    .split(',')
    .map((selector) => selector.trim())
    .filter((selector) => present.maySelect(selector))
    .join(',');
  const declarations = rule.declarations.filter(staysInside);
  return prelude === '' || declarations.length + rules.length === 0 ? [] : [{ prelude, declarations, rules }];
}

/** The elements, ids, classes and attributes a drawing has. */
class Presence {
  private readonly names = new Set<string>();
  private readonly attributes = new Map<string, Set<string>>();

  constructor(svg: SvgNode) {
    for (const { name, attributes } of elementsOf(svg)) {
      this.names.add(name.toLowerCase());
      for (const [attribute, value] of attributes) {
        if (attribute === 'id') this.names.add(`#${value}`);
        if (attribute === 'class') for (const word of value.split(/\s+/)) this.names.add(`.${word}`);
        const values = this.attributes.get(attribute);
        if (values === undefined) this.attributes.set(attribute, new Set([value]));
        else values.add(value);
      }
    }
  }

  /** Whether all that a selector names is there, together or apart; what `:not(…)` names does not count. */
  maySelect(selector: string): boolean {
    if (selector.includes(':root')) return false;
    const plain = selector.replace(/:[\w-]+(?:\([^)]*\))?/g, '');
    const names = plain.replace(/\[[^\]]*\]/g, '').match(/[#.]?[a-z][\w\u0080-\uFFFF-]*/gi) ?? [];
    const conditions = [...plain.matchAll(/\[([\w-]+)(?:([$^*]?=)"?([^"\]]*)"?)?\]/g)];
    return (
      names.every((name) => this.names.has(/^[a-z]/i.test(name) ? name.toLowerCase() : name)) &&
      conditions.every(([, attribute = '', operator = '', part = '']) => {
        const values = this.attributes.get(attribute) ?? new Set();
        const holds = OPERATORS[operator];
        return holds === undefined ? values.size > 0 : [...values].some((value) => holds(value, part));
      })
    );
  }
}
