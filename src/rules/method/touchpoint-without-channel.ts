import { defineRule } from '../rule.ts';

/**
 * A touchpoint does not say in which medium it lives.
 *
 * The channel groups touchpoints on pages, in filters and in the matrix, and its steps inherit it. Without one it is
 * missing from all of these.
 *
 * ## Fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: engage
 *     steps: [I smell it from the tram]
 * ```
 *
 * ```yaml content/touchpoints/counter.yaml
 * title: The counter
 * channel: shop
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
 * ```yaml content/touchpoints/counter.yaml
 * title: The counter
 * ```
 *
 * ```text
 * content/touchpoints/counter.yaml:1:8-19 “The counter” does not say in which channel it lives.
 *   Name its `channel`; list it in content/book.yaml if it needs no file.
 * ```
 *
 * ## How to mend it
 *
 * Name the medium in which customers meet it: shop, web, phone, word of mouth.
 */
export const touchpointWithoutChannel = defineRule({
  id: 'touchpoint-without-channel',
  group: 'method',
  severity: 'info',
  create: ({ report }) => ({
    touchpoint(touchpoint) {
      if (touchpoint.channel !== undefined) return;
      report({
        in: touchpoint,
        path: ['title'],
        reason: `“${touchpoint.title}” does not say in which channel it lives.`,
        note: 'Name its `channel`; list it in content/book.yaml if it needs no file.',
      });
    },
  }),
});
