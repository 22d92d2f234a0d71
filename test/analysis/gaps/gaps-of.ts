import { curveLines } from '../../../src/analysis/emotion-curve.ts';
import { touchpointsOf } from '../../../src/analysis/ground-scores.ts';
import { ratingsOf } from '../../../src/analysis/ratings.ts';
import { riceFactors } from '../../../src/analysis/rice.ts';
import type {
  Book,
  Initiative,
  Journey,
  Metric,
  Opportunity,
  Segment,
  Touchpoint,
} from '../../../src/book/book.ts';
import type { Gap } from './gap.ts';

/** Claims that are not made any more are not counted any more. */
const claims = ['claims / **'];

/** Every known number of a book. */
export function gapsOf(book: Book): readonly Gap[] {
  return [
    ...book.journeys.flatMap((journey, place) => inJourney(book, journey, ['journeys', place])),
    ...book.touchpoints.flatMap((touchpoint, place) =>
      inTouchpoint(book, touchpoint, ['touchpoints', place]),
    ),
    ...book.segments.flatMap((segment, place) => inSegment(segment, ['segments', place])),
    ...book.opportunities.flatMap((opportunity, place) =>
      inOpportunity(opportunity, ['opportunities', place]),
    ),
    ...book.metrics.flatMap((metric, place) => inMetric(metric, ['metrics', place])),
    ...book.initiatives.flatMap((initiative, place) => inInitiative(initiative, ['initiatives', place])),
  ];
}

type Path = Gap['path'];

function inJourney(book: Book, journey: Journey, at: Path): readonly Gap[] {
  const steps = journey.phases.flatMap(({ steps }, phase) =>
    steps.map((step, place) => ({ step, path: [...at, 'phases', phase, 'steps', place] })),
  );
  const exits = steps.flatMap(({ step, path }) =>
    step.exits.map((exit, place) => ({ exit, path: [...path, 'exits', place, 'share'] })),
  );
  return [
    ...steps.flatMap(({ step, path }, place) => {
      const emotion = [...path, 'emotion'];
      if (step.emotion === undefined) return [];
      const everyone = curveLines(journey).map(({ segment = 'all' }) => segment);
      const gap = (path: Path, segments: readonly string[]) => {
        const known = emotionOf(journey, place, path, segments);
        return { ...known, over: [...known.over, ...deviating(book, journey, 'emotion')] };
      };
      return typeof step.emotion === 'number'
        ? [gap(emotion, everyone)]
        : Object.keys(step.emotion).map((segment) => gap([...emotion, segment], [segment]));
    }),
    ...exits.flatMap(({ exit, path }, place) =>
      exit.share === undefined ? [] : [exitShare(book, journey, path, place)],
    ),
  ];
}

/**
 * What a plan and what came of it tell of one aspect, where a journey is one of the two: once one of them does not
 * know it any more, the other’s own figure stands beside a gap.
 */
function deviating(book: Book, journey: Journey, what: 'emotion' | 'exits'): readonly string[] {
  return book.journeys
    .filter(({ id, of, actual }) => actual && of !== undefined && [id, of].includes(journey.id))
    .flatMap(({ id }) => {
      const deviations = `report / journeys / ${id} / deviations`;
      const step = `${deviations} / steps / **`;
      return [`${step} / differences / ${what}:**`, `${step} / kind`, `${deviations} / counts / *`];
    });
}

function emotionOf({ id, phases }: Journey, place: number, path: Path, segments: readonly string[]): Gap {
  const step = phases.flatMap(({ steps }) => steps)[place];
  const journey = `report / journeys / ${id}`;
  const [first = ''] = segments;
  return {
    kind: 'emotion',
    path,
    figure: `${journey} / curves / ${first} / ${place} / emotion`,
    gone: segments.flatMap((segment) => [
      `${journey} / curves / ${segment} / ${place} / emotion`,
      `comparisons / ${id} / ${step?.id ?? ''} / ${segment}`,
      `segments / ${segment} / suffering / ${id}#${step?.id ?? ''}`,
    ]),
    over: [
      ...segments.flatMap((segment) => [
        `${journey} / mean / ${segment}`,
        `${journey} / peakEnd / ${segment}`,
        `lowest / ${id}:${segment}`,
      ]),
      `comparisons / ${id} / ${step?.id ?? ''} / apart`,
      `atlas / ${id} / *`,
      `matrix / ${step?.touchpoint ?? 'none'} / * / lowest`,
      ...claims,
    ],
    words: [
      `mermaid / ${id}`,
      ...segments.map((segment) => `segments / ${segment} / unknown / journeys / *`),
    ],
  };
}

function exitShare(book: Book, journey: Journey, path: Path, place: number): Gap {
  const { id } = journey;
  const share = `report / journeys / ${id} / exits / ${place} / share`;
  return {
    kind: 'share of an exit',
    path,
    figure: share,
    gone: [share, `report / journeys / ${id} / remaining / * / share`],
    over: [...claims, ...deviating(book, journey, 'exits')],
    words: [],
  };
}

