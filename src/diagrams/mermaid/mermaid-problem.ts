/** Something wrong in a Mermaid source: a sentence in plain words, on one line, without markup. */
export interface MermaidProblem {
  /** An error cannot be drawn, or not as it was meant; a warning loses something on the way. */
  readonly severity: 'error' | 'warning';
  /** 1-based, in the source as it was given. */
  readonly line: number;
  readonly message: string;
}
