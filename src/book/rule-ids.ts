import { choicesRules } from './reading-rules/choices.ts';
import { contradictionsRules } from './reading-rules/contradictions.ts';
import { fieldsRules } from './reading-rules/fields.ts';
import { filesRules } from './reading-rules/files.ts';
import { namesRules } from './reading-rules/names.ts';
import { picturesRules } from './reading-rules/pictures.ts';
import { proseRules } from './reading-rules/prose.ts';
import { referencesRules } from './reading-rules/references.ts';
import { relationsRules } from './reading-rules/relations.ts';
import { yamlRules } from './reading-rules/yaml.ts';

/**
 * What every diagnostic of reading a book can be about: the stable name of the rule and its severity. What it means
 * stands above its name, in the folder reading-rules.
 */
export const ruleIds = {
  ...filesRules,
  ...namesRules,
  ...yamlRules,
  ...fieldsRules,
  ...contradictionsRules,
  ...referencesRules,
  ...relationsRules,
  ...picturesRules,
  ...proseRules,
  ...choicesRules,
} as const satisfies Record<string, { severity: 'error' | 'warning' }>;

/** The name of a rule. */
export type RuleId = keyof typeof ruleIds;

/** Whether a name is that of a rule of reading a book. */
export function isRuleId(name: string): name is RuleId {
  return Object.hasOwn(ruleIds, name);
}
