import type { Severity } from '../../book/diagnostic.ts';
import { lookup } from '../../book/lookup.ts';
import { markup, type Markup } from '../../diagrams/markup.ts';
import type { Finding, FoundDocument } from '../../rules/book-findings.ts';
import type { SeverityCounts } from '../../rules/finding-counts.ts';
import { partAt } from '../../rules/finding-part.ts';
import { segmentName } from '../map/context.ts';
import { withCode } from '../map/with-code.ts';
import { documentLink } from './document-link.ts';
import { foreignLanguage } from './foreign-language.ts';
import { lineAddress } from './line-address.ts';
import { pathOfStep } from './paths.ts';
import { site } from './site.ts';
import { factInWords } from './trim-entries.ts';

/** The severities from what weighs most, as the site calls them. */
export const severities = [
  { severity: 'error', one: 'error', many: 'errors' },
  { severity: 'warning', one: 'warning', many: 'warnings' },
  { severity: 'info', one: 'remark', many: 'remarks' },
] as const satisfies readonly { severity: Severity; one: string; many: string }[];

/** What a severity is called: `warning`. */
export function severityName(severity: Severity): string {
  return severities.find((one) => one.severity === severity)?.one ?? severity;
}

/** How many there are of each severity, in words: `1 warning and 12 remarks`; `nothing` where there are none. */
export function countsInWords(counts: SeverityCounts): string {
  const parts = severities.flatMap(({ severity, one, many }) => {
    const count = counts[severity];
    return count === 0 ? [] : [`${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`];
  });
  return parts.join(' and ') || 'nothing';
}

/** The `lang` of what is quoted from a document, where that is not the language of the book. */
function languageOf(document: FoundDocument | undefined): string | undefined {
  const { book } = site();
  const { journeys, pages } = lookup(book);
  if (document?.kind !== 'journey' && document?.kind !== 'page') return undefined;
  const found = (document.kind === 'journey' ? journeys : pages).get(document.id);
  return found && foreignLanguage(found.language, book.settings.language);
}

/** The title of a document as a link to its page, in its own language. */
export function linkOf(document: FoundDocument): Markup {
  const lang = languageOf(document);
  const link = documentLink(document);
  return lang === undefined ? link : markup`<span lang="${lang}">${link}</span>`;
}

/** What a finding says; a title it quotes in the language of its document. */
export function sentenceOf({ diagnostic, document }: Finding): Markup {
  const lang = languageOf(document);
  const reason = factInWords(diagnostic.reason);
  if (lang === undefined) return withCode(reason);
  const parts = reason.split(/(?<=“)([^”]+)(?=”)/);
  return markup`${parts.map((part, place) => (place % 2 === 1 ? markup`<span lang="${lang}">${part}</span>` : withCode(part)))}`;
}

/** The part of its document that a finding points at: a step as a link, a phase, whose rating; undefined for the whole. */
export function partInWords(finding: Finding): Markup | undefined {
  const { book, findings } = site();
  const { document } = finding;
  if (document === undefined) return undefined;
  const part = partAt(book, document, findings.pathOf(finding));
  if (part === undefined) return undefined;
  const lang = languageOf(document);
  const marked = lang !== undefined && markup` lang="${lang}"`;
  switch (part.kind) {
    case 'step':
      return markup`<a class="voice" href="${pathOfStep(document.id, part.step.id)}"${marked}>${part.step.title}</a>`;
    case 'phase':
      return markup`Phase <bdi${marked}>${part.phase.title}</bdi>`;
    case 'rating':
      return markup`Rating by ${segmentName(book, part.rating.segment)}`;
    case 'experiment':
      return markup`Experiment`;
  }
}

/** Where a finding is written: file and line, as a link to that line where the repository is known. */
export function placeOf({ diagnostic: { file, line } }: Finding): Markup {
  const { book, history } = site();
  const address = lineAddress(book.settings, history.prefix + file, line);
  const place = `${file}:${line}`;
  return address === undefined
    ? markup`<span class="written">${place}</span>`
    : markup`<a class="written" href="${address}">${place}</a>`;
}
