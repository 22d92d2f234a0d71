/** What can be wrong with the fields of a document. */
export const fieldsRules = {
  /**
   * The field is not part of the format.
   *
   * A field that nobody reads says nothing, and whoever wrote it believes that it does. Mostly it is a slip in a name
   * that exists.
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
   * sumary: From the tram to the till
   * phases:
   *   - stage: engage
   *     steps: [I smell it from the tram]
   * ```
   *
   * ```text
   * journeys/bread.yaml:2:1-7 A journey has no field `sumary`.
   *   Did you mean `summary`?
   * ```
   *
   * ## How to mend it
   *
   * Correct the name; where only its spelling differs, `journeybook check --fix` does so. What has no field of its own
   * can stand in the prose or in `tags`.
   */
  'unknown-key': { severity: 'error' },
  /**
   * A field that is always needed is absent.
   *
   * Few fields are: a title, the phases of a journey, the steps of a phase, the method of a metric. Without them there
   * is nothing to show or to compute.
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
   * phases:
   *   - stage: engage
   *     steps: [I smell it from the tram]
   * ```
   *
   * ```text
   * journeys/bread.yaml:1:1-8 This journey has no `title`.
   *   Add `title`: what the customer is about to do.
   * ```
   *
   * ## How to mend it
   *
   * Add the field. Editors that know the schemas, see `journeybook schema`, complete it.
   */
  'missing-field': { severity: 'error' },
  /**
   * The value is of another type than the field takes.
   *
   * A number in quotes is a text, and a list is no single value. The message says what was found, what belongs there,
   * and often how to write it.
   *
   * ## Fine
   *
   * ```yaml journeys/bread.yaml
   * title: Buying bread
   * phases:
   *   - stage: engage
   *     steps: [{ title: I smell it from the tram, emotion: 2 }]
   * ```
   *
   * ## Not fine
   *
   * ```yaml journeys/bread.yaml
   * title: Buying bread
   * phases:
   *   - stage: engage
   *     steps: [{ title: I smell it from the tram, emotion: "2" }]
   * ```
   *
   * ```text
   * journeys/bread.yaml:4:57-60 `emotion` must be a number or a group of `name: value` pairs, but is the text `2`.
   *   Remove the quotes: `2`.
   * ```
   *
   * ## How to mend it
   *
   * Write the value as the message says. Where only quotes are wrong, `journeybook check --fix` mends it.
   */
  'wrong-type': { severity: 'error' },
  /**
   * The value is none of those the field allows.
   *
   * Some fields know a handful of words: `status` is draft, live or archived. Another word, or another spelling, would
   * be left out wherever they are counted or filtered.
   *
   * ## Fine
   *
   * ```yaml journeys/bread.yaml
   * title: Buying bread
   * status: live
   * phases:
   *   - stage: engage
   *     steps: [I smell it from the tram]
   * ```
   *
   * ## Not fine
   *
   * ```yaml journeys/bread.yaml
   * title: Buying bread
   * status: published
   * phases:
   *   - stage: engage
   *     steps: [I smell it from the tram]
   * ```
   *
   * ```text
   * journeys/bread.yaml:2:9-18 `status` cannot be `published`.
   *   Did you mean `live`? It may be `draft`, `live` or `archived`.
   * ```
   *
   * ## How to mend it
   *
   * Choose one of the words the message lists.
   */
  'unknown-value': { severity: 'error' },
  /**
   * The number lies outside its scale.
   *
   * Emotions run from −2 to 2, shares from 0 to 100 %, means along the rating scale of the book. A number outside would
   * be drawn off the chart, and spoil every figure computed with it.
   *
   * ## Fine
   *
   * ```yaml journeys/bread.yaml
   * title: Buying bread
   * phases:
   *   - stage: engage
   *     steps: [{ title: I smell it from the tram, emotion: 2 }]
   * ```
   *
   * ## Not fine
   *
   * ```yaml journeys/bread.yaml
   * title: Buying bread
   * phases:
   *   - stage: engage
   *     steps: [{ title: I smell it from the tram, emotion: 5 }]
   * ```
   *
   * ```text
   * journeys/bread.yaml:4:57-58 `emotion` runs from -2 to 2, but is 5 here.
   *   What belongs here: how the customer feels, from -2 (very bad) to 2 (very good): one number, or one per segment; absent means unknown.
   * ```
   *
   * ## How to mend it
   *
   * Convert the number to the scale. The rating scale of the book is set with `scales: { rating: 1..5 }`.
   */
  'out-of-scale': { severity: 'error' },
  /**
   * The value is of the right type, but not well formed.
   *
   * A day is written 2026-09-14, a share 35%, a length of time 4 min. Written otherwise, a program would have to guess,
   * and guesses differ.
   *
   * ## Fine
   *
   * ```yaml journeys/bread.yaml
   * title: Buying bread
   * reviewed: 2026-09-14
   * phases:
   *   - stage: engage
   *     steps: [I smell it from the tram]
   * ```
   *
   * ## Not fine
   *
   * ```yaml journeys/bread.yaml
   * title: Buying bread
   * reviewed: 14.9.2026
   * phases:
   *   - stage: engage
   *     steps: [I smell it from the tram]
   * ```
   *
   * ```text
   * journeys/bread.yaml:2:11-20 `reviewed` must be a day written year-month-day, but is `14.9.2026`.
   *   Write `2026-09-14`.
   * ```
   *
   * ## How to mend it
   *
   * Write it in the form that the message shows.
   */
  'invalid-value': { severity: 'error' },
} as const;
