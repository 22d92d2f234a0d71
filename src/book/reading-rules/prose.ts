/** What can be wrong with prose. */
export const proseRules = {
  /**
   * The prose is not well-formed MDX.
   *
   * In MDX, `<` begins a component and `{` an expression. Where one of them does not end, nothing after it can be read.
   *
   * ## Fine
   *
   * ```mdx journeys/bread.mdx
   * ---
   * title: Buying bread
   * phases:
   *   - stage: engage
   *     steps: [I smell it from the tram]
   * ---
   * They wait \< 5 minutes.
   * ```
   *
   * ## Not fine
   *
   * ```mdx journeys/bread.mdx
   * ---
   * title: Buying bread
   * phases:
   *   - stage: engage
   *     steps: [I smell it from the tram]
   * ---
   * They wait {about} 5 minutes <p>at most.
   * ```
   *
   * ```text
   * journeys/bread.mdx:7:29-32 The component `<p>` is not closed.
   *   Close it with `/>`, or with `</p>`.
   * ```
   *
   * ## How to mend it
   *
   * Close what was opened, or write `\<` and `\{` where the signs themselves are meant.
   */
  'prose-syntax': { severity: 'error' },
  /**
   * The code in some prose fails when its page is made.
   *
   * An MDX file may hold expressions and imports. They are run when the site is built; one that throws would leave the
   * page unfinished.
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
   * ## Not fine
   *
   * A page with `{missing.length}`, where nothing is called `missing`. It is found by `journeybook build`, which writes
   * nothing then.
   *
   * ## How to mend it
   *
   * Mend the expression, or write the text out.
   */
  'prose-code': { severity: 'error' },
  /**
   * A Mermaid diagram in the prose cannot be drawn.
   *
   * Diagrams are drawn when the site is built. One that Mermaid cannot read would be a box with an error, seen first by
   * those who read the page.
   *
   * ## Fine
   *
   * ````mdx journeys/bread.mdx
   * ---
   * title: Buying bread
   * phases:
   *   - stage: engage
   *     steps: [I smell it from the tram]
   * ---
   * ```mermaid
   * flowchart LR
   *   tram --> shop
   * ```
   * ````
   *
   * ## Not fine
   *
   * ````mdx journeys/bread.mdx
   * ---
   * title: Buying bread
   * phases:
   *   - stage: engage
   *     steps: [I smell it from the tram]
   * ---
   * ```mermaid
   * flowchart LR
   *   tram --> shop[The shop
   * ```
   * ````
   *
   * ```text
   * journeys/bread.mdx:9:3-25 The diagram ends too early.
   *   Mend this line of the diagram.
   * ```
   *
   * ## How to mend it
   *
   * Mend the line that is named. The syntax is described at https://mermaid.js.org/intro/syntax-reference.html.
   */
  'mermaid-syntax': { severity: 'error' },
  /**
   * A link or image could run a script in the reader’s browser.
   *
   * Addresses that begin with `javascript:` run what follows them, with all the rights of the page. Prose may come from
   * many hands, and readers trust the site.
   *
   * ## Fine
   *
   * ```mdx journeys/bread.mdx
   * ---
   * title: Buying bread
   * phases:
   *   - stage: engage
   *     steps: [I smell it from the tram]
   * ---
   * More stands in [the study](https://example.org/study).
   * ```
   *
   * ## Not fine
   *
   * ```mdx journeys/bread.mdx
   * ---
   * title: Buying bread
   * phases:
   *   - stage: engage
   *     steps: [I smell it from the tram]
   * ---
   * More stands in [the study](javascript:alert(1)).
   * ```
   *
   * ```text
   * journeys/bread.mdx:7:16-48 An address that begins with `javascript:` could run a script in the reader’s browser.
   *   Link to a page or a file; of addresses that hold their data, only PNG, JPEG, GIF and WebP pictures are accepted.
   * ```
   *
   * ## How to mend it
   *
   * Link to a page or a file.
   */
  'unsafe-link': { severity: 'error' },
} as const;
