import type { Code, Node, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { checkMermaid, type MermaidCheck } from './check-source.ts';
import { figureNode } from './figure-node.ts';
import type { MermaidProblem } from './mermaid-problem.ts';
import { MermaidError, type MermaidPicture, type MermaidRenderer } from './static/renderer.ts';

/** What the plugin needs from the site it works for. */
export interface RemarkMermaidOptions {
  /** Draws the diagrams; only its `render` is used. */
  readonly renderer: Pick<MermaidRenderer, 'render'>;
  /** Puts a picture where the site keeps its files, and answers the URL of the image. */
  readonly place: (picture: MermaidPicture, source: string) => string;
  /** What the disclosure of the diagram's source is called; `Diagram source` unless given. */
  readonly sourceLabel?: string;
}

/**
 * A remark plugin for Markdown and MDX: each fence of `mermaid` becomes a figure with its picture, drawn
 * beforehand, and its source. A fence that cannot be drawn stays as it is, and the file gets a message
 * (`mermaid-syntax`, fatal for an error) on each line of it that is wrong.
 */
export function remarkMermaid({ renderer, place, sourceLabel = 'Diagram source' }: RemarkMermaidOptions) {
  return async (tree: Root, file: VFile): Promise<void> => {
    const fences: { fence: Code; parent: Parents }[] = [];
    visit(tree, 'code', (fence: Code, _, parent) => {
      if (fence.lang === 'mermaid' && parent !== undefined) fences.push({ fence, parent });
    });
    const isMdx = file.extname === '.mdx' || hasMdx(tree);
    for (const { fence, parent } of fences) {
      const check = await checkMermaid(fence.value);
      const picture = hasErrors(check.problems) ? undefined : await draw(renderer, fence.value);
      const problems = picture instanceof MermaidError ? picture.problems : check.problems;
      for (const problem of problems) report(problem, fence, file);
      if (picture === undefined || picture instanceof MermaidError) continue;
      const { width, height } = picture;
      const image = { src: place(picture, fence.value), width, height, alt: alternativeText(check) };
      const figure = figureNode({ image, source: fence.value, sourceLabel }, isMdx);
      parent.children.splice(parent.children.indexOf(fence), 1, figure);
    }
  };
}

async function draw({ render }: RemarkMermaidOptions['renderer'], source: string): Promise<MermaidPicture | MermaidError> {
  try {
    return await render(source);
  } catch (error) {
    if (error instanceof MermaidError) return error;
    throw error;
  }
}

/** Title and description, or else the type of the diagram in words. */
function alternativeText({ title, description, diagramType }: MermaidCheck): string {
  const type = (diagramType ?? '').replace(/-v2$|-elk$|Diagram$|Chart$/i, '');
  return [title, description].filter((part) => part !== '').join('. ') || `Mermaid ${type} diagram`;
}

function report({ severity, line, message }: MermaidProblem, fence: Code, file: VFile): void {
  const start = fence.position?.start;
  const content = fence.value.split('\n')[line - 1] ?? '';
  const place = start && {
    start: { line: start.line + line, column: start.column },
    end: { line: start.line + line, column: start.column + content.length },
  };
  const found = file.message(message, { ...(place && { place }), ruleId: 'mermaid-syntax', source: 'journeybook' });
  found.fatal = severity === 'error';
}

function hasErrors(problems: readonly MermaidProblem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

function hasMdx(tree: Root): boolean {
  let found = false;
  visit(tree, (node: Node) => {
    found ||= node.type.startsWith('mdx');
  });
  return found;
}
