import type { Lane, View } from './lane.ts';

/** A view of a map, as readers are told of it. */
export interface NamedView {
  readonly id: View;
  readonly name: string;
}

const views: readonly NamedView[] = [
  { id: 'experience', name: 'Experience' },
  { id: 'blueprint', name: 'Blueprint' },
  { id: 'evidence', name: 'Evidence' },
];

/**
 * The views in which a map that shows some lanes can be seen: those that show more than one of them, and not all.
 *
 * @param shown the lanes that say anything
 */
export function viewsOf(shown: readonly Pick<Lane, 'views'>[]): readonly NamedView[] {
  return views.filter(({ id }) => {
    const lanes = shown.filter((lane) => lane.views.includes(id));
    return lanes.length > 1 && lanes.length < shown.length;
  });
}

/** The views that are worth a picture of their own: what a map rests on is read beside all the rest. */
export type PicturedView = Exclude<View, 'evidence'>;

/**
 * The views of which there is a picture beside that of the whole map: of how a journey is lived and of how it is
 * delivered, each where a lane says something that the other does not show.
 *
 * @param shown the lanes that say anything
 */
export function picturedViews(shown: readonly Pick<Lane, 'views'>[]): readonly PicturedView[] {
  const pictured = (['experience', 'blueprint'] as const).filter((view) => {
    const only = shown.some(({ views: all }) => all.includes(view) && !all.includes(otherThan[view]));
    return only && viewsOf(shown).some(({ id }) => id === view);
  });
  return pictured;
}

const otherThan = { experience: 'blueprint', blueprint: 'experience' } as const;

/** How a view is called: `Experience`. */
export function nameOfView(view: View): string {
  return views.find(({ id }) => id === view)?.name ?? view;
}
