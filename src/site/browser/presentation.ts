import { rememberInAddress } from './address-query.ts';
import { presentBar } from './present-bar.ts';
import { stageOf } from './present-stage.ts';

const parameter = 'present';
const wide = matchMedia('(width >= 48rem)');
let leave: (() => void) | undefined;

document.addEventListener('journeybook:shown', () => leave?.());

/**
 * Shows the map of the page to a room: it fills the screen, from its title through its phases to what it says. The
 * arrow keys, page keys and the space bar lead on and back, Escape ends it. Where one is stays in the address.
 *
 * @param first the stop to begin with, counted from 0
 */
export function present(first: number): void {
  const map = document.querySelector<HTMLElement>('.journey-map');
  const sheet = map?.querySelector<HTMLElement>('.sheet');
  if (!map || !sheet || leave) return;
  const focused = document.activeElement;
  const seen = { left: scrollX, top: scrollY, behavior: 'instant' } as const;
  let place = 0;
  const show = (next: number) => {
    place = Math.max(0, Math.min(stage.stops.length - 1, next));
    const stop = stage.stops[place];
    if (!stop) return;
    stage.show(stop);
    bar.tell(place, stage.stops.length, stop.name);
    rememberInAddress({ [parameter]: String(place + 1) });
  };
  const stage = stageOf(map, sheet, show);
  const bar = presentBar(map, {
    back: () => {
      show(place - 1);
    },
    on: () => {
      show(place + 1);
    },
    end: () => leave?.(),
  });
  map.append(bar.element);
  map.focus({ preventScroll: true });
  // Where a browser or a frame does not allow it, the map fills the window.
  if (document.fullscreenEnabled) void map.requestFullscreen().catch(() => undefined);

  const keys = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    // Search may be open in front of the map.
    if (event.target instanceof Element && event.target.closest('dialog')) return;
    if (event.key === ' ' && event.target instanceof HTMLButtonElement) return;
    if (event.key === 'Escape') return leave?.();
    const next = placeAfter(event.key, place, stage.stops.length, map.dir === 'rtl');
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    show(next);
  };
  const resized = () => {
    if (wide.matches) show(place);
    else leave?.();
  };
  const left = () => {
    if (!document.fullscreenElement) leave?.();
    else show(place);
  };
  leave = () => {
    leave = undefined;
    stage.clear();
    bar.element.remove();
    scrollTo(seen);
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
