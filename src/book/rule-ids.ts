/** What every diagnostic of reading a book can be about: the stable name of the rule, its severity and its meaning. */
export const ruleIds = {
  'no-journeys': { severity: 'error', about: 'The folder holds no journeys, so it is not a book.' },
  'unreadable-file': { severity: 'error', about: 'The file or folder cannot be opened.' },
  'file-too-large': { severity: 'error', about: 'The file is larger than any document should be.' },
  'file-name': { severity: 'error', about: 'The name of the file cannot become an id and an address.' },
  'file-type': { severity: 'warning', about: 'The file looks like a document, but its ending is not read.' },
  'unknown-file': { severity: 'warning', about: 'The file lies where no document is looked for.' },
  'unknown-folder': { severity: 'warning', about: 'The folder is none of those a book has.' },
  'broken-link': { severity: 'error', about: 'The symbolic link leads nowhere or in a circle.' },
  'link-leaves-book': { severity: 'error', about: 'The symbolic link leads out of the book.' },
  'not-utf8': { severity: 'error', about: 'The file is not encoded in UTF-8.' },
  'empty-file': { severity: 'error', about: 'The file holds nothing, or only comments.' },
  'yaml-syntax': { severity: 'error', about: 'The YAML cannot be read.' },
  'tab-indentation': { severity: 'error', about: 'A line is indented with a tab, which YAML forbids.' },
  'duplicate-key': { severity: 'error', about: 'A mapping has the same key twice.' },
  'alias-bomb': { severity: 'error', about: 'Aliases repeat each other into a document of endless size.' },
  'csv-syntax': { severity: 'error', about: 'A file of figures is not made of comma-separated values.' },
  'many-documents': { severity: 'error', about: 'The file holds more than one YAML document.' },
  'front-matter': {
    severity: 'error',
    about: 'An MDX file does not begin with its fields between two lines of dashes.',
  },
  'unknown-key': { severity: 'error', about: 'The field is not part of the format.' },
  'missing-field': { severity: 'error', about: 'A field that is always needed is absent.' },
  'wrong-type': { severity: 'error', about: 'The value is of another type than the field takes.' },
  'unknown-value': { severity: 'error', about: 'The value is none of those the field allows.' },
  'out-of-scale': { severity: 'error', about: 'The number lies outside its scale.' },
  'invalid-value': { severity: 'error', about: 'The value is of the right type, but not well formed.' },
  'duplicate-id': { severity: 'error', about: 'Two things share one id.' },
  'told-twice': { severity: 'error', about: 'Two figures are given for what can have only one.' },
  'ends-before-begin': { severity: 'error', about: 'Something ends before it begins.' },
  'unknown-reference': { severity: 'error', about: 'A name refers to nothing in the book.' },
  'ambiguous-reference': { severity: 'error', about: 'A name refers to several things of different kinds.' },
  'unknown-step': { severity: 'error', about: 'A reference names a step that its journey does not have.' },
  'parent-cycle': { severity: 'error', about: 'Journeys are each other’s parents.' },
  'self-reference': {
    severity: 'error',
    about: 'A journey refers to itself where only another one makes sense.',
  },
  'segment-not-in-journey': {
    severity: 'warning',
    about: 'An emotion is given for a segment whose journey this is not.',
  },
  'prose-syntax': { severity: 'error', about: 'The prose is not well-formed MDX.' },
  'prose-code': { severity: 'error', about: 'The code in some prose fails when its page is made.' },
  'mermaid-syntax': { severity: 'error', about: 'A Mermaid diagram in the prose cannot be drawn.' },
  'unsafe-link': { severity: 'error', about: 'A link or image could run a script in the reader’s browser.' },
  'unknown-rule': { severity: 'error', about: 'A rule is chosen or ignored that there is none of.' },
  'fixed-severity': { severity: 'error', about: 'A rule that is always an error is set or ignored.' },
  'ignore-without-reason': { severity: 'error', about: 'A comment that ignores a rule does not say why.' },
  baseline: { severity: 'error', about: 'The list of known findings cannot be read.' },
  'unused-ignore': { severity: 'warning', about: 'A comment ignores a rule that finds nothing in its file.' },
} as const satisfies Record<string, { severity: 'error' | 'warning'; about: string }>;

/** The name of a rule. */
export type RuleId = keyof typeof ruleIds;

/** Whether a name is that of a rule of reading a book. */
export function isRuleId(name: string): name is RuleId {
  return Object.hasOwn(ruleIds, name);
}
