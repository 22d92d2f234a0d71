import type { Page } from 'playwright-core';

/** The emotion of each segment at each step that has one: title of the step, then name of the segment. */
export type Emotions = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The cells of the map that do not begin level with the name of their lane and flush with their step. */
export function misplacedCells(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // Without the line of a blueprint above it and the scale beside it.
    const ownText = (header: Element) =>
      [...header.childNodes]
        .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
        .map(({ textContent }) => textContent)
        .join('')
        .trim();
    const rowOf = (element: Element) => /\brow-\d+\b/.exec(element.className)?.[0] ?? 'no row';
    const names = new Map(
      [...document.querySelectorAll('.lane-names > th:not(.of-steps)')].map(
        (name) => [rowOf(name), name] as const,
      ),
    );
    return [...document.querySelectorAll('.phase:not(.folded) .lane:not([hidden])')].flatMap((cell) => {
      const name = names.get(rowOf(cell));
      const step = cell.closest('.step');
      if (name === undefined || step === null) return [`${cell.className} has no name or no step`];
      const [own, named, column] = [cell, name, step].map((element) => element.getBoundingClientRect());
      if (own === undefined || named === undefined || column === undefined) return [];
      const title = `${ownText(name)} of “${step.querySelector('h3')?.textContent ?? ''}”`;
      const lane = cell.querySelector('.lane-name')?.textContent;
      return [
        ...(lane === undefined || lane === ownText(name) ? [] : [`${title} is ${lane}`]),
        ...(Math.abs(own.top - named.top) < 1 ? [] : [`${title} is ${own.top - named.top} px off its lane`]),
        ...(own.left >= column.left && own.right <= column.right + 1 ? [] : [`${title} leaves its column`]),
      ];
    });
  });
}

/**
 * The emotions as the words of the map give them, without those that are not known. A step that speaks for everyone
 * speaks for each segment.
 */
export function writtenEmotions(page: Page): Promise<Emotions> {
  return page.evaluate(() => {
    const number = (element: Element | null) => Number(element?.textContent.replace('−', '-'));
    const everyone = [...document.querySelectorAll('.facts-line .segment-name')].map(
      (name) => name.textContent,
    );
    const steps = [...document.querySelectorAll('.step')].flatMap((step) => {
      const words = step.querySelector('.lane.feeling .told');
      const each = [...(words?.querySelectorAll('.of:has(.emotion)') ?? [])].map(
        (of) =>
          [
            of.querySelector('.segment-name')?.textContent ?? '',
            number(of.querySelector('.emotion')),
          ] as const,
      );
      const all = words?.querySelector(':scope > .emotion') ?? null;
      const emotions = all === null ? each : everyone.map((name) => [name, number(all)] as const);
      const title = step.querySelector('h3')?.textContent ?? '';
      return emotions.length === 0 ? [] : [[title, Object.fromEntries(emotions)] as const];
    });
    return Object.fromEntries(steps);
  });
}

/** The emotions as the curve draws them, read off its points; and how far any point lies from the middle of its step, in CSS pixels. */
export function drawnEmotions(page: Page): Promise<{ emotions: Emotions; farthest: number }> {
  return page.evaluate(() => {
    const svg = document.querySelector<SVGSVGElement>('.journey-map .emotion-curve');
    const matrix = svg?.getScreenCTM();
    if (!svg || !matrix) return { emotions: {}, farthest: Infinity };
    const levels = [...svg.querySelectorAll('.level')].map((level) =>
      Number(/^M0 ([\d.]+)/.exec(level.getAttribute('d') ?? '')?.[1]),
    );
    const [top = 0, bottom = 0] = [levels[0], levels.at(-1)];
    const steps = [...document.querySelectorAll('.step')].map((step) => {
      const { left, width } = step.getBoundingClientRect();
      return { title: step.querySelector('h3')?.textContent ?? '', middle: left + width / 2 };
    });
    const key = new Map(
      [...document.querySelectorAll('.key li')].map((entry) => [entry.className, entry.textContent] as const),
    );
    const only = document.querySelector('.facts-line .segment-name')?.textContent ?? '';
    const emotions: Record<string, Record<string, number>> = {};
    let farthest = 0;
    for (const group of svg.querySelectorAll('g')) {
      const path = group.querySelector('.line')?.getAttribute('d') ?? '';
      for (const [, numbers = ''] of path.matchAll(/[MLC]([^MLCZ]*)/g)) {
        const [x = 0, y = 0] = numbers.split(',').slice(-2).map(Number);
        const at = new DOMPoint(x, y).matrixTransform(matrix).x;
        const distance = (step: { middle: number }) => Math.abs(step.middle - at);
        const step = steps.reduce((best, one) => (distance(one) < distance(best) ? one : best));
        farthest = Math.max(farthest, distance(step));
        const value = Math.round((2 - (4 * (y - top)) / (bottom - top)) * 100) / 100;
        (emotions[step.title] ??= {})[key.get(group.getAttribute('class') ?? '') ?? only] = value;
      }
    }
    return { emotions, farthest };
  });
}

/** The texts of the map that reach out of the box they belong to, or lie over a text of another box. */
export function clashingTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const map = document.querySelector('.journey-map');
    if (map === null) return ['there is no map'];
    const owners = '.lane-names > th, .scale, .phase-name, .moment, h3, .lane, svg text';
    // What is only there for those who listen.
    const isClipped = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).clipPath !== 'none' || isClipped(element.parentElement));
    const walker = document.createTreeWalker(map, NodeFilter.SHOW_TEXT);
    const texts: { text: string; owner: Element; box: DOMRect }[] = [];
    while (walker.nextNode()) {
      const { currentNode: node } = walker;
      const owner = node.parentElement?.closest(owners);
      const hidden = isClipped(node.parentElement) || node.parentElement?.checkVisibility() === false;
      if (!owner || hidden || node.textContent?.trim() === '') continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      texts.push({ text: node.textContent ?? '', owner, box: range.getBoundingClientRect() });
    }
    // A word over the curve has no box of its own: it may be as wide as the column of its step.
    const room = (owner: Element, text: DOMRect) => {
      const middle = text.left + text.width / 2;
      const columns = [...map.querySelectorAll('.step')].map((step) => step.getBoundingClientRect());
      const column = columns.find(({ left, right }) => left <= middle && middle < right);
      const curve = owner.closest('.curve, .paths-over')?.getBoundingClientRect();
      if (curve === undefined) return owner.getBoundingClientRect();
      // The name of a line stands beside its end, wherever that is.
      if (owner.matches('.name')) return curve;
      return new DOMRect(column?.left, curve.top, column?.width, curve.height);
    };
    const out = texts.flatMap(({ text, owner, box }) => {
      const { left, right, top, bottom } = room(owner, box);
      const inside =
        box.left >= left - 1 && box.right <= right + 1 && box.top >= top - 1 && box.bottom <= bottom + 1;
      return inside ? [] : [`“${text}” reaches out of ${owner.getAttribute('class') ?? owner.tagName}`];
    });
    const over = texts.flatMap((one, index) =>
      texts.slice(index + 1).flatMap((other) => {
        if (one.owner === other.owner || one.owner.contains(other.owner)) return [];
        const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const height = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        return width > 1 && height > 1 ? [`“${one.text}” lies over “${other.text}”`] : [];
      }),
    );
    return [...out, ...over];
  });
}
