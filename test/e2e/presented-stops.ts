import type { Page } from 'playwright-core';

/** What is seen at one stop of a presentation. */
export interface PresentedStop {
  /** What its bar says. */
  readonly status: string;
  /** The name of the phase; empty at the title and at the end. */
  readonly phase: string;
  readonly steps: readonly string[];
  /** The cells that say something, as the id of the step and the row of the lane. */
  readonly cells: readonly string[];
  /** What is wrong with it, measured. */
  readonly faults: readonly string[];
}

/** Goes through a presentation from the stop that is shown to its end, and looks at every one. */
export async function presentedStops(page: Page): Promise<readonly PresentedStop[]> {
  await page.locator('.present-bar').waitFor();
  const stops: PresentedStop[] = [];
  for (;;) {
    stops.push(await presentedStop(page));
    const [place, count] = (stops.at(-1)?.status.match(/\d+/g) ?? []).map(Number);
    if (place === undefined || place === count) return stops;
    await page.keyboard.press('PageDown');
  }
}

/** The cells of a map that say something in the lanes that are chosen, written as those of a stop are. */
export async function cellsOfMap(page: Page): Promise<readonly string[]> {
  const cells = await page
    .locator('.journey-map .lane:not([hidden])')
    .evaluateAll((all) =>
      all
        .filter((lane) => lane.textContent.trim() !== '')
        .map(
          (lane) =>
            `${lane.closest('.step')?.querySelector('h3')?.id ?? ''} ${/row-\d+/.exec(lane.getAttribute('class') ?? '')?.[0] ?? ''}`,
        ),
    );
  return cells.toSorted();
}

/** Looks at the stop that is shown: whether all of it is on the screen, fills its width and is level with its curve. */
export function presentedStop(page: Page): Promise<PresentedStop> {
  return page.evaluate(() => {
    const map = document.querySelector<HTMLElement>('.journey-map');
    const bar = map?.querySelector('.present-bar');
    if (!map || !bar) throw new Error('Nothing is presented.');
    const seen = (selector: string) =>
      [...map.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
    const faults: string[] = [];
    const foot = bar.getBoundingClientRect().top;
    const textOf = (one: Element | undefined) => one?.textContent.trim() ?? '';

    const sheets = seen('.sheet, .present-sheet');
    if (sheets.length !== 1) faults.push(`${sheets.length} sheets are shown at once`);
    if (map.scrollHeight > map.clientHeight) faults.push('it scrolls down');
    if (map.scrollWidth > map.clientWidth) faults.push('it scrolls sideways');
    const inside = seen(
      '.phase-name, .step-name, .lane, .lane-names th, .present-sheet :is(h1, h2, p, li, dd, svg)',
    );
    for (const one of inside) {
      const { top, bottom, left, right } = one.getBoundingClientRect();
      if (top < -1 || bottom > foot + 1) faults.push(`${one.className || one.tagName} ends below the bar`);
      if (left < -1 || right > map.clientWidth + 1)
        faults.push(`${one.className || one.tagName} is too wide`);
      if (one.scrollHeight > one.clientHeight + 1 && one.matches('.lane'))
        faults.push(`${one.className} is cut off`);
    }

    const steps = seen('.step');
    if (sheets[0]?.matches('.sheet') === true) {
      const edges = steps.map((step) => step.getBoundingClientRect());
      const start = Math.min(...edges.map(({ left }) => left));
      const end = Math.max(...edges.map(({ right }) => right));
      const names = map.querySelector('.phases thead')?.getBoundingClientRect();
      if (Math.abs(end - start + (names?.width ?? 0) - map.clientWidth) > 2)
        faults.push('it leaves width empty');
      const all = [...map.querySelectorAll('.step')];
      for (const svg of seen('.curve svg, .paths-over svg').length > 0
        ? [...map.querySelectorAll('.sheet :is(.curve, .paths-over) svg')]
        : []) {
        if (!svg.checkVisibility()) continue;
        const box = svg.getBoundingClientRect();
        const [first] = edges;
        const before = steps[0] ? all.indexOf(steps[0]) : 0;
        const along = (box.width * before) / all.length;
        const apart =
          map.dir === 'rtl' ? box.right - along - (first?.right ?? 0) : box.left + along - (first?.left ?? 0);
        if (Math.abs(apart) > 2) faults.push('a drawing is not level with its steps');
        if (box.bottom > foot) faults.push('a drawing ends below the bar');
      }
    }
    return {
      status: textOf(bar.querySelector('[role="status"]') ?? undefined),
      phase: textOf(seen('.phase-name h2')[0]),
      steps: steps.map((step) => textOf(step.querySelector('h3') ?? undefined)),
      cells: seen('.lane')
        .filter((lane) => textOf(lane) !== '')
        .map(
          (lane) =>
            `${lane.closest('.step')?.querySelector('h3')?.id ?? ''} ${/row-\d+/.exec(lane.className)?.[0] ?? ''}`,
        ),
      faults,
    };
  });
}
