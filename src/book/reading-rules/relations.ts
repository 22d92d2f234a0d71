/** What can be wrong with how journeys belong together. */
export const relationsRules = {
  /**
   * Journeys are each other’s parents.
   *
   * A parent is the wider journey that a narrower one is part of. In a circle none is the widest, and the tree of
   * journeys has no top.
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
   * ```yaml journeys/week.yaml
   * title: A week with bread
   * phases:
   *   - stage: engage
   *     steps: [{ title: I buy bread, journey: bread }]
   * ```
   *
   * ## Not fine
   *
   * ```yaml journeys/bread.yaml
   * title: Buying bread
   * parent: week
   * phases:
   *   - stage: engage
   *     steps: [I smell it from the tram]
   * ```
   *
   * ```yaml journeys/week.yaml
   * title: A week with bread
   * parent: bread
   * phases:
   *   - stage: engage
   *     steps: [I buy bread]
   * ```
   *
   * ```text
   * journeys/bread.yaml:2:9-13 This journey is its own ancestor: `bread` → `week` → `bread`.
   *   Remove `parent` from the widest of these journeys.
   * ```
   *
   * ## How to mend it
   *
   * Remove `parent` from the widest of these journeys.
   */
  'parent-cycle': { severity: 'error' },
  /**
   * A journey refers to itself where only another one makes sense.
   *
   * What is replaced is another journey than what replaces it, and what was observed another than what was planned. A
   * comparison of a journey with itself shows nothing.
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
   * ```yaml journeys/online.yaml
   * title: Ordering bread online
   * state: future
   * replaces: bread
   * phases:
   *   - stage: engage
   *     steps: [I open the app on the tram]
   * ```
   *
   * ## Not fine
   *
   * ```yaml journeys/online.yaml
   * title: Ordering bread online
   * state: future
   * replaces: online
   * phases:
   *   - stage: engage
   *     steps: [I open the app on the tram]
   * ```
   *
   * ```text
   * journeys/online.yaml:3:11-17 `replaces` names this journey itself.
   *   Name the current journey that this one replaces.
   * ```
   *
   * ## How to mend it
   *
   * Name the other journey, or remove the line.
   */
  'self-reference': { severity: 'error' },
  /**
   * An emotion is given for a segment whose journey this is not.
   *
   * A journey lists its segments; the curve has a line for each. An emotion of another one has no line of its own and
   * would surprise whoever filters by segment.
   *
   * ## Fine
   *
   * ```yaml journeys/bread.yaml
   * title: Buying bread
   * segments: [commuters, families]
   * phases:
   *   - stage: engage
   *     steps: [{ title: I smell it from the tram, emotion: { families: 1 } }]
   * ```
   *
   * ```yaml content/book.yaml
   * title: Bread
   * segments: [commuters, families]
   * ```
   *
   * ## Not fine
   *
   * ```yaml journeys/bread.yaml
   * title: Buying bread
   * segments: commuters
   * phases:
   *   - stage: engage
   *     steps: [{ title: I smell it from the tram, emotion: { families: 1 } }]
   * ```
   *
   * ```yaml content/book.yaml
   * title: Bread
   * segments: [commuters, families]
   * ```
   *
   * ```text
   * journeys/bread.yaml:5:59-67 This emotion is of `families`, but the journey is not theirs.
   *   Add `families` to the `segments` of the journey, or remove the emotion.
   * ```
   *
   * ## How to mend it
   *
   * Add the segment to the `segments` of the journey, or remove its emotion.
   */
  'segment-not-in-journey': { severity: 'warning' },
} as const;
