import type { DiagramProblem } from '../../book/load.ts';

/** Holds a Mermaid diagram against Mermaid itself, which is loaded only when there is a diagram to check. */
export async function checkDiagram(source: string): Promise<readonly DiagramProblem[]> {
  const { checkMermaid } = await import('./check-source.ts');
  return (await checkMermaid(source)).problems;
}
