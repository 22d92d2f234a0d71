/** A point of a chart and what the list beside it says of it are lit together: whoever points at one sees the other. */
for (const [begins, ends] of [
  ['pointerover', 'pointerout'],
  ['focusin', 'focusout'],
] as const) {
  document.addEventListener(begins, ({ target }) => {
    light(target, true);
  });
  document.addEventListener(ends, ({ target }) => {
    light(target, false);
  });
}

function light(target: EventTarget | null, lit: boolean): void {
  if (!(target instanceof Element)) return;
  const here = target.closest<HTMLElement | SVGElement>('[data-point]');
  const numbers = here?.dataset['point']?.split(' ') ?? [];
  const chart = here?.closest('.chart-view');
  for (const number of numbers)
    for (const one of chart?.querySelectorAll(`[data-point~="${CSS.escape(number)}"]`) ?? [])
      one.classList.toggle('lit', lit);
}
