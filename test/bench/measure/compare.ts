import { type Measurement, measure, type Program } from './measure.ts';

/** One of several ways to do the same, to be measured against the others. */
export interface Contender {
  readonly name: string;
  readonly runs: number;
  /** What to run; called anew for each run, before its time begins. */
  readonly programs: () => readonly Program[];
}

/** What came of running a contender. */
export interface Result {
  readonly name: string;
  readonly runs: readonly Measurement[];
  /** The median of all runs. */
  readonly seconds: number;
  /** The median of all runs; undefined where the system does not tell. */
  readonly processorSeconds: number | undefined;
  /** The most of all runs; undefined where the system does not tell. */
  readonly peakBytes: number | undefined;
}

/** Runs contenders in turns (A B A B …), so that a slow minute of the machine slows all of them down. */
export async function compare(
  contenders: readonly Contender[],
  say: (line: string) => void,
): Promise<readonly Result[]> {
  const measured = contenders.map((contender) => ({ contender, runs: [] as Measurement[] }));
  const rounds = Math.max(...contenders.map(({ runs }) => runs));
  for (let round = 0; round < rounds; round += 1) {
    for (const { contender, runs } of measured) {
      if (round >= contender.runs) continue;
      const run = await measure(contender.programs());
      runs.push(run);
      say(`${contender.name}: ${run.seconds.toFixed(2)} s`);
    }
  }
  return measured.map(({ contender: { name }, runs }) => {
    const processor = runs.flatMap((run) => run.processorSeconds ?? []);
    const peaks = runs.flatMap((run) => run.peakBytes ?? []);
    return {
      name,
      runs,
      seconds: median(runs.map((run) => run.seconds)),
      processorSeconds: processor.length > 0 ? median(processor) : undefined,
      peakBytes: peaks.length > 0 ? Math.max(...peaks) : undefined,
    };
  });
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const [low, high] = [sorted[Math.floor(middle)] ?? NaN, sorted[Math.ceil(middle)] ?? NaN];
  return (low + high) / 2;
}
