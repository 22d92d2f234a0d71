import type { Aspect, Told } from '../../analysis/step-differences.ts';
import type { Book } from '../../book/book.ts';
import { lookup } from '../../book/lookup.ts';
import { markup, type Markup, type Part } from '../../diagrams/markup.ts';
import { documentLink } from '../data/document-link.ts';
import { pathOf } from '../data/paths.ts';
import { emotionValue } from './lanes/feeling.ts';
import { formatShare } from './numbers.ts';

/** What a journey tells of an aspect of a step, as its map would show it. */
export function toldMarkup(book: Book, what: Aspect, { value, exit }: Told): Markup {
  if (typeof value === 'number') return emotionValue(value);
  const known = lookup(book);
  switch (what) {
    case 'touchpoint':
      return linked(known.touchpoints.get(value), value);
    case 'channel':
      return linked(known.channels.get(value), value);
    case 'moment': {
      const stage = known.frameworks.get('moments-of-truth')?.stages.find(({ id }) => id === value);
      return markup`<a href="${pathOf('framework', 'moments-of-truth')}#${value}">${stage?.title ?? value}</a>`;
    }
    case 'exits': {
      const target = exit?.target;
      const found =
        target && (target.kind === 'touchpoint' ? known.touchpoints : known.journeys).get(target.id);
      const share: Part =
        exit?.share === undefined
          ? 'share not known, '
          : markup`<strong>${formatShare(exit.share)}</strong> `;
      return markup`${share}to ${linked(found, exit?.to ?? value)}`;
    }
    default:
      return markup`${value}`;
  }
}

function linked(found: Parameters<typeof documentLink>[0] | undefined, otherwise: string): Markup {
  return found ? documentLink(found) : markup`${otherwise}`;
}
