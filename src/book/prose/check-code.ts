import type { Node as CodeNode, Program } from 'estree';
import { createVisitors } from 'estree-util-scope';
import { visit as visitCode } from 'estree-util-visit';
import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { nearest } from '../nearest.ts';
import type { TextProblem } from '../problem.ts';
import { componentNames } from './check-components.ts';

/** What the code of an MDX file can use without defining it, besides what JavaScript itself has. */
const given = ['props', 'frontmatter', 'file', 'url', 'getHeadings', 'arguments', 'undefined'];

/** A name that is used, and where. */
interface Use {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly component: boolean;
}

/**
 * Reports names in the code of prose that nothing defines: they would stop the site from being built. A name
 * that is defined anywhere in the file counts as known everywhere in it.
 */
export function checkCode(tree: Root): readonly TextProblem[] {
  const defined = new Set<string>();
  const uses: Use[] = [];
  visit(tree, (node) => {
    for (const program of programsOf(node)) gather(program, defined, uses);
    const element = elementOf(node);
    if (element) uses.push(element);
  });
  return uses.flatMap((use) => {
    if (defined.has(use.name) || isGiven(use)) return [];
    return [{ start: use.start, end: use.end, ...explain(use, defined) }];
  });
}

function isGiven({ name, component }: Use): boolean {
  return component ? componentNames.includes(name) : given.includes(name) || name in globalThis;
}

function explain({ name, component }: Use, defined: ReadonlySet<string>) {
  const known = component ? [...componentNames, ...defined] : [...defined, ...given];
  const meant = nearest(name, known);
  const remedy = component
    ? `Import it, or use one of ${componentNames.map((one) => `\`<${one}>\``).join(', ')}.`
    : 'Define it with `export const`, import it, or write `\\{` where the sign itself is meant.';
  return {
    rule: 'unknown-reference' as const,
    reason: component ? `There is no component \`<${name}>\`.` : `Nothing in this file defines \`${name}\`.`,
    note: meant === undefined ? remedy : `Did you mean \`${meant}\`?`,
  };
}

function programsOf(node: Nodes): readonly Program[] {
  switch (node.type) {
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return listed(node.data?.estree);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return node.attributes.flatMap((attribute) => {
        if (attribute.type === 'mdxJsxExpressionAttribute') return listed(attribute.data?.estree);
        return typeof attribute.value === 'object' ? listed(attribute.value?.data?.estree) : [];
      });
    default:
      return [];
  }
}

function listed(program: Program | null | undefined): readonly Program[] {
  return program ? [program] : [];
}

/** A component of the prose; what begins with a small letter is an element of HTML. */
function elementOf(node: Nodes): Use | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const [name = ''] = (node.name ?? '').split('.');
  if (!/^\p{Lu}/u.test(name)) return undefined;
  const start = node.position?.start.offset ?? 0;
  return { name, start: start + 1, end: start + 1 + name.length, component: true };
}

/** Adds what a piece of code defines, and what it uses. */
function gather(program: Program, defined: Set<string>, uses: Use[]): void {
  const scoping = createVisitors();
  const keep = () => {
    for (const scope of scoping.scopes) for (const name of scope.defined) defined.add(name);
  };
  visitCode(program, {
    enter(node, key, _, ancestors) {
      scoping.enter(node);
      keep();
      const use = useOf(node, key, ancestors.at(-1));
      if (use) uses.push(use);
    },
    leave(node) {
      scoping.exit(node);
    },
  });
}

function useOf(node: CodeNode, key: string | undefined, parent: CodeNode | undefined): Use | undefined {
  if (node.type !== 'Identifier' || !isReference(key, parent)) return undefined;
  return { name: node.name, ...placeOf(node), component: false };
}

/** The offsets of a piece of code, which its parser adds to what the types know of it. */
export function placeOf(node: CodeNode): { readonly start: number; readonly end: number } {
  const { start, end } = { start: 0, end: 0, ...node };
  return { start, end };
}

/** Whether an identifier stands for a value, and is not the name of a property, a label or a parameter. */
function isReference(key: string | undefined, parent: CodeNode | undefined): boolean {
  switch (parent?.type) {
    case 'MemberExpression':
      return key === 'object' || parent.computed;
    case 'Property':
    case 'PropertyDefinition':
    case 'MethodDefinition':
      return key === 'value' || parent.computed;
    case 'UnaryExpression':
      return parent.operator !== 'typeof';
    case 'ImportSpecifier':
    case 'ExportSpecifier':
    case 'MetaProperty':
    case 'LabeledStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
      return false;
    default:
      return true;
  }
}
