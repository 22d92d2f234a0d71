import type { Nodes } from 'mdast';
import { type Kind, kinds } from '../../schema/kinds.ts';
import { splitPrefix } from '../link/references.ts';
import type { NamesByKind } from '../link/names.ts';
import type { TextProblem } from '../problem.ts';
import { unknownName } from './check-references.ts';

/** What a component of prose refers to: its attributes and the kind of document each names. */
interface Component {
  readonly attributes: Readonly<Record<string, Kind>>;
  /** The attribute it cannot do without, unless it stands on the page of a journey. */
  readonly needs?: string;
  /** An attribute that makes up for the one it needs. */
  readonly instead?: string;
}

/** The components any MDX can use without an import. */
const components: ReadonlyMap<string, Component> = new Map([
  ['JourneyMap', { attributes: { journey: 'journey' }, needs: 'journey' }],
  ['EmotionCurve', { attributes: { journey: 'journey' }, needs: 'journey' }],
  ['Mermaid', { attributes: { journey: 'journey' }, needs: 'journey', instead: 'code' }],
  ['TouchpointMatrix', { attributes: { journey: 'journey', framework: 'framework' } }],
  ['SegmentCard', { attributes: { id: 'segment' }, needs: 'id' }],
  ['TouchpointCard', { attributes: { id: 'touchpoint' }, needs: 'id' }],
]);

/** The names of the components any MDX can use without an import. */
export const componentNames: readonly string[] = [...components.keys()];

/** Reports components in prose that name nothing the book has, or do not say what they should show. */
export function checkComponents(node: Nodes, file: string, names: NamesByKind): readonly TextProblem[] {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  const component = node.name === null ? undefined : components.get(node.name);
  if (component === undefined) return [];
  const place = { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
  const written = new Map<string, string | undefined>();
  for (const attribute of node.attributes) {
    // What is computed, or spread, is only known when the page is built.
    if (attribute.type !== 'mdxJsxAttribute') return [];
    written.set(attribute.name, typeof attribute.value === 'string' ? attribute.value : undefined);
  }
  const unknown = Object.entries(component.attributes).flatMap(([attribute, kind]) => {
    const value = written.get(attribute);
    const problem = value === undefined ? undefined : unknownTo(value, kind, names);
    return problem === undefined ? [] : [{ ...place, ...problem }];
  });
  return [
    ...unknown,
    ...missing(node.name ?? '', component, written, file).map((one) => ({ ...place, ...one })),
  ];
}

function unknownTo(value: string, kind: Kind, names: NamesByKind) {
  const { kind: prefix, name } = splitPrefix(value);
  const known = prefix === undefined || prefix === kind ? names[kind].resolve(name) : undefined;
  return known !== undefined || names[kind].incomplete ? undefined : unknownName(name, [kind], names);
}

function missing(
  name: string,
  { needs, instead, attributes }: Component,
  written: ReadonlyMap<string, unknown>,
  file: string,
): readonly Pick<TextProblem, 'rule' | 'reason' | 'note'>[] {
  if (needs === undefined || written.has(needs) || (instead !== undefined && written.has(instead))) return [];
  const kind = attributes[needs] ?? 'journey';
  if (kind === 'journey' && file.startsWith(`${kinds.journey.folder}/`)) return [];
  return [
    {
      rule: 'missing-field',
      reason: `\`<${name}>\` does not say which ${kind} it shows.`,
      note: `Write \`<${name} ${needs}="…" />\` with the id of a ${kind}.`,
    },
  ];
}
