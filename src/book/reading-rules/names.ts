/** What can be wrong with where a file lies and how it is called. */
export const namesRules = {
  /**
   * The name of the file cannot become an id and an address.
   *
   * The path of a file is the id by which others refer to it, and the address of its page. Blanks and signs such as `?`
   * would have to be escaped in one and are not allowed in the other; letters of every script are fine.
   *
   * ## Fine
   *
   * ```yaml journeys/buying-bread.yaml
   * title: Buying bread
   * phases:
   *   - stage: engage
   *     steps: [I smell it from the tram]
   * ```
   *
   * ## Not fine
   *
   * ```yaml journeys/buying bread.yaml
   * title: Buying bread
   * phases:
   *   - stage: engage
   *     steps: [I smell it from the tram]
   * ```
   *
   * ```text
   * journeys/buying bread.yaml:1:1-1 The name “buying bread” holds a space, so it cannot be part of an id and an address.
   *   Rename it to buying-bread.yaml.
   * ```
   *
   * ## How to mend it
   *
   * Rename the file. References may already use the better name.
   */
  'file-name': { severity: 'error' },
  /**
   * The file looks like a document, but its ending is not read.
   *
   * Documents end in `.yaml`, `.yml` or `.mdx`. A journey in a `.md` or a `.yaml.txt` is written by somebody who
   * believes that it is published.
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
   * ```yaml journeys/bread.yaml
   * title: Buying bread
   * phases:
   *   - stage: engage
   *     steps: [I smell it from the tram]
   * ```
   *
   * ```md journeys/cake.md
   * A journey.
   * ```
   *
   * ```text
   * journeys/cake.md:1:1-1 This file is not read: documents end in .yaml, .yml or .mdx.
   *   Name it journeys/cake.mdx and give it front matter, or move it out of the book.
   * ```
   *
   * ## How to mend it
   *
   * Change the ending and give the file the fields of its kind, or move it out of the book.
   */
  'file-type': { severity: 'warning' },
  /**
   * The file lies where no document is looked for.
   *
   * Under `content/` each kind of document has a folder of its own. A file beside them is read by nobody.
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
   * ## Not fine
   *
   * ```yaml journeys/bread.yaml
   * title: Buying bread
   * phases:
   *   - stage: engage
   *     steps: [I smell it from the tram]
   * ```
   *
   * ```yaml content/counter.yaml
   * title: The counter
   * ```
   *
   * ```text
   * content/counter.yaml:1:1-1 This file is not read: directly under content/ there are only book.yaml and glossary.yaml.
   *   Move it into the folder of its kind.
   * ```
   *
   * ## How to mend it
   *
   * Move it into the folder of its kind, or out of `content/`.
   */
  'unknown-file': { severity: 'warning' },
  /**
   * The folder is none of those a book has.
   *
   * What lies in a folder with another name is not read, however much it looks like a document. Mostly the name of the
   * folder lacks its last letter.
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
   * ## Not fine
   *
   * ```yaml journeys/bread.yaml
   * title: Buying bread
   * phases:
   *   - stage: engage
   *     steps: [I smell it from the tram]
   * ```
   *
   * ```yaml content/touchpoint/counter.yaml
   * title: The counter
   * ```
   *
   * ```text
   * content/touchpoint:1:1-1 Nothing in this folder is read: no kind of document lives here.
   *   Did you mean content/touchpoints?
   * ```
   *
   * ## How to mend it
   *
   * Rename the folder, or move it out of `content/`.
   */
  'unknown-folder': { severity: 'warning' },
} as const;
