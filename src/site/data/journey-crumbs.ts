import type { Book, Journey } from '../../book/book.ts';
import { lookup } from '../../book/lookup.ts';
import type { Crumb } from './crumbs.ts';
import { foreignLanguage } from './foreign-language.ts';
import { pathOf } from './paths.ts';

/** The way to a journey: the list of journeys, then the journeys it is part of, from the outermost. */
export function crumbsOfJourney(book: Book, journey: Journey): readonly Crumb[] {
  const known = lookup(book).journeys;
  const parents: Crumb[] = [];
  let parent = journey.parent === undefined ? undefined : known.get(journey.parent);
  while (parent !== undefined) {
    parents.unshift({
      title: parent.title,
      href: pathOf('journey', parent.id),
      language: foreignLanguage(parent.language, book.settings.language),
    });
    parent = parent.parent === undefined ? undefined : known.get(parent.parent);
  }
  return [{ title: 'Journeys', href: pathOf('journey') }, ...parents];
}
