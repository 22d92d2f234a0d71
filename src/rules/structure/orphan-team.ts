import { namedInBook } from '../named-in-book.ts';
import { defineRule } from '../rule.ts';

/**
 * A team owns nothing in the book.
 *
 * Teams are in a book because they answer for something. One that owns nothing was either forgotten where owners are
 * named, or does not exist any more.
 *
 * ## Fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * owner: counter
 * phases:
 *   - stage: purchase
 *     steps: [{ title: I pay }]
 * ```
 *
 * ```yaml content/teams/counter.yaml
 * title: Those at the counter
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
 * ```yaml content/teams/counter.yaml
 * title: Those at the counter
 * ```
 *
 * ```text
 * content/teams/counter.yaml:1:8-28 “Those at the counter” owns nothing in this book.
 *   Name it as the `owner` of what it answers for, or remove it.
 * ```
 *
 * ## How to mend it
 *
 * Name it as the `owner` of the journeys, touchpoints or steps it answers for, or remove it.
 */
export const orphanTeam = defineRule({
  id: 'orphan-team',
  group: 'structure',
  severity: 'info',
  create: ({ book, report }) => ({
    book() {
      const named = namedInBook(book, 'team');
      for (const team of book.teams) {
        if (named.has(team.id)) continue;
        report({
          in: team,
          path: ['title'],
          reason: `“${team.title}” owns nothing in this book.`,
          note: 'Name it as the `owner` of what it answers for, or remove it.',
        });
      }
    },
  }),
});
