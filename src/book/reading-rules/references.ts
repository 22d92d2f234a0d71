/** What can be wrong with how documents refer to each other. */
export const referencesRules = {
  /**
   * Two things share one id.
   *
   * An id is a name by which others refer to something, and an address on the site: it can belong to one thing only.
   *
   * ## Fine
   *
   * ```yaml journeys/bread.yaml
   * title: Buying bread
   * phases:
   *   - stage: purchase
   *     steps: [{ title: I wait, id: wait }, { title: I pay, id: pay }]
   * ```
   *
   * ## Not fine
   *
   * ```yaml journeys/bread.yaml
   * title: Buying bread
   * phases:
   *   - stage: purchase
   *     steps: [{ title: I wait, id: pay }, { title: I pay, id: pay }]
   * ```
   *
   * ```text
   * journeys/bread.yaml:4:61-64 Two steps of this journey have the id `pay`.
   *   Give each step an id of its own.
   * ```
   *
   * ## How to mend it
   *
   * Give each an id of its own, and correct the references to the one that changes. An alias that is taken is removed.
   */
  'duplicate-id': { severity: 'error' },
  /**
   * A name refers to nothing in the book.
   *
   * References are what makes a book of many files: a step meets a touchpoint, a claim rests on a source. A name that
   * leads nowhere would be a gap on the page where a link should be.
   *
   * ## Fine
   *
   * ```yaml journeys/bread.yaml
   * title: Buying bread
   * phases:
   *   - stage: purchase
   *     steps: [{ title: I pay, touchpoint: counter }]
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
   *   - stage: purchase
   *     steps: [{ title: I pay, touchpoint: countre }]
   * ```
   *
   * ```yaml content/touchpoints/counter.yaml
   * title: The counter
   * ```
   *
   * ```text
   * journeys/bread.yaml:4:41-48 There is no touchpoint `countre`.
   *   Did you mean `counter`?
   * ```
   *
   * ## How to mend it
   *
   * Correct the name, or describe what it names. Where only its spelling differs, `journeybook check --fix` corrects
   * it. Segments, channels and teams need no file if content/book.yaml lists them.
   */
  'unknown-reference': { severity: 'error' },
  /**
   * A name refers to several things of different kinds.
   *
   * Where any kind may be named, in prose or as what an opportunity comes from, `counter` can be a touchpoint and a
   * team. A reader would be led to one of them by chance.
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
   * We asked at the [[touchpoint:counter]].
   * ```
   *
   * ```yaml content/book.yaml
   * title: Bread
   * teams: [counter]
   * ```
   *
   * ```yaml content/touchpoints/counter.yaml
   * title: The counter
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
   * We asked at the [[counter]].
   * ```
   *
   * ```yaml content/book.yaml
   * title: Bread
   * teams: [counter]
   * ```
   *
   * ```yaml content/touchpoints/counter.yaml
   * title: The counter
   * ```
   *
   * ```text
   * journeys/bread.mdx:7:17-28 `counter` is the name of a touchpoint and of a team.
   *   Say which is meant: `[[touchpoint:counter]]` or `[[team:counter]]`.
   * ```
   *
   * ## How to mend it
   *
   * Write the kind before the name, as in `touchpoint:counter`.
   */
  'ambiguous-reference': { severity: 'error' },
  /**
   * A reference names a step that its journey does not have.
   *
   * The id of a step is its `id`, else its title in small letters with hyphens. When a title changes, so does that id,
   * and references to it break; an `id` of its own keeps them.
   *
   * ## Fine
   *
   * ```yaml journeys/bread.yaml
   * title: Buying bread
   * phases:
   *   - stage: purchase
   *     steps: [{ title: I wait, next: [i-wait, i-pay] }, I pay]
   * ```
   *
   * ## Not fine
   *
   * ```yaml journeys/bread.yaml
   * title: Buying bread
   * phases:
   *   - stage: purchase
   *     steps: [{ title: I wait, next: [i-wait, pay] }, I pay]
   * ```
   *
   * ```text
   * journeys/bread.yaml:4:45-48 The journey `bread` has no step `pay`.
   *   Its steps are `i-wait`, `i-pay`.
   * ```
   *
   * ## How to mend it
   *
   * Correct the name of the step, or give the step that `id`.
   */
  'unknown-step': { severity: 'error' },
} as const;
