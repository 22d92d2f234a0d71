/** What can be wrong with how rules are chosen, ignored and known. */
export const choicesRules = {
  /**
   * A rule is chosen or ignored that there is none of.
   *
   * A slip in the name of a rule leaves that rule as it is, without a word: what should be an error passes, or what
   * should be ignored is told.
   *
   * ## Fine
   *
   * ```yaml content/book.yaml
   * title: Bread
   * rules: { stale-review: error }
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
   * ```yaml content/book.yaml
   * title: Bread
   * rules: { stale-revue: error }
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
   * content/book.yaml:2:10-21 There is no rule `stale-revue`.
   *   Did you mean `stale-review`?
   * ```
   *
   * ## How to mend it
   *
   * Correct the name; `journeybook check --explain` lists all rules.
   */
  'unknown-rule': { severity: 'error' },
  /**
   * A rule that is always an error is set or ignored.
   *
   * What keeps a book from being read cannot be wished away: if it were ignored, there would be no book to publish.
   *
   * ## Fine
   *
   * ```yaml content/book.yaml
   * title: Bread
   * rules: { stale-review: off }
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
   * ```yaml content/book.yaml
   * title: Bread
   * rules: { unknown-key: off }
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
   * content/book.yaml:2:10-21 `unknown-key` is always an error: a book in which it occurs cannot be used.
   *   Remove this line.
   * ```
   *
   * ## How to mend it
   *
   * Remove the line, and mend what the rule reports.
   */
  'fixed-severity': { severity: 'error' },
  /**
   * A comment that ignores a rule does not say why.
   *
   * An exception without a reason can never be taken back: nobody dares, and nobody knows whether it still holds. One
   * sentence is enough.
   *
   * ## Fine
   *
   * ```yaml journeys/bread.yaml
   * title: Buying bread # journeybook-ignore empty-phase: the shop opens in May
   * phases:
   *   - stage: engage
   *     steps: [I smell it from the tram]
   *   - stage: purchase
   *     steps: []
   * ```
   *
   * ## Not fine
   *
   * ```yaml journeys/bread.yaml
   * title: Buying bread # journeybook-ignore empty-phase
   * phases:
   *   - stage: engage
   *     steps: [I smell it from the tram]
   * ```
   *
   * ```text
   * journeys/bread.yaml:1:21-53 This comment does not say why `empty-phase` is ignored here.
   *   Add the reason: `# journeybook-ignore empty-phase: …`.
   * ```
   *
   * ## How to mend it
   *
   * Add the reason behind a colon.
   */
  'ignore-without-reason': { severity: 'error' },
  /**
   * The list of known findings cannot be read.
   *
   * The baseline says which findings of a book with a past are known, so that only new ones are told. If it cannot be
   * read, nothing is known, and everything would be told again.
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
   * ```json journeybook-baseline.json
   * { "version": 1, "known": [] }
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
   * ```json journeybook-baseline.json
   * { "known": "everything" }
   * ```
   *
   * ```text
   * journeybook-baseline.json:1:1-1 This is no list of known findings, or one that was changed by hand.
   *   Delete it, or make it anew with `journeybook check --update-baseline`.
   * ```
   *
   * ## How to mend it
   *
   * Delete it, or make it anew with `journeybook check --update-baseline`.
   */
  baseline: { severity: 'error' },
  /**
   * A comment ignores a rule that finds nothing in its file.
   *
   * An exception that is no longer needed hides the next finding of its kind, which nobody has looked at.
   *
   * ## Fine
   *
   * ```yaml journeys/bread.yaml
   * title: Buying bread # journeybook-ignore empty-phase: the shop opens in May
   * phases:
   *   - stage: engage
   *     steps: [I smell it from the tram]
   *   - stage: purchase
   *     steps: []
   * ```
   *
   * ## Not fine
   *
   * ```yaml journeys/bread.yaml
   * title: Buying bread # journeybook-ignore empty-phase: the shop opens in May
   * phases:
   *   - stage: engage
   *     steps: [I smell it from the tram]
   * ```
   *
   * ```text
   * journeys/bread.yaml:1:21-76 There is nothing to ignore: `empty-phase` finds nothing in this file.
   *   Remove the comment.
   * ```
   *
   * ## How to mend it
   *
   * Remove the comment; `journeybook check --fix` does so.
   */
  'unused-ignore': { severity: 'warning' },
} as const;
