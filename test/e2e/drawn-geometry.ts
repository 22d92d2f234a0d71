import type { Page } from 'playwright-core';

/** One drawn element: what it is, what it says, and every number that places it. */
export interface DrawnElement {
  readonly name: string;
  readonly text: string;
  readonly numbers: readonly number[];
}

/**
 * What an SVG draws, in document order, read by the browser. The lines of a journey's label are one element,
 * placed by its box alone: Mermaid does not break them outside HTML.
 */
export function drawnGeometry(page: Page, svg: string): Promise<DrawnElement[]> {
  return page.evaluate((markup) => {
    const root = new DOMParser().parseFromString(markup, 'text/html').querySelector('svg');
    const placing = [
      'x',
      'y',
      'width',
      'height',
      'cx',
      'cy',
      'r',
      'rx',
      'ry',
      'x1',
      'y1',
      'x2',
      'y2',
      'dx',
      'dy',
      'd',
      'points',
      'transform',
    ];
    const isLabel = (element: Element) => element.matches('text.task, text.journey-section');
    return [
      ...(root?.querySelectorAll('g, rect, circle, ellipse, line, polygon, polyline, path, text, tspan') ??
        []),
    ]
      .filter((element) => element.closest('defs, marker, symbol') === null)
      .filter(
        (element) => !(element.matches('tspan') && element.parentElement && isLabel(element.parentElement)),
      )
      .map((element) => ({
        name: element.tagName,
        text: element.matches('text, tspan')
          ? [...element.querySelectorAll(':scope > tspan')]
              .concat(element.matches('tspan') ? [element] : [])
              .map((part) => part.textContent)
              .join('')
              .replace(/\s+/g, '')
          : '',
        numbers: placing
          .filter((attribute) => !(isLabel(element) && attribute !== 'x'))
          .flatMap((attribute) => element.getAttribute(attribute)?.match(/-?[\d.]+(?:e[-+]?\d+)?/gi) ?? [])
          .map(Number),
      }));
  }, svg);
}

/** The farthest any number lies from its counterpart, in pixels; infinite if the two do not draw the same elements. */
export function farthest(
  ours: readonly DrawnElement[],
  theirs: readonly DrawnElement[],
): { distance: number; where: string } {
  let worst = { distance: 0, where: '' };
  if (ours.length !== theirs.length)
    return { distance: Infinity, where: `${ours.length} elements for ${theirs.length}` };
  for (const [index, own] of ours.entries()) {
    const other = theirs[index];
    const where = `${index}: ${JSON.stringify(own)} for ${JSON.stringify(other)}`;
    if (
      own.name !== other?.name ||
      !sameText(own.text, other.text) ||
      own.numbers.length !== other.numbers.length
    ) {
      return { distance: Infinity, where };
    }
    for (const [at, number] of own.numbers.entries()) {
      const distance = Math.abs(number - (other.numbers[at] ?? Infinity));
      if (distance > worst.distance) worst = { distance, where };
    }
  }
  return worst;
}

/** A journey's label that is too long for its box may be cut. */
function sameText(own: string, other: string): boolean {
  return own === other || (own.endsWith('…') && other.startsWith(own.slice(0, -1)));
}
