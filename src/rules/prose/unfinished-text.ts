import { visit } from 'unist-util-visit';
import { z } from 'zod';
import { defineRuleWithOptions } from '../rule.ts';
import { eachTextOfJourney } from '../texts-of-journey.ts';

/**
 * A text still holds a note to its author, such as TODO or “lorem ipsum”.
 *
 * Notes to oneself are meant to go before anyone else reads the page. On a published map they tell every reader that
 * nobody has looked at it since.
 *
 * ## Fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: engage
 *     steps: # TODO: ask those who come by bicycle
 *       - title: I smell it from the tram
 *         pains: [The tram does not stop there]
 * ```
 *
 * ## Not fine
 *
 * ```mdx journeys/bread.mdx
 * ---
 * title: Buying bread
 * phases:
 *   - stage: engage
 *     steps:
 *       - title: I smell it from the tram
 *         pains: [TBD]
 * ---
 * We asked in the shop. TODO: how many?
 * ```
 *
 * ```text
 * journeys/bread.mdx:7:17-20 This text says “TBD”, so it is not finished.
 *   Finish it, or remove it; a note to yourself belongs in a comment.
 * journeys/bread.mdx:9:23-27 This text says “TODO”, so it is not finished.
 *   Finish it, or remove it; a note to yourself belongs in a comment.
 * ```
 *
 * ---
 *
 * ```yaml content/book.yaml
 * title: Bread
 * rules: { unfinished-text: { words: [noch offen] } }
 * ```
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: engage
 *     steps: [Noch offen]
 * ```
 *
 * ```text
 * journeys/bread.yaml:4:13-23 This text says “Noch offen”, so it is not finished.
 *   Finish it, or remove it; a note to yourself belongs in a comment.
 * ```
 *
 * ## How to mend it
 *
 * What is not known is better left out: a gap on the map is honest. What you want to remember stands behind a `#`.
 */
export const unfinishedText = defineRuleWithOptions({
  id: 'unfinished-text',
  group: 'prose',
  severity: 'info',
  options: z.strictObject({
    words: z
      .array(z.string().min(1))
      .default(['TODO', 'FIXME', 'TBD', 'TBC', 'XXX', 'lorem ipsum', '???'])
      .describe('What is only written where something is missing; of capitals alone, only in capitals'),
  }),
  create: ({ options: { words }, report }) => {
    const patterns = words.map(
      (word) => new RegExp(around(RegExp.escape(word)), word === word.toUpperCase() ? 'u' : 'iu'),
    );
    const note = 'Finish it, or remove it; a note to yourself belongs in a comment.';
    const perhaps = new RegExp(words.map((word) => RegExp.escape(word)).join('|'), 'iu');
    const said = (text: string) =>
      perhaps.test(text)
        ? patterns.map((pattern) => pattern.exec(text)).find((match) => match !== null)
        : undefined;
    return {
      journey(journey) {
        eachTextOfJourney(journey, (text, path) => {
          const match = said(text);
          if (match) report({ in: journey, path: path(), reason: reasonOf(match[0]), note });
        });
      },
      prose(prose) {
        visit(prose.tree, 'text', ({ value, position }) => {
          const match = said(value);
          const from = position?.start.offset;
          if (!match || from === undefined) return;
          const start = Math.max(prose.text.indexOf(match[0], from), from);
          report({ prose, start, end: start + match[0].length, reason: reasonOf(match[0]), note });
        });
      },
    };
  },
});

function reasonOf(word: string): string {
  return `This text says “${word}”, so it is not finished.`;
}

/** A word that no letter or digit touches. */
function around(word: string): string {
  return `(?<![\\p{L}\\p{N}])(?:${word})(?![\\p{L}\\p{N}])`;
}
