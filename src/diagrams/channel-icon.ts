import { icons as lucide } from '@iconify-json/lucide';
import { Markup, markup } from './markup.ts';

/** The icon of Lucide for channels that are called so; the first that fits counts. */
const iconsByWord: readonly (readonly [words: RegExp, icon: string])[] = [
  [/word of mouth|friends|recommendations?/, 'users'],
  [/social( media)?|instagram|facebook|tiktok|linkedin/, 'share-2'],
  [/e ?mails?|newsletters?/, 'mail'],
  [/sms|texts?|text messages?/, 'message-square-text'],
  [/chats?|messengers?|whatsapp|chatbots?/, 'message-circle'],
  [/apps?|mobile/, 'smartphone'],
  [/(tele)?phones?|calls?|hotlines?|call cent(er|re)s?/, 'phone'],
  [/in person|face to face|staff|counters?|(front )?desks?|meetings?/, 'handshake'],
  [/on site|locations?|places?/, 'map-pin'],
  [/stores?|shops?|branch(es)?|retail/, 'store'],
  [/web|websites?|online|portals?|browsers?/, 'globe'],
  [/post|letters?|mail|direct mail/, 'mailbox'],
  [/tv|television/, 'tv'],
  [/radio|podcasts?/, 'radio'],
  [/print|press|newspapers?|magazines?/, 'newspaper'],
  [/events?|fairs?/, 'calendar'],
  [/ads?|advert(s|isements?|ising)?|billboards?|out of home/, 'megaphone'],
];

/** The same as whole words between blanks. */
const patterns = iconsByWord.map(([words, icon]) => ({ pattern: new RegExp(` (${words.source}) `), icon }));

/** A channel as far as its icon depends on it. */
interface NamedChannel {
  readonly id: string;
  readonly title: string;
}

/**
 * The icon of a channel, to stand before its name: from Lucide, by what the channel is called. Null for one that is
 * called otherwise: a wrong icon says less than none.
 */
export function channelIcon(channel: NamedChannel): Markup | null {
  const icon = iconOfChannel(channel);
  return icon === undefined
    ? null
    : markup`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${iconShapes(icon)}</svg>`;
}

/** The name of that icon. */
export function iconOfChannel({ id, title }: NamedChannel): string | undefined {
  return iconNamed(id) ?? iconNamed(title);
}

/** The shapes of an icon of Lucide in a box of 24 by 24, in the current colour. */
export function iconShapes(icon: string): Markup | null {
  const body = lucide.icons[icon]?.body;
  return body === undefined ? null : new Markup(body);
}

function iconNamed(name: string): string | undefined {
  const words = ` ${name
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()} `;
  return patterns.find(({ pattern }) => pattern.test(words))?.icon;
}
