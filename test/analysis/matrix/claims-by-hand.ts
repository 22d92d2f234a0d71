import { asList, asRecord, asTexts, type Raw, rawDocuments, rawSteps } from './raw-book.ts';

/** Where a claim stands, by axis. */
export type ClaimPlaces = Readonly<
  Record<'source' | 'claim' | 'segment' | 'journey' | 'touchpoint', readonly string[]>
>;

/** Every claim of a book, found in its files alone: each rests on its own sources, else on those around it. */
export function claimsByHand(book: string): readonly ClaimPlaces[] {
  return [
    ...rawSteps(book).flatMap(({ journey, step }) => claimsOfStep(journey, step)),
    ...rawDocuments(book, 'content/segments').flatMap(({ id, raw }) => claimsOfSegment(id, raw)),
    ...rawDocuments(book, 'content/touchpoints').flatMap(({ id, raw }) => claimsOfTouchpoint(id, raw)),
  ];
}

function claimsOfStep(
  { id, raw }: { readonly id: string; readonly raw: Raw },
  step: Raw,
): readonly ClaimPlaces[] {
  const around = nearest(step['evidence'], raw['evidence']);
  const at = (claim: string, own: unknown, segment: readonly string[] = []): ClaimPlaces => ({
    ...{ claim: [claim], segment, journey: [id], touchpoint: [] },
    source: nearest(own, around),
  });
  const { emotion, feeling, thinking, pains, gains, exits } = step;
  const sentences = { feeling: feeling, thought: thinking, pain: pains, gain: gains };
  return [
    ...(typeof emotion === 'number'
      ? [at('emotion', undefined)]
      : Object.keys(asRecord(emotion)).map((segment) => at('emotion', undefined, [segment]))),
    ...Object.entries(sentences).flatMap(([claim, said]) =>
      asList(said).map((one) => at(claim, asRecord(one)['evidence'])),
    ),
    ...asList(exits)
      .map(asRecord)
      .filter(({ share, because }) => share !== undefined || because !== undefined)
      .map(({ because }) => at('exit', asRecord(because)['evidence'])),
  ];
}

function claimsOfSegment(id: string, raw: Raw): readonly ClaimPlaces[] {
  const at = (claim: string, own: unknown): ClaimPlaces => ({
    ...{ claim: [claim], segment: [id], journey: [], touchpoint: [] },
    source: nearest(own, raw['evidence']),
  });
  const answers = ['why', 'how', 'situation'].filter((question) => raw[question] !== undefined);
  return [
    ...answers.map((question) => at('answer', asRecord(raw[question])['evidence'])),
    ...asList(raw['satisfaction']).map((one) => at('satisfaction', asRecord(one)['source'])),
    ...asList(raw['share']).map(() => at('share', undefined)),
    ...asList(raw['jobs']).map((job) => at('job', asRecord(job)['evidence'])),
  ];
}

function claimsOfTouchpoint(id: string, raw: Raw): readonly ClaimPlaces[] {
  const at = (claim: string, own: unknown, segment: readonly string[]): ClaimPlaces => ({
    ...{ claim: [claim], segment, journey: [], touchpoint: [id] },
    source: nearest(own, raw['evidence']),
  });
  return [
    ...asList(raw['ratings'])
      .map(asRecord)
      .flatMap((rating) =>
        ['importance', 'satisfaction', 'sales']
          .filter((claim) => rating[claim] !== undefined)
          .map((claim) => at(claim, rating['source'], asTexts(rating['segment']))),
      ),
    ...asList(raw['sales']).map(() => at('sales', undefined, [])),
  ];
}

/** The first of some sources that are written at all. */
function nearest(...around: readonly unknown[]): readonly string[] {
  return around.map(asTexts).find((sources) => sources.length > 0) ?? [];
}
