import { claimsByHand } from './claims-by-hand.ts';
import { asList, asRecord, asText, asTexts, type Raw, rawDocuments, rawSteps } from './raw-book.ts';

/** A figure for each pair of ids, `row · column`. */
export type Figures = ReadonlyMap<string, number>;

type Places = Readonly<Record<string, readonly string[]>>;
type Pairs = (rows: string, columns: string) => Figures;

/** Figures of a book recomputed from its files alone, by measure: how many, the lowest, or the highest. */
export function figuresByHand(book: string): Readonly<Record<string, Pairs>> {
  const touchpoints = new Map(rawDocuments(book, 'content/touchpoints').map(({ id, raw }) => [id, raw]));
  const claims = claimsByHand(book);
  const steps = rawSteps(book).map(({ journey, stage, step }) => {
    const touchpoint = touchpoints.get(asText(step['touchpoint'])) ?? {};
    const places: Places = {
      journey: [journey.id],
      stage: [stage],
      touchpoint: asTexts(step['touchpoint']),
      channel: asTexts(step['channel'] ?? touchpoint['channel']),
      moment: asTexts(step['moment']),
      owner: asTexts(step['owner'] ?? touchpoint['owner'] ?? journey.raw['owner']),
      role: asTexts(touchpoint['role']),
      media: asTexts(touchpoint['media']),
      status: asTexts(journey.raw['status'] ?? 'live'),
    };
    return { step, places, segments: asTexts(journey.raw['segments']) };
  });
  return {
    steps: (rows, columns) => {
      const figures = new Map<string, number>();
      for (const { step, places, segments } of steps) {
        const named = typeof step['emotion'] === 'object' ? Object.keys(asRecord(step['emotion'])) : [];
        const all = { ...places, segment: [...new Set([...segments, ...named])] };
        for (const pair of pairs(all, rows, columns)) figures.set(pair, (figures.get(pair) ?? 0) + 1);
      }
      return figures;
    },
    emotion: (rows, columns) => {
      const figures = new Map<string, number>();
      for (const { step, places, segments } of steps) {
        const { emotion } = step;
        const each =
          typeof emotion === 'number'
            ? segments.map((segment) => [segment, emotion] as const)
            : Object.entries(asRecord(emotion)).map(([segment, value]) => [segment, Number(value)] as const);
        for (const [segment, value] of each)
          for (const pair of pairs({ ...places, segment: [segment] }, rows, columns))
            figures.set(pair, Math.min(figures.get(pair) ?? Infinity, value));
      }
      return figures;
    },
    ...ratingsByHand(touchpoints),
    initiatives: (rows, columns) => {
      const figures = new Map<string, number>();
      for (const { id, raw } of rawDocuments(book, 'content/initiatives')) {
        const places = { initiative: [id], goal: asTexts(raw['goals']), owner: asTexts(raw['owner']) };
        for (const pair of pairs(places, rows, columns)) figures.set(pair, (figures.get(pair) ?? 0) + 1);
      }
      return figures;
    },
    claims: (rows, columns) => {
      const figures = new Map<string, number>();
      for (const claim of claims)
        for (const pair of pairs(claim, rows, columns)) figures.set(pair, (figures.get(pair) ?? 0) + 1);
      return figures;
    },
  };
}

/** How much each touchpoint matters to each segment and how well it does, where all ratings are percentages. */
function ratingsByHand(touchpoints: ReadonlyMap<string, Raw>): Readonly<Record<string, Pairs>> {
  const figure =
    (of: (importance: number, satisfaction: number) => number, isLowest = false): Pairs =>
    (rows, columns) => {
      const figures = new Map<string, number>();
      const byStage = [rows, columns].includes('stage');
      for (const [id, raw] of touchpoints) {
        const ratings = asList(raw['ratings']).map(asRecord);
        const counted = byStage
          ? ratings
          : ratings.filter((one) => {
              // No rating of the sample is given overall: the stage in which it matters most speaks.
              const ofSegment = ratings.filter(({ segment }) => segment === one['segment']);
              const known = ofSegment.filter(({ importance }) => importance !== undefined);
              const most = Math.max(...known.map(({ importance }) => part(importance)));
              return one === (known.find(({ importance }) => part(importance) === most) ?? ofSegment[0]);
            });
        for (const rating of counted) {
          const value = of(part(rating['importance']), part(rating['satisfaction']));
          if (Number.isNaN(value)) continue;
          const places = {
            touchpoint: [id],
            segment: asTexts(rating['segment']),
            stage: asTexts(rating['stage']),
            channel: asTexts(raw['channel']),
            owner: asTexts(raw['owner']),
            role: asTexts(raw['role']),
            media: asTexts(raw['media']),
          };
          for (const pair of pairs(places, rows, columns)) {
            const known = figures.get(pair) ?? value;
            figures.set(pair, isLowest ? Math.min(known, value) : Math.max(known, value));
          }
        }
      }
      return figures;
    };
  return {
    importance: figure((importance) => importance),
    satisfaction: figure((_, satisfaction) => satisfaction, true),
    gap: figure((importance, satisfaction) => importance - satisfaction),
    opportunity: figure(
      (importance, satisfaction) => 10 * (importance + Math.max(0, importance - satisfaction)),
    ),
  };
}

/** `82%` as 0.82; what is not written is not a number. */
function part(percentage: unknown): number {
  if (percentage === undefined) return Number.NaN;
  if (typeof percentage !== 'string' || !percentage.endsWith('%'))
    throw new Error(`${JSON.stringify(percentage)} is no percentage.`);
  return Number.parseFloat(percentage) / 100;
}

function pairs(places: Places, rows: string, columns: string): readonly string[] {
  return (places[rows] ?? []).flatMap((row) => (places[columns] ?? []).map((column) => `${row} · ${column}`));
}
