/**
 * Shows a map to a room: it fills the screen, phase by phase, as large as it fits. The arrow keys, page keys and the
 * space bar lead on and back, Escape ends it. Where one is stays in the address.
 */
import { rememberInAddress } from './address-query.ts';
import { stageMap } from './map-stops.ts';

const parameter = 'present';
let leave: (() => void) | undefined;

document.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('.map-tools .present')) present(0);
});
document.addEventListener('journeybook:shown', begin);
begin();

function begin(): void {
  const asked = new URLSearchParams(location.search).get(parameter);
  if (asked !== null && /^\d+$/.test(asked) && matchMedia('(width >= 48rem)').matches)
    present(Number(asked) - 1);
}

function present(first: number): void {
  const map = document.querySelector<HTMLElement>('.journey-map');
  const sheet = map?.querySelector<HTMLElement>('.sheet');
  if (!map || !sheet || leave) return;
  const root = document.documentElement;
  root.classList.add('presenting');
  const bar = document.createElement('div');
  bar.className = 'present-bar';
  const [back, where, on, end] = [
    button('‹', 'Back'),
    document.createElement('p'),
    button('›', 'On'),
    button('×', 'End'),
  ];
  where.setAttribute('role', 'status');
  // Which line is whose is said below the map, where nobody sees it now.
  const key = map.parentElement?.querySelector('.journey-map + .key')?.cloneNode(true);
  bar.append(back, where, on, ...(key ? [key] : []), end);
  map.append(bar);
  const staged = stageMap(map, sheet, bar.offsetHeight);
  const { stops } = staged;
  const focused = document.activeElement;
  map.focus({ preventScroll: true });
  // Where a browser or a frame does not allow it, the map fills the window.
  if (document.fullscreenEnabled) void map.requestFullscreen().catch(() => undefined);

  let place = 0;
  const show = (next: number) => {
    place = Math.max(0, Math.min(stops.length - 1, next));
    const stop = stops[place];
    if (!stop) return;
    staged.show(stop);
    const title = stop.phase.querySelector('h2')?.textContent ?? '';
    where.textContent = `${place + 1} of ${stops.length} · ${title}`;
    rememberInAddress({ [parameter]: String(place + 1) });
  };
  const keys = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.key === ' ' && event.target instanceof HTMLButtonElement) return;
    if (event.key === 'Escape') return leave?.();
    const next = placeAfter(event.key, place, stops.length, map.dir === 'rtl');
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    show(next);
  };
  const resized = () => show(place);
  const left = () => {
    if (!document.fullscreenElement) leave?.();
    else show(place);
  };
  leave = () => {
    leave = undefined;
    root.classList.remove('presenting');
    staged.reset();
    bar.remove();
    document.removeEventListener('keydown', keys, true);
    document.removeEventListener('fullscreenchange', left);
    removeEventListener('resize', resized);
    rememberInAddress({ [parameter]: undefined });
    const giveBack = () => {
      if (focused instanceof HTMLElement) focused.focus();
    };
    // What lies behind a full screen cannot have the focus.
    if (document.fullscreenElement) void document.exitFullscreen().then(giveBack);
    else giveBack();
  };
  back.addEventListener('click', () => show(place - 1));
  on.addEventListener('click', () => show(place + 1));
  end.addEventListener('click', () => leave?.());
  document.addEventListener('keydown', keys, true);
  document.addEventListener('fullscreenchange', left);
  addEventListener('resize', resized);
  show(first);
}

function placeAfter(key: string, place: number, count: number, mirrored: boolean): number | undefined {
  const [forward, backward] = mirrored ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  if (key === forward || key === 'PageDown' || key === ' ') return place + 1;
  if (key === backward || key === 'PageUp') return place - 1;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

function button(sign: string, name: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = sign;
  made.setAttribute('aria-label', name);
  return made;
}
