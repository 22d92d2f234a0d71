/**
 * Lets readers fold the phases of a map they do not need now. Which are folded stays in the address; a link to a step
 * unfolds its phase. On paper and in a presentation every phase is there.
 */
import { rememberInAddress } from './address-query.ts';
import { drawInRuns } from './runs-of-phases.ts';

const parameter = 'folded';

document.addEventListener('click', ({ target }) => {
  const name = target instanceof Element && target.closest('.journey-map .phase-name h2');
  const phase = name && name.closest('.phase');
  if (!phase || name.querySelector('.fold:disabled')) return;
  fold(phase, !phase.classList.contains('folded'));
  draw();
  remember();
});
addEventListener('hashchange', unfoldTarget);
document.addEventListener('journeybook:presenting', () => setAside(true));
document.addEventListener('journeybook:presented', () => setAside(false));
document.addEventListener('journeybook:shown', begin);
begin();

function begin(): void {
  const folded = foldedInAddress();
  for (const phase of document.querySelectorAll('.journey-map .phase')) {
    const title = phase.querySelector('h2');
    if (!title || title.querySelector('.fold')) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'fold';
    button.append(...title.childNodes);
    title.append(button);
    const count = phase.querySelectorAll('.step').length;
    button.dataset['steps'] = count === 1 ? '1 step' : `${count} steps`;
    fold(phase, folded.includes(idOf(phase)));
  }
  draw();
  unfoldTarget();
}

function fold(phase: Element, folded: boolean): void {
  phase.classList.toggle('folded', folded);
  phase.querySelector('.fold')?.setAttribute('aria-expanded', String(!folded));
}

function draw(): void {
  for (const map of document.querySelectorAll<HTMLElement>('.journey-map')) drawInRuns(map);
}

function unfoldTarget(): void {
  const phase = document.querySelector(':target')?.closest('.phase.folded');
  if (!phase) return;
  fold(phase, false);
  draw();
  remember();
  document.querySelector(':target')?.scrollIntoView({ block: 'nearest', inline: 'start' });
}

/** In a presentation every phase is open; afterwards those are folded again that were, as the address still says. */
function setAside(presenting: boolean): void {
  const asked = presenting ? [] : foldedInAddress();
  for (const phase of document.querySelectorAll('.journey-map .phase')) {
    fold(phase, asked.includes(idOf(phase)));
    phase.querySelector('.fold')?.toggleAttribute('disabled', presenting);
  }
  draw();
}

function foldedInAddress(): readonly string[] {
  return new URLSearchParams(location.search).get(parameter)?.split(',') ?? [];
}

function remember(): void {
  const folded = [...document.querySelectorAll('.journey-map .phase.folded')].map(idOf);
  rememberInAddress({ [parameter]: folded.length === 0 ? undefined : folded.join(',') });
}

/** The id of a phase as its file has it. */
function idOf(phase: Element): string {
  return phase.querySelector('h2')?.id.replace(/^_phase-/, '') ?? '';
}
