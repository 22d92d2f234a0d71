import { z } from 'zod';
import type { Entry } from '../../book/book.ts';
import type { Kind } from '../../schema/kinds.ts';
import { defineRuleWithOptions } from '../rule.ts';

/**
 * Two documents of a kind have nearly the same name.
 *
 * “Check-out” and “checkout” are one thing to everyone but a file system. Where both exist, ratings, steps and owners
 * are divided between them, and every count of either is wrong.
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
 * ```
 *
 * ```yaml content/touchpoints/window.yaml
 * title: The window
 * ```
 *
 * ---
 *
 * ```yaml content/book.yaml
 * title: Bread
 * rules: { similar-names: { plurals: false } }
 * channels: [shop, shops]
 * ```
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: engage
 *     steps: [I smell it from the tram]
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
 * ```yaml content/touchpoints/check-out.yaml
 * title: Check-out
 * ```
 *
 * ```yaml content/touchpoints/checkout.yaml
 * title: Checkout
 * ```
 *
 * ```text
 * content/touchpoints/checkout.yaml:1:8-16 “Checkout” (`checkout`) is nearly the same name as “Check-out” (`check-out`).
 *   Keep one of the two and name it everywhere, or give them names that say how they differ.
 * ```
 *
 * ---
 *
 * ```yaml content/book.yaml
 * title: Bread
 * channels: [shop, shops]
 * ```
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: engage
 *     steps: [I smell it from the tram]
 * ```
 *
 * ```text
 * content/book.yaml:2:18-23 “Shops” (`shops`) is nearly the same name as “Shop” (`shop`).
 *   Keep one of the two and name it everywhere, or give them names that say how they differ.
 * ```
 *
 * ## How to mend it
 *
 * Decide which of the two is meant, name it everywhere, and delete the other. Where they are two things, give them
 * names that say how they differ.
 */
export const similarNames = defineRuleWithOptions({
  id: 'similar-names',
  group: 'structure',
  severity: 'warning',
  options: z.strictObject({
    plurals: z
      .boolean()
      .default(true)
      .describe('Whether names that differ only in an s at the end are nearly the same'),
  }),
  create: ({ book, options: { plurals }, report }) => ({
    book() {
      const { touchpoints, segments, channels, teams, metrics, sources, goals } = book;
      const lists: readonly (readonly Entry<Kind>[])[] = [
        touchpoints,
        segments,
        channels,
        teams,
        metrics,
        sources,
      ];
      for (const list of [...lists, goals, book.opportunities, book.initiatives]) {
        const first = new Map<string, Entry<Kind>>();
        for (const entry of list) {
          const names = new Set([bare(entry.title, plurals), bare(entry.id, plurals)]);
          const other = [...names].map((name) => first.get(name)).find((found) => found !== undefined);
          for (const name of names) if (!first.has(name)) first.set(name, entry);
          if (other === undefined) continue;
          report({
            in: entry,
            path: ['title'],
            reason: `“${entry.title}” (\`${entry.id}\`) is nearly the same name as “${other.title}” (\`${other.id}\`).`,
            note: 'Keep one of the two and name it everywhere, or give them names that say how they differ.',
          });
        }
      }
    },
  }),
});

/** What of a name is left when accents, capitals, signs and blanks do not count. */
function bare(name: string, plurals: boolean): string {
  const letters = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
  return plurals && letters.length > 3 ? letters.replace(/(?<!s)s$/, '') : letters;
}
