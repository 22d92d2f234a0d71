/**
 * What a map draws over all its steps, cut where phases are folded: each run of phases that are open shows its part of
 * the drawing. With no phase folded the drawing is whole.
 */
export function drawInRuns(map: HTMLElement): void {
  for (const run of map.querySelectorAll('.run')) run.remove();
  const phases = [...map.querySelectorAll<HTMLElement>('.phase')];
  const isFolded = phases.some((phase) => phase.matches('.folded'));
  map.classList.toggle('in-runs', isFolded);
  if (!isFolded) return;
  const runs = runsOf(phases);
  for (const drawing of map.querySelectorAll<HTMLElement>('.curve, .paths-over')) {
    for (const run of runs) drawPart(drawing, run);
  }
}

/** Phases side by side: where they begin among those that are shown and among all, and how wide they are, in pixels. */
interface Run {
  at: number;
  before: number;
  across: number;
}

function runsOf(phases: readonly HTMLElement[]): readonly Run[] {
  const open = phases.find((phase) => !phase.matches('.folded'));
  const width = open?.querySelector<HTMLElement>('.step')?.offsetWidth ?? 0;
  const runs: Run[] = [];
  let [at, before, isOpen] = [0, 0, false];
  for (const phase of phases) {
    const steps = phase.querySelectorAll('.step').length * width;
    const folded = phase.matches('.folded');
    const run = runs.at(-1);
    if (!folded && isOpen && run) run.across += steps;
    else if (!folded) runs.push({ at, before, across: steps });
    isOpen = !folded;
    at += phase.offsetWidth;
    before += steps;
  }
  return runs;
}

function drawPart(drawing: HTMLElement, { at, before, across }: Run): void {
  const part = document.createElement('div');
  part.className = `${drawing.className} run`;
  part.append(...[...drawing.childNodes].map((node) => node.cloneNode(true)));
  part.style.setProperty('--at', `${at}px`);
  part.style.setProperty('--before', `${before}px`);
  part.style.setProperty('--across', `${across}px`);
  drawing.after(part);
  // Words are there as a whole or not at all.
  const { left, right } = part.getBoundingClientRect();
  for (const text of part.querySelectorAll('text')) {
    const words = text.getBoundingClientRect();
    if (words.left < left || words.right > right) text.remove();
  }
}
