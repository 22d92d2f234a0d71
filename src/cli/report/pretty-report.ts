import type { Book } from '../../book/book.ts';
import { byOpportunityScore, type OpportunityScore } from '../../analysis/opportunity-score.ts';
import type { ScoreKind } from '../../analysis/ratings.ts';
import type { Report, ReportedTouchpoint } from '../../analysis/report.ts';
import { lookup } from '../../book/lookup.ts';
import { type Cell, columns } from './columns.ts';
import type { Colours } from './colour.ts';
import { visibleText } from './visible-text.ts';

/** How much is told of a list that is too long for a terminal; the JSON has all of it. */
const most = { usually: 12, toTrim: 40 };

/**
 * A report as people read it on a terminal: what each segment would have us concentrate on, how journeys feel,
 * what came of planned ones and where they are left, opportunities by RICE, what claims rest on, and the trim list. What
 * is not known is a dash. A part of which a book has nothing is left out.
 */
export function prettyReport(book: Book, report: Report, colours: Colours): string {
  const day = report.asOf === null ? '' : colours.dim(` as of ${report.asOf}`);
  const parts = [
    [
      `${colours.bold(visibleText(book.settings.title))}${day}`,
      ...(hasRatings(report) ? [colours.dim(thresholdsInWords[report.thresholdsBy])] : []),
    ],
    ...segmentParts(book, report, colours),
    journeysPart(book, report, colours),
    deviationsPart(book, report, colours),
    exitsPart(book, report, colours),
    opportunitiesPart(book, report, colours),
    evidencePart(report, colours),
    trimPart(report, colours),
  ];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`;
}

type Part = readonly string[];

const thresholdsInWords: Readonly<Record<Report['thresholdsBy'], string>> = {
  midpoint: 'Importance and satisfaction are high from the middle of their scale on.',
  mean: 'Importance and satisfaction are high from the mean of the segment’s ratings on.',
  median: 'Importance and satisfaction are high from the median of the segment’s ratings on.',
  stated: 'Importance and satisfaction are high from stated thresholds on.',
};

function hasRatings({ segments }: Report): boolean {
  return Object.values(segments).some(({ touchpoints }) => Object.keys(touchpoints).length > 0);
}

function table(
  heading: string,
  names: readonly string[],
  rows: readonly (readonly Cell[])[],
  { bold, dim }: Colours,
  limit = most.usually,
): Part {
  if (rows.length === 0) return [];
  const [first] = rows;
  const head = names.map((text, place): Cell => ({ ...first?.[place], text, colour: dim }));
  const hidden = rows.length - limit;
  return [
    bold(heading),
    ...columns([...(names.length > 0 ? [head] : []), ...rows.slice(0, limit)]),
    ...(hidden > 0 ? [dim(`  and ${hidden} more, all of them with --format json`)] : []),
  ];
}

const otherQuadrants = [
  ['keep-up', 'keep up'],
  ['possible-overkill', 'possible overkill'],
  ['low-priority', 'low priority'],
  ['unknown', 'not known'],
] as const;

/** What a segment would have us concentrate on, by opportunity, and how many touchpoints lie elsewhere. */
function segmentParts(book: Book, report: Report, colours: Colours): readonly Part[] {
  const { touchpoints } = lookup(book);
  return book.segments.map(({ id, title }) => {
    const rated = Object.entries(report.segments[id]?.touchpoints ?? {});
    if (rated.length === 0) return [];
    const byQuadrant = Map.groupBy(rated, ([, { quadrant }]) => quadrant ?? 'unknown');
    const rows = (byQuadrant.get('concentrate-here') ?? [])
      .toSorted(([, one], [, other]) => byOpportunityScore(scoreOf(one), scoreOf(other)))
      .map(([touchpoint, figures]) => [
        text(touchpoints.get(touchpoint)?.title ?? touchpoint),
        ...figuresOf(figures),
      ]);
    const heading = `${visibleText(title)}: concentrate on`;
    const names = ['touchpoint', 'importance', 'satisfaction', 'opportunity'];
    const others = otherQuadrants.flatMap(([quadrant, words]) => {
      const count = byQuadrant.get(quadrant)?.length ?? 0;
      return count === 0 ? [] : [`${words} ${count}`];
    });
    return [
      ...(rows.length > 0
        ? table(heading, names, rows, colours)
        : [`${colours.bold(heading)} nothing that was rated`]),
      ...(others.length > 0 ? [colours.dim(`  besides: ${others.join(', ')}`)] : []),
    ];
  });
}

function scoreOf({ opportunity, exact }: ReportedTouchpoint): OpportunityScore | null {
  return opportunity === null ? null : { score: opportunity, exact };
}

function figuresOf({ importance, satisfaction, opportunity, exact, method }: ReportedTouchpoint) {
  return [
    number(scoreText(importance, method.importance)),
    number(scoreText(satisfaction, method.satisfaction)),
    number(opportunity === null ? null : `${exact ? '' : '≈ '}${opportunity.toFixed(1)}`),
  ];
}

function journeysPart(book: Book, report: Report, colours: Colours): Part {
  const { segments } = lookup(book);
  const rows = book.journeys.flatMap(({ id, title }) => {
    const { mean = {}, peakEnd = {} } = report.journeys[id] ?? {};
    return Object.keys(mean).map((segment, place) => [
      text(place === 0 ? title : ''),
      text(segments.get(segment)?.title ?? 'everyone'),
      number(emotionText(mean[segment])),
      number(emotionText(peakEnd[segment])),
    ]);
  });
  return table('Journeys', ['journey', 'segment', 'mean', 'peak–end'], rows, colours);
}

/** What came of the steps of each planned journey, as a line for each journey that is held against one. */
function deviationsPart(book: Book, report: Report, colours: Colours): Part {
  const rows = book.journeys.flatMap(({ id, title }) => {
    const counts = report.journeys[id]?.deviations?.counts;
    if (counts === undefined) return [];
    const { planned, asPlanned, otherwise, moved, missing, added } = counts;
    return [
      [text(title), ...[planned, asPlanned, otherwise, moved, missing, added].map((one) => number(`${one}`))],
    ];
  });
  const names = ['journey', 'planned', 'as planned', 'otherwise', 'moved', 'missing', 'added'];
  return table('Steps against the plan', names, rows, colours);
}

function exitsPart(book: Book, report: Report, colours: Colours): Part {
  const { touchpoints, journeys } = lookup(book);
  const rows = book.journeys
    .flatMap((journey) => (report.journeys[journey.id]?.exits ?? []).map((exit) => ({ journey, exit })))
    .toSorted((one, other) => (other.exit.share ?? -1) - (one.exit.share ?? -1))
    .map(({ journey, exit }) => {
      const steps = journey.phases.flatMap((phase) => phase.steps);
      const to = touchpoints.get(exit.to)?.title ?? journeys.get(exit.to)?.title ?? exit.to;
      return [
        number(exit.share === null ? null : percent(exit.share)),
        text(`to ${to}`),
        text(`${journey.title}: ${steps.find(({ id }) => id === exit.step)?.title ?? exit.step}`),
      ];
    });
  return table('Exits', [], rows, colours);
}

function opportunitiesPart(book: Book, report: Report, colours: Colours): Part {
  const rows = book.opportunities
    .map(({ id, title }) => ({ title, rice: null, missing: [], ...report.opportunities[id] }))
    .toSorted((one, other) => (other.rice ?? -1) - (one.rice ?? -1))
    .map(({ title, rice, missing }) => [
      number(rice === null ? null : grouped(rice)),
      text(title),
      { text: missing.length === 0 ? '' : `not known: ${missing.join(', ')}`, colour: colours.dim },
    ]);
  return table('Opportunities by RICE', [], rows, colours);
}

/** What the claims of the book rest on; the kinds of which it has most come first. */
function evidencePart({ evidence: { claims, byClaimKind } }: Report, colours: Colours): Part {
  if (claims.all === 0) return [];
  const row = (name: string, counts: typeof claims) => [
    text(name),
    ...[counts.all, counts.observed, counts.inferred, counts.assumed, counts.stale].map((count) =>
      number(String(count)),
    ),
  ];
  const kinds = Object.entries(byClaimKind).toSorted(([, one], [, other]) => other.all - one.all);
  const names = ['claim', 'all', 'observed', 'inferred', 'assumed', 'out of date'];
  const rows = [...kinds.map(([kind, counts]) => row(kind, counts)), row('all', claims)];
  return table('What claims rest on', names, rows, colours, rows.length);
}

function trimPart({ trim }: Report, colours: Colours): Part {
  const rows = trim.map(({ kind, id, because }) => [text(kind), text(id), text(because)]);
  return table('Worth trimming, or a reason to keep', [], rows, colours, most.toTrim);
}

function text(written: string): Cell {
  return { text: visibleText(written) };
}

function number(written: string | null): Cell {
  return { text: written ?? '–', align: 'right' };
}

function scoreText(score: number | null, kind: ScoreKind | null): string | null {
  if (score === null) return null;
  return kind === 'share' ? percent(score) : String(score);
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10} %`;
}

function emotionText(emotion: number | null | undefined): string | null {
  if (emotion === null || emotion === undefined) return null;
  return `${emotion > 0 ? '+' : emotion < 0 ? '−' : ''}${Math.abs(emotion).toFixed(2)}`;
}

function grouped(value: number): string {
  return new Intl.NumberFormat('en', { maximumFractionDigits: 1 }).format(value);
}
