import type { Markup } from '../../../diagrams/markup.ts';

/** Beside a matrix, what one of its cells is made from. */
export interface DetailPanel {
  /** Shows it, or hides the panel where there is none. */
  readonly show: (detail: Markup | undefined) => void;
  /** Moves the focus into it. */
  readonly focus: () => void;
}

/**
 * Makes the panel of a matrix, which is not there before somebody asks.
 *
 * @param close hears that the reader is done with it
 */
export function detailPanel(region: HTMLElement, close: () => void): DetailPanel {
  const panel = document.createElement('aside');
  panel.className = 'cell-detail';
  panel.hidden = true;
  panel.setAttribute('aria-label', 'What the cell is made from');
  region.after(panel);
  panel.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('.close')) close();
  });
  document.addEventListener('keydown', ({ key, defaultPrevented }) => {
    if (key === 'Escape' && !defaultPrevented && !panel.hidden) close();
  });
  return {
    show: (detail) => {
      panel.hidden = detail === undefined;
      panel.innerHTML = detail?.text ?? '';
    },
    focus: () => panel.querySelector<HTMLElement>('h2')?.focus(),
  };
}
