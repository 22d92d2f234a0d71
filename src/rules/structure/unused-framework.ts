import { namedInBook } from '../named-in-book.ts';
import { defineRule } from '../rule.ts';

/**
 * No journey is told by a framework of the book, and no lens offers it.
 *
 * A framework is defined in a file so that journeys can be told by it or seen through it. One that is neither makes a
 * page without a single journey.
 *
 * ## Fine
 *
 * ```yaml content/book.yaml
 * title: Bread
 * lenses: [our-way]
 * ```
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: engage
 *     steps: [I smell it from the tram]
 * ```
 *
 * ```yaml content/frameworks/our-way.yaml
 * title: Our way
 * stages:
 *   - { id: before, title: Before, definition: Until the door, covers: [explore, decide] }
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
 * ```yaml content/frameworks/our-way.yaml
 * title: Our way
 * stages:
 *   - { id: before, title: Before, definition: Until the door, covers: [explore, decide] }
 * ```
 *
 * ```text
 * content/frameworks/our-way.yaml:1:8-15 No journey is told by “Our way”, and no lens offers it.
 *   Add it to the `lenses` of the book or name it as the `framework` of a journey, or delete it.
 * ```
 *
 * ## How to mend it
 *
 * Name it as the `framework` of a journey or of the book, or offer it as one of the book’s `lenses`. If nobody needs
 * it, delete the file.
 */
export const unusedFramework = defineRule({
  id: 'unused-framework',
  group: 'structure',
  severity: 'info',
  create: ({ book, report }) => ({
    book() {
      const named = namedInBook(book, 'framework');
      const offered = new Set([book.settings.framework, ...book.settings.lenses]);
      for (const framework of book.frameworks) {
        if (framework.file === undefined || named.has(framework.id) || offered.has(framework.id)) continue;
        report({
          in: framework,
          path: ['title'],
          reason: `No journey is told by “${framework.title}”, and no lens offers it.`,
          note: 'Add it to the `lenses` of the book or name it as the `framework` of a journey, or delete it.',
        });
      }
    },
  }),
});
