/** A problem in the source of a diagram, as whoever can read diagrams reports it. */
export interface DiagramProblem {
  readonly severity: 'error' | 'warning';
  /** From 1, in the source of the diagram. */
  readonly line: number;
  readonly message: string;
}

/** Reads the source of a Mermaid diagram and says what is wrong with it. */
export type CheckDiagram = (source: string) => Promise<readonly DiagramProblem[]>;
