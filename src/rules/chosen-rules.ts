import { z } from 'zod';
import type { Severity } from '../book/diagnostic.ts';
import { nearest } from '../book/nearest.ts';
import type { PathProblem } from '../book/problem.ts';
import { isRuleId, ruleIds } from '../book/rule-ids.ts';
import { explainIssues } from '../book/validate/explain-issues.ts';
import { pairs } from '../book/validate/words.ts';
import { rules } from './index.ts';
import type { Rule } from './rule.ts';

/** A rule that is on, with what was chosen of it. */
export interface ChosenRule {
  readonly rule: Rule;
  readonly severity: Severity;
  /** As its schema accepts them. */
  readonly options: unknown;
}

/** What a book chooses of its rules. */
export interface ChosenRules {
  readonly on: readonly ChosenRule[];
  /** Severities chosen for what is noticed while a book is read. */
  readonly ofReading: ReadonlyMap<string, Severity | 'off'>;
  /** What is wrong with the choice, in the file of the settings. */
  readonly problems: readonly PathProblem[];
}

const severities = ['error', 'warning', 'info', 'off'] as const;
/** How severe a rule can be chosen to be. */
export const severity = z.enum(severities);

/** The options of a rule, and its severity beside them. */
export function withSeverity(rule: Rule) {
  return rule.options.extend({ severity: severity.optional().describe('error, warning, info or off') });
}

/** Reads `rules:` of content/book.yaml. */
export function chooseRules(written: Readonly<Record<string, unknown>> = {}): ChosenRules {
  const problems: PathProblem[] = [];
  const ofReading = new Map<string, Severity | 'off'>();
  const chosen = new Map<string, Choice>();
  for (const [id, value] of Object.entries(written)) {
    const rule = rules.get(id);
    if (rule) {
      const choice = choiceOf(rule, value);
      if ('problems' in choice) problems.push(...choice.problems);
      else chosen.set(id, choice);
    } else if (!isRuleId(id)) problems.push(unknownRule(id));
    else if (ruleIds[id].severity === 'error') problems.push(fixedSeverity(id));
    else {
      const read = severity.safeParse(value);
      if (read.success) ofReading.set(id, read.data);
      else problems.push(noSeverity(id, 'Write one of them.'));
    }
  }
  const on = [...rules.values()].flatMap((rule): ChosenRule[] => {
    const { severity: how = rule.severity, options = {} } = chosen.get(rule.id) ?? {};
    return how === 'off' ? [] : [{ rule, severity: how, options }];
  });
  return { on, ofReading, problems };
}

interface Choice {
  readonly severity?: Severity | 'off' | undefined;
  readonly options?: unknown;
}

function choiceOf(rule: Rule, value: unknown): Choice | { readonly problems: readonly PathProblem[] } {
  const plain = severity.safeParse(value);
  if (plain.success) return { severity: plain.data };
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return {
      problems: [
        noSeverity(rule.id, `Write one of them, or ${pairs}: \`severity\` and the options of the rule.`),
      ],
    };
  const schema = withSeverity(rule);
  const read = schema.safeParse(value);
  if (read.success) {
    const { severity: how, ...options } = read.data;
    return { severity: severity.optional().parse(how), options };
  }
  const problems = explainIssues(read.error.issues, {
    schema,
    data: value,
    noun: `choice for \`${rule.id}\``,
  });
  return { problems: problems.map((problem) => ({ ...problem, path: ['rules', rule.id, ...problem.path] })) };
}

function noSeverity(id: string, note: string): PathProblem {
  return {
    rule: 'unknown-value',
    path: ['rules', id],
    at: 'value',
    reason: `The severity of \`${id}\` is none of ${severities.map((one) => `\`${one}\``).join(', ')}.`,
    note,
  };
}

function fixedSeverity(id: string): PathProblem {
  return {
    rule: 'fixed-severity',
    path: ['rules', id],
    at: 'key',
    reason: `\`${id}\` is always an error: a book in which it occurs cannot be used.`,
    note: 'Remove this line.',
  };
}

function unknownRule(id: string): PathProblem {
  const meant = nearest(id, [...rules.keys(), ...Object.keys(ruleIds)]);
  return {
    rule: 'unknown-rule',
    path: ['rules', id],
    at: 'key',
    reason: `There is no rule \`${id}\`.`,
    note:
      meant === undefined
        ? 'Remove it; `journeybook check --explain` lists the rules there are.'
        : `Did you mean \`${meant}\`?`,
  };
}
