import { z } from 'zod';
import { defineRuleWithOptions } from '../rule.ts';

/** The words for oneself in languages that do not leave them out; in Italian or Spanish the verb says it. */
const ownWords = {
  en: ['I', 'me', 'my', 'mine', 'we', 'us', 'our', 'ours', 'I’m', 'I’ve', 'I’ll', 'we’re', 'we’ve', 'we’ll'],
  de: ['ich', 'mir', 'mich', 'mein', 'meine', 'meinen', 'meinem', 'wir', 'uns', 'unser', 'unsere', 'unseren'],
  nl: ['ik', 'mij', 'me', 'mijn', 'we', 'wij', 'ons', 'onze'],
  fr: ['je', 'j’ai', 'me', 'moi', 'mon', 'ma', 'mes', 'nous', 'notre', 'nos', 'on'],
  nb: ['jeg', 'meg', 'min', 'mitt', 'mine', 'vi', 'oss', 'vår', 'vårt', 'våre'],
  no: ['jeg', 'meg', 'min', 'mitt', 'mine', 'vi', 'oss', 'vår', 'vårt', 'våre'],
  da: ['jeg', 'mig', 'min', 'mit', 'mine', 'vi', 'os', 'vores'],
  sv: ['jag', 'mig', 'min', 'mitt', 'mina', 'vi', 'oss', 'vår', 'vårt', 'våra'],
};

/**
 * A step is not told in the customer’s voice, with “I” or “we”.
 *
 * “Selects product” is a screen; “I pick the loaf with the darkest crust” is a person. Maps told by those who go the
 * way are harder to argue away, and slips back into the company’s own view show at once. Not every book is written so:
 * the rule is off until the book turns it on.
 *
 * ## Fine
 *
 * ```yaml content/book.yaml
 * title: Bread
 * rules: { customer-voice: warning }
 * ```
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: engage
 *     steps: [I smell it from the tram, The queue lets us think]
 * ```
 *
 * ## Not fine
 *
 * ```yaml content/book.yaml
 * title: Bread
 * rules: { customer-voice: warning }
 * ```
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: engage
 *     steps: [Customer notices shop]
 * ```
 *
 * ```text
 * journeys/bread.yaml:4:13-34 “Customer notices shop” is not told in the customer’s voice.
 *   Say it as the customer would, with I, me, my or we.
 * ```
 *
 * ## How to mend it
 *
 * Read the step aloud as if you were the customer. Journeys in a language that leaves “I” out are not judged; for
 * others give the words with the option `words`, by language: `words: { is: [ég, mig, við] }`.
 */
export const customerVoice = defineRuleWithOptions({
  id: 'customer-voice',
  group: 'prose',
  severity: 'off',
  options: z.strictObject({
    words: z
      .record(z.string(), z.array(z.string()))
      .default({})
      .describe('By language, the words of which a step has one when a customer tells it'),
  }),
  create: ({ options, stepsOf, report }) => {
    const byLanguage = new Map(Object.entries({ ...ownWords, ...options.words }));
    return {
      journey(journey) {
        const own = byLanguage.get(journey.language) ?? byLanguage.get(journey.language.split('-')[0] ?? '');
        if (own === undefined) return;
        const known = new Set(own.map(plain));
        for (const { step, path } of stepsOf(journey)) {
          const words = step.title.match(/[\p{L}\p{M}’']+/gu) ?? [];
          if (words.some((word) => known.has(plain(word)))) continue;
          report({
            in: journey,
            path: [...path, 'title'],
            reason: `“${step.title}” is not told in the customer’s voice.`,
            note: `Say it as the customer would, with ${own.slice(0, 3).join(', ')} or ${own.find((word) => /^(w|v|n)/i.test(word)) ?? own.at(-1) ?? ''}.`,
          });
        }
      },
    };
  },
});

function plain(word: string): string {
  return word.toLowerCase().replaceAll("'", '’');
}
