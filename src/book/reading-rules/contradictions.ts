/** What can be wrong although each field is well formed: two of them cannot both be true. */
export const contradictionsRules = {
  /**
   * Two figures are given for what can have only one.
   *
   * Of one segment, stage, source and day there is one importance. Where two are written, one of them is wrong, and no
   * program can know which.
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
   * series:
   *   - { date: 2026-03-31, value: 6 min }
   *   - { date: 2026-04-30, value: 5 min }
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
   * series:
   *   - { date: 2026-04-30, value: 6 min }
   *   - { date: 2026-04-30, value: 5 min }
   * ```
   *
   * ```text
   * content/metrics/waiting.yaml:5:13-23 There is a figure for 2026-04-30 already.
   *   Keep the one that holds, or correct the day.
   * ```
   *
   * ## How to mend it
   *
   * Keep the one that holds, or say with a date, a source or a stage how the two differ.
   */
  'told-twice': { severity: 'error' },
  /**
   * Something ends before it begins.
   *
   * One of the two days is wrong. Everything that is told of the time between them, such as whether it is overdue,
   * would be wrong too.
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
   * ```yaml content/initiatives/till.yaml
   * title: The second till
   * from: 2026-03-01
   * to: 2026-07-31
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
   * ```yaml content/initiatives/till.yaml
   * title: The second till
   * from: 2026-07-31
   * to: 2026-03-01
   * ```
   *
   * ```text
   * content/initiatives/till.yaml:3:5-15 It ends on 2026-03-01, but begins on 2026-07-31.
   *   Correct one of the two days.
   * ```
   *
   * ## How to mend it
   *
   * Correct one of the two days.
   */
  'ends-before-begin': { severity: 'error' },
} as const;
