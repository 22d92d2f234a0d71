/** What can be wrong with the files of a book, before anything in them is read. */
export const filesRules = {
  /**
   * The folder holds no journeys, so it is not a book.
   *
   * A book is a folder with a folder `journeys/` in it. Without one there is nothing to check or to publish, and the
   * command was most likely started in the wrong place.
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
   * ```yaml content/book.yaml
   * title: Bread
   * ```
   *
   * ```text
   * journeys:1:1-1 This book has no journeys.
   *   Create the file journeys/first.yaml, for example with these lines:
   *
   * title: Buying a ticket
   * phases:
   *   - { stage: engage, steps: [I see a poster] }
   * ```
   *
   * ## How to mend it
   *
   * Name the folder that holds `journeys/`, as in `journeybook check path/to/book`, or write the first journey.
   */
  'no-journeys': { severity: 'error' },
  /**
   * The file or folder cannot be opened.
   *
   * The system refuses to open it: mostly because you may not read it, or because it is no file at all, such as a
   * socket. Whatever it says would be missing from the book without a word.
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
   * A file that you have no permission to read: `chmod 000 journeys/bread.yaml`.
   *
   * ## How to mend it
   *
   * Give yourself permission to read it, or move it out of the book.
   */
  'unreadable-file': { severity: 'error' },
  /**
   * The file is larger than any document should be.
   *
   * A journey of sixty steps has some 30 kB. A document of more than 2 MB was made by accident or by a machine, and
   * reading it would hold up everything else.
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
   * A file of more than 2 MB.
   *
   * ## How to mend it
   *
   * Divide it, or move it out of the book. Figures belong into a file of comma-separated values beside their metric.
   */
  'file-too-large': { severity: 'error' },
  /**
   * The symbolic link leads nowhere or in a circle.
   *
   * A link stands for a file that somebody meant to be in the book. If there is nothing behind it, that document is
   * missing, and references to it break.
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
   * A symbolic link `journeys/cake.yaml` to a file that does not exist.
   *
   * ## How to mend it
   *
   * Let the link lead to a file of the book, or remove it.
   */
  'broken-link': { severity: 'error' },
  /**
   * The symbolic link leads out of the book.
   *
   * A book is complete in itself: whoever clones it gets all of it. A link to somewhere else on one machine would
   * publish what lies there, and break on every other machine.
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
   * A symbolic link `journeys/cake.yaml` to a file outside of the folder of the book.
   *
   * ## How to mend it
   *
   * Replace the link with a copy, or with a link to a file of this book.
   */
  'link-leaves-book': { severity: 'error' },
  /**
   * The file is not encoded in UTF-8.
   *
   * In another encoding the same bytes are other letters: names and prose would be published with wrong ones. Editors
   * on old systems write Latin-1 or UTF-16 unless they are told otherwise.
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
   * A file in which `Café` is written in Latin-1, with the byte 0xE9 for `é`.
   *
   * ## How to mend it
   *
   * Save the file as UTF-8; most editors show the encoding in the status bar.
   */
  'not-utf8': { severity: 'error' },
  /**
   * The file holds nothing, or only comments.
   *
   * An empty document has no title and no page. It was mostly created to be filled later, and then forgotten; others
   * may already refer to it.
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
   * ```yaml journeys/cake.yaml
   * # To be written.
   * ```
   *
   * ```text
   * journeys/cake.yaml:1:1-1 This file holds nothing, or only comments.
   *   Begin with `title:`, or delete the file.
   * ```
   *
   * ## How to mend it
   *
   * Write at least the fields that are always needed, or delete the file.
   */
  'empty-file': { severity: 'error' },
} as const;
