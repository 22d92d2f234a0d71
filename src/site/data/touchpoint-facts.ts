import type { Book, Touchpoint } from '../../book/book.ts';
import { lookup } from '../../book/lookup.ts';
import { formatShare } from '../map/numbers.ts';
import { pathOf } from './paths.ts';

/** One fact with the page that tells more of it, if there is one. */
export interface Fact {
  readonly name: string;
  readonly value: string;
  readonly href?: string;
  /** The sources it rests on, where it is a claim about customers. */
  readonly evidence?: readonly string[];
}

const ownerships = {
  brand: 'Ours',
  partner: 'A partner’s',
  customer: 'The customers’',
  external: 'Someone else’s',
} as const;

/** What is known of a touchpoint, in the order readers ask for it; what nobody wrote is left out. */
export function touchpointFacts(book: Book, touchpoint: Touchpoint): readonly Fact[] {
  const { channel, owner, ownership, media, role, sales, evidence = [] } = touchpoint;
  const known = lookup(book);
  const facts: (Fact | undefined)[] = [
    channel === undefined
      ? undefined
      : {
          name: 'Channel',
          value: known.channels.get(channel)?.title ?? channel,
          href: pathOf('channel', channel),
        },
    ownership && { name: 'Whose it is', value: ownerships[ownership] },
    media && { name: 'Media', value: media },
    role && role.length > 0 ? { name: 'Role', value: role.join(', ') } : undefined,
    owner === undefined
      ? undefined
      : { name: 'Owner', value: known.teams.get(owner)?.title ?? owner, href: pathOf('team', owner) },
    sales === undefined ? undefined : { name: 'Share of sales', value: formatShare(sales), evidence },
  ];
  return facts.filter((fact) => fact !== undefined);
}
