import { bareCopy } from './bare-copy.ts';
import type { MapDrawings } from './map-drawings.ts';
import { letters, type Stop } from './present-stop.ts';

/** A curve may be so many times as high as it was drawn, at most. */
const highest = 2;

/**
 * The first stop: whose journey it is, and its curve as a whole over the names of its phases, each of which leads to
 * the first stop of its phase.
 */
export function openingStop(map: HTMLElement, { curve }: MapDrawings, go: (phase: Element) => void): Stop {
  const page = map.closest('main') ?? document;
  const sheet = document.createElement('section');
  sheet.className = 'present-sheet opening';
  const said = document.createElement('header');
  const whole = document.createElement('div');
  whole.className = 'whole';
  sheet.append(said, whole);

  const title = page.querySelector('h1');
  const segments = document.createElement('ul');
  segments.className = 'facts-line';
  for (const chip of page.querySelectorAll('.facts-line .chip')) {
    const item = document.createElement('li');
    item.append(bareCopy(chip));
    segments.append(item);
  }
  said.append(
    ...[title, page.querySelector('.lead')].flatMap((one) => (one ? [bareCopy(one)] : [])),
    segments,
  );

  const names = document.createElement('div');
  names.className = 'names';
  const scale = map.querySelector('.scale');
  const several = curve.flatMap(({ name }) => name ?? []);
  if (several.length > 0) names.append(...several.map(bareCopy));
  else if (curve.length > 0 && scale) names.append(...bareCopy(scale).children);
  const lines = document.createElement('div');
  lines.className = 'curve';
  whole.append(names, lines, phasesOf(map, go));
  whole.classList.toggle('several', several.length > 0);

  return {
    name: title?.textContent ?? '',
    sheet,
    draw: () => {
      lines.replaceChildren();
      const { clientWidth, clientHeight } = lines;
      const unit = letters() / 16;
      const all = curve.reduce((sum, { drawing }) => sum + drawing.height * unit, 0);
      const high = Math.min(highest, clientHeight / all);
      whole.style.setProperty('--high', String(high));
      names.style.blockSize = `${all * high}px`;
      lines.append(
        ...curve.map(({ drawing }) => drawing.stretched(clientWidth / (drawing.width * unit), high)),
      );
    },
  };
}

function phasesOf(map: Element, go: (phase: Element) => void): HTMLElement {
  const list = document.createElement('ol');
  const widths: string[] = [];
  for (const phase of map.querySelectorAll('.phase')) {
    const name = document.createElement('button');
    name.type = 'button';
    name.textContent = phase.querySelector('h2')?.textContent ?? '';
    name.addEventListener('click', () => {
      go(phase);
    });
    const item = document.createElement('li');
    item.append(name);
    list.append(item);
    widths.push(`minmax(0, ${phase.querySelectorAll('.step').length}fr)`);
  }
  list.style.gridTemplateColumns = widths.join(' ');
  return list;
}
