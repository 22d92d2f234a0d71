import { z } from 'zod';
import { claim } from './claim.ts';
import { downloadKind } from './downloads.ts';
import { documentId, duration, language, listOf, referenceTo, scale, text, webAddress } from './scalars.ts';

/** A name used by journeys that needs no file of its own. */
const names = listOf(documentId);

/** The settings of a book, in content/book.yaml. Every field has a default. */
export const bookSettings = z.strictObject({
  title: text.optional().describe('The name of the book'),
  description: claim.optional().describe('What the book is about, in a sentence'),
  language: language
    .optional()
    .describe('The language it is written in; en by default')
    .meta({ default: 'en' }),
  vision: claim.optional().describe('Where the organisation wants to be'),
  framework: referenceTo('framework')
    .optional()
    .describe('The default framework of its journeys; five-phase by default')
    .meta({ default: 'five-phase' }),
  lenses: listOf(referenceTo('framework')).optional().describe('The frameworks offered as other views'),
  scales: z
    .strictObject({ rating: scale.optional().describe('Importance and satisfaction; 1..5 by default') })
    .optional()
    .describe('The scales answers were given on'),
  reviewEvery: duration.optional().describe('How often a journey should be reviewed, such as 6 months'),
  levels: listOf(text)
    .optional()
    .describe('The names of the levels of journeys, from the widest to the narrowest'),
  downloads: listOf(downloadKind)
    .optional()
    .describe(
      'What readers can take along of each journey: svg, png, csv, markdown; and as svg-views and png-views the map’s views experience and blueprint as pictures of their own. All but png-views by default: a png takes about a second when it is first drawn',
    ),
  channels: names.optional().describe('Channels that need no file'),
  teams: names.optional().describe('Teams that need no file'),
  segments: names.optional().describe('Segments that need no file'),
  rules: z
    .record(text, z.unknown())
    .optional()
    .describe('Severity of each rule: error, warning, info or off'),
  repository: webAddress
    .optional()
    .describe(
      'Where the files live, for “edit this page” and, on GitHub, GitLab, Codeberg, Gitea and Forgejo, “discuss this page”',
    ),
  branch: text.optional().describe('The branch that “edit this page” leads to; main by default'),
});
