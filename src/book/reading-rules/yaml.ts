/** What can be wrong with how a file is written, before its fields are looked at. */
export const yamlRules = {
  /**
   * The YAML cannot be read.
   *
   * YAML says what belongs to what by indentation, `- ` and `: `. Where that cannot be made out, nothing of the file
   * can be used; the message says what was found and what belongs there.
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
   *     steps: [I smell it from the tram
   * ```
   *
   * ```text
   * journeys/bread.yaml:4:12-37 The `[` that opens here is never closed.
   *   Put `]` where it ends.
   * ```
   *
   * ---
   *
   * ```yaml journeys/bread.yaml
   * title: Buying bread: the short way
   * phases:
   *   - stage: engage
   *     steps: [I smell it from the tram]
   * ```
   *
   * ```text
   * journeys/bread.yaml:1:8-35 A colon and a space end the name of a field, so a text with them has to be in quotes.
   *   Put the text in quotes: `title: "Buying bread: the short way"`.
   * ```
   *
   * ## How to mend it
   *
   * Do what the message says at the place it names. A text that holds `: ` or ` #`, or begins with a sign, stands in
   * quotes.
   */
  'yaml-syntax': { severity: 'error' },
  /**
   * A line is indented with a tab, which YAML forbids.
   *
   * How wide a tab is depends on the editor, so that two people would see two different structures in one file.
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
   * 	- stage: engage
   * ```
   *
   * ```text
   * journeys/bread.yaml:3:1-2 This line is indented with a tab, but YAML is indented with spaces only.
   *   Indent it with 2 spaces, two more than `phases` above it, and let the editor insert spaces in YAML files.
   * ```
   *
   * ## How to mend it
   *
   * Replace each tab by two blanks. Most editors can be told to do so whenever you press the key.
   */
  'tab-indentation': { severity: 'error' },
  /**
   * The same field is written twice in one place.
   *
   * Only one of the two values can be meant, and which one a program takes differs from program to program.
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
   * title: Buying fresh bread
   * ```
   *
   * ```text
   * journeys/bread.yaml:5:1-6 `title` is written twice here; first on line 1.
   *   Remove one of the two.
   * ```
   *
   * ## How to mend it
   *
   * Keep the one that holds, and remove the other.
   */
  'duplicate-key': { severity: 'error' },
  /**
   * Aliases repeat each other into a document of endless size.
   *
   * An alias (`*name`) repeats what its anchor (`&name`) holds. Aliases of aliases multiply: ten lines can become a
   * billion values, which no machine can hold.
   *
   * ## Fine
   *
   * ```yaml journeys/bread.yaml
   * title: Buying bread
   * phases:
   *   - stage: engage
   *     steps:
   *       - { title: I smell it from the tram, evidence: &asked [] }
   *       - { title: I look in, evidence: *asked }
   * ```
   *
   * ## Not fine
   *
   * ```yaml journeys/bread.yaml
   * title: Buying bread
   * a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]
   * b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
   * c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
   * d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
   * e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]
   * f: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e, *e]
   * phases: [*f, *f, *f, *f, *f, *f, *f, *f, *f, *f]
   * ```
   *
   * ```text
   * journeys/bread.yaml:6:36-38 With this alias, the aliases of this file repeat more than 100,000 values.
   *   Write out what is meant, or split the file: aliases of aliases multiply.
   * ```
   *
   * ## How to mend it
   *
   * Write out what the aliases repeat, or repeat less.
   */
  'alias-bomb': { severity: 'error' },
  /**
   * The file holds more than one YAML document.
   *
   * A line of three dashes ends one document and begins another. A book has one document in a file: the second would be
   * without a name.
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
   * ---
   * title: Eating bread
   * ```
   *
   * ```text
   * journeys/bread.yaml:5:1-4 A second document begins here, but a file holds only one.
   *   Move what follows into a file of its own. If it is prose, let the name of this file end in .mdx.
   * ```
   *
   * ## How to mend it
   *
   * Move the second document into a file of its own. For prose under the fields, name the file `.mdx`.
   */
  'many-documents': { severity: 'error' },
  /**
   * An MDX file does not begin with its fields between two lines of dashes.
   *
   * In an MDX file, the fields of the document stand first, between two lines `---`; the prose follows. Without them
   * the file has no title, no id and no page.
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
   * We asked in the queue.
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
   * ```mdx journeys/cake.mdx
   * ---
   * title: Ordering a cake
   * We asked in the queue.
   * ```
   *
   * ```text
   * journeys/cake.mdx:1:1-4 The front matter that begins here does not end.
   *   Put a line of three dashes between the fields and the prose.
   * ```
   *
   * ## How to mend it
   *
   * Put a line of three dashes before the fields and one after them.
   */
  'front-matter': { severity: 'error' },
  /**
   * A file of figures is not made of comma-separated values.
   *
   * The figures of a metric may lie in a file beside it, with the columns date, value and n. What cannot be read there
   * would be a gap in the chart that nobody sees.
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
   * ```yaml content/metrics/waiting.yaml
   * title: Minutes in the queue
   * method: duration
   * data: waiting.csv
   * ```
   *
   * ```csv content/metrics/waiting.csv
   * date,value,n
   * 2026-04-30,5 min,41
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
   * ```yaml content/metrics/waiting.yaml
   * title: Minutes in the queue
   * method: duration
   * data: waiting.csv
   * ```
   *
   * ```csv content/metrics/waiting.csv
   * date,value,n
   * 2026-04-30,"5 min,41
   * ```
   *
   * ```text
   * content/metrics/waiting.csv:2:1-1 This line is no comma-separated values: a quotation mark is not closed, or stands inside a value.
   *   Write plain values without quotation marks, such as `2026-05-31,0.52,1200`.
   * ```
   *
   * ## How to mend it
   *
   * Write one line for each figure, with commas between the columns. Spreadsheets export such files as “CSV (comma
   * delimited)”.
   */
  'csv-syntax': { severity: 'error' },
} as const;
