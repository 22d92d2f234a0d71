import { icons } from '@iconify-json/lucide';
import { expect, test } from 'vitest';
import { channelIcon } from '../../src/diagrams/channel-icon.ts';

/** The name of the icon that is drawn; undefined for none. */
function iconOf(id: string, title = id): string | undefined {
  const drawn = channelIcon({ id, title })?.text;
  return Object.entries(icons.icons).find(([, { body }]) => drawn?.includes(`>${body}<`))?.[0];
}

test.each([
  ['web', 'globe'],
  ['app', 'smartphone'],
  ['phone', 'phone'],
  ['email', 'mail'],
  ['e-mail', 'mail'],
  ['sms', 'message-square-text'],
  ['social', 'share-2'],
  ['store', 'store'],
  ['in-person', 'handshake'],
  ['on-site', 'map-pin'],
  ['word-of-mouth', 'users'],
  ['post', 'mailbox'],
])('%s has the icon %s', (id, icon) => {
  expect(iconOf(id)).toBe(icon);
});

test('its title counts where its id says nothing, and only whole words do', () => {
  expect(iconOf('c1', 'Our online shop')).toBe('store');
  expect(iconOf('c2', 'Telephone')).toBe('phone');
  expect(iconOf('apparel')).toBeUndefined();
  expect(iconOf('postbox-42', 'Kiosk')).toBeUndefined();
});
