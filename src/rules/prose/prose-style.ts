import { z } from 'zod';
import { defineRuleWithOptions } from '../rule.ts';

/**
 * Prose breaks a convention of Markdown that remark-lint knows.
 *
 * Journeys are edited by many hands in pull requests. Where everyone marks emphasis, lists and tables in the same way,
 * a change shows what was changed, and nothing is drawn otherwise than it was meant. The conventions are those of
 * remark-lint’s presets “recommended” and “consistent”: the first mark of a kind in a file decides for the others.
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
 * ```mdx content/pages/about.mdx
 * ---
 * title: About
 * ---
 * Bread is *warm* at six and *gone* at nine.
 * ```
 *
 * ---
 *
 * ```yaml content/book.yaml
 * title: Bread
 * rules: { prose-style: { except: [emphasis-marker] } }
 * ```
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: engage
 *     steps: [I smell it from the tram]
 * ```
 *
 * ```mdx content/pages/about.mdx
 * ---
 * title: About
 * ---
 * Bread is *warm* at six and _gone_ at nine.
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
 * ```mdx content/pages/about.mdx
 * ---
 * title: About
 * ---
 * Bread is *warm* at six and _gone_ at nine.
 * ```
 *
 * ```text
 * content/pages/about.mdx:4:28-34 Unexpected emphasis marker `_`, expected `*`.
 *   Write it as remark-lint expects, or leave its rule out with `except: [emphasis-marker]`.
 * ```
 *
 * ## How to mend it
 *
 * Do what the message expects; the address beside it explains the convention. One that your team does not share is
 * left out for the whole book with the option `except`.
 */
export const proseStyle = defineRuleWithOptions({
  id: 'prose-style',
  group: 'prose',
  severity: 'info',
  options: z.strictObject({
    except: z
      .array(z.string())
      .default([])
      .describe('Names of rules of remark-lint to leave out, such as emphasis-marker'),
  }),
  create: ({ options: { except }, report }) => ({
    async prose(prose) {
      const { lintProse } = await import('../prose-lint.ts');
      for (const { rule, reason, ...place } of lintProse(prose)) {
        if (except.includes(rule)) continue;
        const note = `Write it as remark-lint expects, or leave its rule out with \`except: [${rule}]\`.`;
        report({ prose, ...place, reason: `${reason}.`, note });
      }
    },
  }),
});
