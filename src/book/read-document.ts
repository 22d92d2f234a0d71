import { glossaryFile, type Kind, kinds, settings as settingsFile } from '../schema/kinds.ts';
import type { BookFolder } from './book-folder.ts';
import type { Diagnostic } from './diagnostic.ts';
import { type DocumentText, emptyFile, openDocument, placeInFile } from './document-text.ts';
import { duplicateKeys } from './duplicate-keys.ts';
import type { BookFile } from './find-files.ts';
import type { LinkableDocument, SoundGlossary, SoundSettings } from './link/document.ts';
import { ignoreMark } from './ignore-comments.ts';
import { locate } from './locate.ts';
import { type ParsedYaml, parseYaml } from './parse-yaml.ts';
import { isMisnamed, type Path, type PathProblem } from './problem.ts';
import { schemaAt, takesLists } from './validate/schema-at.ts';
import { validate, validateGlossary, validateSettings } from './validate/validate.ts';
import { rootProblem } from './root-problem.ts';
import { yamlTree } from './yaml-tree.ts';

/** A document of a book, and everything that is wrong with it. */
export interface ReadDocument<K extends Kind> {
  readonly document?: LinkableDocument<K>;
  /** There is prose under its fields, whatever may be wrong with those. */
  readonly prose: boolean;
  /** Some findings in it may be ignored by a comment. */
  readonly ignores: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads one document: opens it, parses its YAML, holds it against the schema of its kind. */
export function readDocument<K extends Kind>(folder: BookFolder, file: BookFile, kind: K): ReadDocument<K> {
  const parsed = parseDocument(folder, file, kind);
  const prose = parsed.text !== undefined && /\S/.test(parsed.text.text.slice(parsed.text.proseStart));
  const about = { prose, ignores: mayIgnore(parsed.text) };
  if (!('mapping' in parsed)) return { ...about, diagnostics: parsed.diagnostics };
  const { data, problems, repaired } = validate(kind, parsed.mapping);
  const place = (found: readonly PathProblem[]) =>
    placed(parsed.text, parsed.yaml, { problems: found, schema: kinds[kind].schema, data: parsed.mapping });
  if (data === undefined) return { ...about, diagnostics: place(problems) };
  const misnamed = problems.filter(isMisnamed);
  const diagnostics = place(problems.filter((problem) => !isMisnamed(problem)));
  const sound = diagnostics.length === 0 && misnamed.length === 0;
  return {
    document: { id: file.id, file: file.file, prose, data, misnamed, sound, repaired },
    ...about,
    diagnostics,
  };
}

/** Reads the settings of a book as far as they are sound. */
export function readSettings(
  folder: BookFolder,
  file: BookFile,
): {
  readonly settings: SoundSettings;
  readonly ignores: boolean;
  readonly diagnostics: readonly Diagnostic[];
} {
  const parsed = parseDocument(folder, file, 'book');
  const ignores = mayIgnore(parsed.text);
  if (!('mapping' in parsed)) {
    const nothing = parsed.diagnostics.every(({ ruleId }) => ruleId === 'empty-file');
    const broken = { has: () => !nothing };
    return {
      settings: { file: file.file, data: {}, broken },
      ignores,
      diagnostics: nothing ? [] : parsed.diagnostics,
    };
  }
  const { data, repaired, problems } = validateSettings(parsed.mapping);
  return {
    settings: { file: file.file, data: data ?? {}, broken: data ? repaired : { has: () => true } },
    ignores,
    diagnostics: placed(parsed.text, parsed.yaml, {
      problems,
      schema: settingsFile.schema,
      data: parsed.mapping,
    }),
  };
}

/** Reads the terms of a book as far as they are sound. */
export function readGlossary(
  folder: BookFolder,
  file: BookFile,
): {
  readonly glossary: SoundGlossary;
  readonly ignores: boolean;
  readonly diagnostics: readonly Diagnostic[];
} {
  const nothing: SoundGlossary = { file: file.file, data: {} };
  const parsed = parseDocument(folder, file, 'glossary');
  const ignores = mayIgnore(parsed.text);
  if (!('mapping' in parsed)) return { glossary: nothing, ignores, diagnostics: parsed.diagnostics };
  const { data, problems } = validateGlossary(parsed.mapping);
  return {
    glossary: { ...nothing, ...(data && { data }) },
    ignores,
    diagnostics: placed(parsed.text, parsed.yaml, {
      problems,
      schema: glossaryFile.schema,
      data: parsed.mapping,
    }),
  };
}

function mayIgnore(text: DocumentText | undefined): boolean {
  return text?.text.includes(ignoreMark) === true;
}

/** Finds the places of problems in a document that was read before. */
export function placeAgain(
  folder: BookFolder,
  file: Pick<BookFile, 'file' | 'format'>,
  problems: readonly PathProblem[],
): readonly Diagnostic[] {
  const text = openDocument(folder, file);
  if ('problem' in text) return [text.problem];
  const yaml = parseYaml(text.yaml);
  if ('problem' in yaml) return placeInFile(text, [yaml.problem]);
  const tree = yamlTree(text.yaml, yaml.events);
  return placeInFile(
    text,
    problems.map((problem) => locate(text.yaml, tree, problem)),
  );
}

type SoundYaml = Exclude<ParsedYaml, { problem: unknown }>;

type Parsed =
  | { readonly text: DocumentText; readonly mapping: object; readonly yaml: SoundYaml }
  | { readonly text?: DocumentText; readonly diagnostics: readonly Diagnostic[] };

function parseDocument(folder: BookFolder, file: BookFile, noun: string): Parsed {
  const text = openDocument(folder, file);
  if ('problem' in text) return { diagnostics: [text.problem] };
  const yaml = parseYaml(text.yaml);
  if ('problem' in yaml) return { text, diagnostics: placeInFile(text, [yaml.problem]) };
  // An MDX file with prose but without fields is not empty: every field that it needs is missing.
  const mapping = yaml.data ?? (file.format === 'mdx' ? {} : null);
  if (mapping === null) return { text, diagnostics: [emptyFile(file.file)] };
  if (typeof mapping === 'object' && !Array.isArray(mapping)) return { text, mapping, yaml };
  return { text, diagnostics: placed(text, yaml, { problems: [rootProblem(mapping, noun, file)] }) };
}

/** What is wrong with the fields of a document, and what they were held against. */
interface Judged {
  readonly problems: readonly PathProblem[];
  readonly schema?: unknown;
  readonly data?: unknown;
}

function placed(text: DocumentText, yaml: SoundYaml, { problems, schema, data }: Judged): Diagnostic[] {
  if (problems.length === 0 && !yaml.duplicateKeys) return [];
  const tree = yamlTree(text.yaml, yaml.events);
  const takesList = (path: Path) => takesLists(schemaAt(schema, data, path));
  return placeInFile(text, [
    ...(yaml.duplicateKeys ? duplicateKeys(text.yaml, tree, takesList) : []),
    ...problems.map((problem) => locate(text.yaml, tree, problem)),
  ]);
}
