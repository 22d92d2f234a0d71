import { z } from 'zod';
import { ruleIds } from '../book/rule-ids.ts';
import { bookSettings } from '../schema/book-settings.ts';
import { documentationOf, documentationOfReading } from './documentation.ts';
import { severity, withSeverity } from './chosen-rules.ts';
import type { Rule } from './rule.ts';

/** The settings of a book with every rule that can be chosen, its options, and what it is about. */
export function settingsSchema(rules: ReadonlyMap<string, Rule>) {
  const ofReading = Object.entries(ruleIds).flatMap(([id, { severity: usual }]) => {
    if (usual === 'error') return [];
    const about = documentationOfReading(id).summary;
    return [[id, severity.optional().describe(about).meta({ default: usual })] as const];
  });
  const ofBooks = [...rules.values()].map((rule) => {
    const choice = z.union([severity, withSeverity(rule)]).optional();
    return [
      rule.id,
      choice.describe(documentationOf(rule).summary).meta({ default: rule.severity }),
    ] as const;
  });
  const choices = z.strictObject(Object.fromEntries([...ofReading, ...ofBooks]));
  return bookSettings.extend({
    rules: choices
      .optional()
      .describe('The severity of each rule, error, warning, info or off, and its options'),
  });
}
