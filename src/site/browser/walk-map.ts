/**
 * Lets readers walk through a map with the arrow keys once they are at one of its steps: left and right from step to
 * step in the same lane, up and down through what is said of a step, Home and End to the first and the last step.
 */
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const cell = event.target instanceof Element ? cellOf(event.target) : null;
  const next = cell && neighbour(cell, event.key);
  if (!next) return;
  event.preventDefault();
  arrive(next);
});

/** The title of a step, or what a lane says of it. */
function cellOf(inside: Element): HTMLElement | null {
  return inside.closest<HTMLElement>('.journey-map .step > *');
}

function neighbour(cell: HTMLElement, key: string): HTMLElement | undefined {
  const map = cell.closest<HTMLElement>('.journey-map');
  const own = cell.parentElement;
  if (!map || !own) return undefined;
  const steps = [...map.querySelectorAll('.phase:not(.folded) .step')];
  const place = steps.indexOf(own);
  const forward = map.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      return beside(steps[place + (key === forward ? 1 : -1)], cell);
    case 'Home':
      return beside(steps[0], cell);
    case 'End':
      return beside(steps.at(-1), cell);
    case 'ArrowDown':
    case 'ArrowUp': {
      const told = [...own.children].filter(isTold);
      return told[told.indexOf(cell) + (key === 'ArrowDown' ? 1 : -1)];
    }
    default:
      return undefined;
  }
}

/** The cell of the same lane at another step; where nothing is said there, the title of that step. */
function beside(step: Element | undefined, cell: HTMLElement): HTMLElement | undefined {
  if (!step) return undefined;
  const lane = [...(cell.parentElement?.children ?? [])].indexOf(cell);
  const cells = [...step.children].filter((one) => one instanceof HTMLElement);
  const same = cells[lane];
  return same && isTold(same) ? same : cells[0];
}

function isTold(cell: Element): cell is HTMLElement {
  return cell instanceof HTMLElement && !cell.hidden && cell.textContent.trim() !== '';
}

/** Gives the focus to the title of a step or to a cell, and shows it where it was out of sight. */
function arrive(cell: HTMLElement): void {
  const title = cell.matches('.step-name') ? cell.querySelector<HTMLElement>('h3 a') : null;
  if (!title) cell.tabIndex = -1;
  (title ?? cell).focus();
}