function inTouchpoint(book: Book, touchpoint: Touchpoint, at: Path): readonly Gap[] {
  const { id } = touchpoint;
  const opportunities = book.opportunities
    .filter((opportunity) => touchpointsOf(book, opportunity).has(id))
    .map((opportunity) => `opportunities / ${opportunity.id}`);
  const ratings = ratingsOf(book, touchpoint).flatMap((said) =>
    said.ratings.flatMap(({ rating, origin }): readonly Gap[] => {
      const { segment, stage = '' } = rating;
      const reported = `report / segments / ${segment} / touchpoints / ${id}`;
      const speaks = said.speaking.rating === rating;
      const path = [...at, ...origin.path];
      const value = `segments / ${segment} / values / ${id}:${stage}:${origin.path.join('.')}`;
      const made = (what: string) => ({
        gone: [
          `${value} / ${what}`,
          ...(speaks
            ? [
                ...[what, 'opportunity', 'quadrant', `method / ${what}`].map((one) => `${reported} / ${one}`),
                `report / allSegments / touchpoints / ${id} / ${what}`,
              ]
            : []),
        ],
        over: [`findings / ${id} / **`, ...opportunities.map((one) => `${one} / best`), ...claims],
        words: [
          ...(speaks ? [`${reported} / exact`, `report / allSegments / touchpoints / ${id} / method`] : []),
          ...opportunities.map((one) => `${one} / missing / *`),
          `trim / touchpoint:${id}`,
        ],
      });
      const figure = (what: string) => ({ figure: `${value} / ${what}` });
      const importance = made('importance');
      // Without its importance it speaks for the touchpoint no longer: another rating does, as it is written.
      const another =
        speaks && said.ratings.some((one) => one.rating !== rating && one.rating.importance)
          ? [`${reported} / **`, `report / allSegments / touchpoints / ${id} / *`]
          : [];
      return [
        ...(rating.importance
          ? [
              {
                kind: another.length > 0 ? 'importance of several' : 'importance',
                path: [...path, 'importance'],
                ...figure('importance'),
                ...importance,
                over: [...importance.over, ...another],
                words: [...importance.words, ...another],
              },
            ]
          : []),
        ...(rating.satisfaction
          ? [
              {
                kind: 'satisfaction',
                path: [...path, 'satisfaction'],
                ...figure('satisfaction'),
                ...made('satisfaction'),
              },
            ]
          : []),
        ...(rating.n === undefined ? [] : [numberOfAnswers(speaks ? reported : undefined, path)]),
        ...(rating.sales === undefined ? [] : [quiet('sales to a segment', [...path, 'sales'], claims)]),
      ];
    }),
  );
  const sales = quiet('sales', [...at, 'sales'], [`findings / ${id} / **`, ...claims]);
  return [...ratings, ...(touchpoint.sales === undefined ? [] : [sales])];
}

function numberOfAnswers(reported: string | undefined, path: Path): Gap {
  const gone = reported === undefined ? [] : [`${reported} / n`];
  return { ...quiet('number of answers', [...path, 'n']), gone, ...(gone[0] && { figure: gone[0] }) };
}

/** A number that few analyses use. */
function quiet(kind: string, path: Path, over: readonly string[] = [], words: readonly string[] = []): Gap {
  return { kind, path, gone: [], over, words };
}

function inSegment({ id, share, satisfaction }: Segment, at: Path): readonly Gap[] {
  const all = 'report / allSegments / touchpoints / *';
  const size: Gap = {
    kind: 'size of a segment',
    path: [...at, 'share'],
    gone: [`${all} / importance`, `${all} / satisfaction`],
    over: claims,
    words: [`${all} / method`],
  };
  const unknown = [`segments / ${id} / unknown / questions / *`];
  return [
    ...(share === undefined ? [] : [size]),
    ...(satisfaction ? [quiet('satisfaction of a segment', [...at, 'satisfaction'], claims, unknown)] : []),
    ...(satisfaction?.n === undefined ? [] : [quiet('number of answers', [...at, 'satisfaction', 'n'])]),
  ];
}

function inOpportunity(opportunity: Opportunity, at: Path): readonly Gap[] {
  const { id } = opportunity;
  return riceFactors
    .filter((factor) => opportunity[factor] !== undefined)
    .map((factor) => ({
      kind: 'factor of RICE',
      path: [...at, factor],
      figure: `report / opportunities / ${id} / rice`,
      gone: [`report / opportunities / ${id} / rice`, `opportunities / ${id} / rice`],
      over: [],
      words: [`report / opportunities / ${id} / missing / *`, `opportunities / ${id} / missing / *`],
    }));
}

function inMetric({ id, series, target }: Metric, at: Path): readonly Gap[] {
  const trim = [`trim / metric:${id}`];
  const state = [`metrics / ${id} / **`];
  const aim: Gap = {
    ...quiet('target', [...at, 'target'], [], [`metrics / ${id} / reached`, ...trim]),
    figure: `metrics / ${id} / reached`,
  };
  return [
    ...series.map((_, place) =>
      // Only the newest figure says how a metric stands; without it, the one before does.
      place === series.length - 1
        ? quiet('newest figure', [...at, 'series', place], state, [...state, ...trim])
        : quiet('earlier figure', [...at, 'series', place]),
    ),
    ...series.flatMap(({ n }, place) =>
      n === undefined
        ? []
        : [
            {
              ...quiet('number of answers', [...at, 'series', place, 'n']),
              gone: [`metrics / ${id} / latest / n`],
            },
          ],
    ),
    ...(target === undefined ? [] : [aim]),
  ];
}

function inInitiative({ id, experiments }: Initiative, at: Path): readonly Gap[] {
  return experiments.flatMap((experiment, place) =>
    (['baseline', 'target', 'result', 'n'] as const)
      .filter((what) => experiment[what] !== undefined)
      .map((what) =>
        quiet(
          `${what} of an experiment`,
          [...at, 'experiments', place, what],
          [],
          [`experiments / ${id} / ${place}`],
        ),
      ),
  );
}
