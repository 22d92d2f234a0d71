import { namedInBook } from '../named-in-book.ts';
import { defineRule } from '../rule.ts';

/**
 * No touchpoint or step lives in a channel.
 *
 * Channels are where touchpoints live. An empty one makes a page and a filter that lead nowhere; mostly a touchpoint
 * was forgotten, or its channel goes by two names.
 *
 * ## Fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: purchase
 *     steps: [{ title: I pay, channel: shop }]
 * ```
 *
 * ```yaml content/book.yaml
 * title: Bread
 * channels: [shop]
 * ```
 *
 * ## Not fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: engage
 *     steps: [I smell it from the tram]
 * ```
 *
 * ```yaml content/book.yaml
 * title: Bread
 * channels: [shop, web]
 * ```
 *
 * ```text
 * content/book.yaml:2:12-16 Nothing happens in the channel “Shop”: no touchpoint or step names it.
 *   Name it in the touchpoints that live in it, or remove it.
 * content/book.yaml:2:18-21 Nothing happens in the channel “Web”: no touchpoint or step names it.
 *   Name it in the touchpoints that live in it, or remove it.
 * ```
 *
 * ## How to mend it
 *
 * Give it to the touchpoints that live in it, or take it off the list.
 */
export const orphanChannel = defineRule({
  id: 'orphan-channel',
  group: 'structure',
  severity: 'info',
  create: ({ book, report }) => ({
    book() {
      const named = namedInBook(book, 'channel');
      for (const channel of book.channels) {
        if (named.has(channel.id)) continue;
        report({
          in: channel,
          path: ['title'],
          reason: `Nothing happens in the channel “${channel.title}”: no touchpoint or step names it.`,
          note: 'Name it in the touchpoints that live in it, or remove it.',
        });
      }
    },
  }),
});
