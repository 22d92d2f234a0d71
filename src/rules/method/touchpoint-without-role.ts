import { defineRule } from '../rule.ts';

/**
 * A touchpoint does not say what it is there for.
 *
 * Orientation, conversion, usage, service, advocacy: the role is what a touchpoint should be judged by. A counter
 * that gives advice is not bad because it sells little.
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
 * role: conversion
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
 * ```yaml content/touchpoints/counter.yaml
 * title: The counter
 * ```
 *
 * ```text
 * content/touchpoints/counter.yaml:1:8-19 “The counter” does not say what it is there for.
 *   Add its `role`: orientation, conversion, usage, service or advocacy.
 * ```
 *
 * ## How to mend it
 *
 * Choose the one or two roles that customers would name.
 */
export const touchpointWithoutRole = defineRule({
  id: 'touchpoint-without-role',
  group: 'method',
  severity: 'info',
  create: ({ report }) => ({
    touchpoint(touchpoint) {
      if ((touchpoint.role ?? []).length > 0) return;
      report({
        in: touchpoint,
        path: ['title'],
        reason: `“${touchpoint.title}” does not say what it is there for.`,
        note: 'Add its `role`: orientation, conversion, usage, service or advocacy.',
      });
    },
  }),
});
