import type { Kind } from '../../schema/kinds.ts';
import type { Channel, Page, Segment, Settings, Team, Touchpoint } from '../book.ts';
import type { Report, LinkableDocument, Where } from './document.ts';
import { checkMean } from './rating-scale.ts';
import type { References } from './references.ts';
import type { Stages } from './stages.ts';
import { checkRatings } from './contradictions.ts';
import { wholeJobs } from './whole-jobs.ts';

/** What linking a document needs to know of the rest of the book. */
export interface Surroundings {
  readonly references: References;
  readonly settings: Settings;
  readonly stages: Stages;
  readonly report: Report;
  /** The scale of ratings is not known, because the settings are broken: means are not judged. */
  readonly scaleUnknown: boolean;
  /** The default framework is not known, because the settings are broken: stages are not judged. */
  readonly frameworkUnknown: boolean;
}

/** What every entry of a book has, of a document with this title. */
export function entry<K extends Kind>(kind: K, { id, file, prose }: LinkableDocument<K>, title: string) {
  return { kind, id, title, file, prose, described: true };
}

/** A name from the settings that has no file: `word-of-mouth` is called `Word of mouth`. */
export function onlyNamed<K extends 'channel' | 'team' | 'segment'>(kind: K, id: string, file: string) {
  const words = id
    .slice(id.lastIndexOf('/') + 1)
    .replaceAll(/[-_]+/g, ' ')
    .trim();
  return {
    kind,
    id,
    title: words.charAt(0).toUpperCase() + words.slice(1),
    file,
    prose: false,
    described: false,
  };
}

/** A segment with its references resolved. */
export function linkSegment(document: LinkableDocument<'segment'>, surroundings: Surroundings): Segment {
  const { references, settings, report, scaleUnknown } = surroundings;
  const {
    title,
    evidence,
    summary,
    why,
    how,
    situation,
    goals,
    jobs,
    personas,
    satisfaction,
    owner,
    ...others
  } = document.data;
  const where: Where = { file: document.file, path: [] };
  if (satisfaction) {
    const isMean = satisfaction.method === undefined || satisfaction.method === 'mean';
    const scale = satisfaction.scale ?? (isMean && !scaleUnknown ? settings.scales.rating : undefined);
    const remedy = satisfaction.scale
      ? 'Correct the figure, or the scale it was given on.'
      : 'Name the scale the answers were given on, such as `scale: 0..10`.';
    checkMean(satisfaction.value, scale, remedy, report, where, 'satisfaction', 'value');
  }
  return {
    ...others,
    ...entry('segment', document, title.text),
    ...(owner !== undefined && { owner: references.one('team', owner, where, 'owner') }),
    ...(summary && { summary: references.claim(summary, where, 'summary') }),
    ...(why && { why: references.claim(why, where, 'why') }),
    ...(how && { how: references.claim(how, where, 'how') }),
    ...(situation && { situation: references.claim(situation, where, 'situation') }),
    ...(goals && { goals: [...references.claims(goals, where, 'goals')] }),
    ...(jobs && { jobs: wholeJobs(references.claims(jobs, where, 'jobs')) }),
    ...(satisfaction && {
      satisfaction: {
        ...satisfaction,
        ...(satisfaction.source !== undefined && {
          source: references.one('source', satisfaction.source, where, 'satisfaction', 'source'),
        }),
      },
    }),
    ...(personas && {
      personas: personas.map((persona, index) => ({
        ...persona,
        ...(persona.about && { about: references.claim(persona.about, where, 'personas', index, 'about') }),
        ...(persona.quote && { quote: references.claim(persona.quote, where, 'personas', index, 'quote') }),
      })),
    }),
    ...evidenceOf(title, evidence, references, where),
  };
}

/** A touchpoint with its references resolved. */
export function linkTouchpoint(
  document: LinkableDocument<'touchpoint'>,
  surroundings: Surroundings,
): Touchpoint {
  const { references, settings, stages, report, scaleUnknown, frameworkUnknown } = surroundings;
  const { title, description, channel, owner, ratings, metrics, evidence, ...others } = document.data;
  const where: Where = { file: document.file, path: [] };
  if (ratings && !document.repaired.has('ratings'))
    checkRatings(ratings, { ...where, path: ['ratings'] }, report);
  return {
    ...others,
    ...entry('touchpoint', document, title.text),
    ...(description && { description: references.claim(description, where, 'description') }),
    ...(channel !== undefined && { channel: references.one('channel', channel, where, 'channel') }),
    ...(owner !== undefined && { owner: references.one('team', owner, where, 'owner') }),
    ...(metrics && { metrics: [...references.many('metric', metrics, where, 'metrics')] }),
    ...(ratings && {
      ratings: ratings.map((rating, index) => {
        const here: Where = { file: document.file, path: ['ratings', index] };
        const scale = scaleUnknown ? undefined : settings.scales.rating;
        const remedy =
          'Convert the figure to the scale of the book. Only where all ratings are on another scale, write that scale into content/book.yaml, such as `scales: { rating: 1..10 }`.';
        checkMean(rating.importance, scale, remedy, report, here, 'importance');
        checkMean(rating.satisfaction, scale, remedy, report, here, 'satisfaction');
        if (rating.stage !== undefined && !frameworkUnknown)
          stages.checkAny(rating.stage, settings.framework, here, 'stage');
        return {
          ...rating,
          segment: references.one('segment', rating.segment, here, 'segment'),
          ...(rating.source !== undefined && {
            source: references.one('source', rating.source, here, 'source'),
          }),
        };
      }),
    }),
    ...evidenceOf(title, evidence, references, where),
  };
}

/** A channel with its references resolved. */
export function linkChannel(document: LinkableDocument<'channel'>, { references }: Surroundings): Channel {
  const { title, description, owner, ...others } = document.data;
  const where: Where = { file: document.file, path: [] };
  references.claim(title, where, 'title');
  return {
    ...others,
    ...entry('channel', document, title.text),
    ...(description && { description: references.claim(description, where, 'description') }),
    ...(owner !== undefined && { owner: references.one('team', owner, where, 'owner') }),
  };
}

/** A team with its references resolved. */
export function linkTeam(document: LinkableDocument<'team'>, { references }: Surroundings): Team {
  const { title, description, ...others } = document.data;
  const where: Where = { file: document.file, path: [] };
  references.claim(title, where, 'title');
  return {
    ...others,
    ...entry('team', document, title.text),
    ...(description && { description: references.claim(description, where, 'description') }),
  };
}

/** A prose page with its defaults filled in. */
export function linkPage(document: LinkableDocument<'page'>, { references, settings }: Surroundings): Page {
  const { title, description, order, language, tags } = document.data;
  const where: Where = { file: document.file, path: [] };
  references.claim(title, where, 'title');
  return {
    ...entry('page', document, title.text),
    ...(description && { description: references.claim(description, where, 'description') }),
    ...(order !== undefined && { order }),
    language: language ?? settings.language,
    tags: tags ?? [],
  };
}

/** The evidence of a document, to which that of its title belongs. */
function evidenceOf(
  title: Parameters<References['claim']>[0],
  evidence: readonly string[] | undefined,
  references: References,
  where: Where,
): { evidence?: string[] } {
  if (title.evidence.length === 0 && !evidence) return {};
  return {
    evidence: [
      ...references.claim(title, where, 'title').evidence,
      ...references.many('source', evidence, where, 'evidence'),
    ],
  };
}
