import type { TouchpointMatrix } from '../../analysis/touchpoint-matrix.ts';

/** What a touchpoint matrix shows, in a sentence or two. */
export function matrixInWords({ framework, rows }: TouchpointMatrix): string {
  const used = rows.filter((row) => row.cells.some((cell) => cell !== null) || row.outside !== null);
  const spread = used.map((row) => ({ row, stages: row.cells.filter((cell) => cell !== null).length }));
  const widest = spread.reduce<(typeof spread)[number] | undefined>(
    (best, one) => (best === undefined || one.stages > best.stages ? one : best),
    undefined,
  );
  if (widest === undefined) return 'No step of this book meets a touchpoint yet.';
  const idle = rows.length - used.length;
  const reach =
    widest.stages > 1
      ? `${widest.row.touchpoint.title} reaches the furthest: customers meet it in ${widest.stages} of ${framework.stages.length} stages.`
      : 'Every touchpoint is met in a single stage.';
  return idle === 0
    ? reach
    : `${reach} ${idle === 1 ? 'One touchpoint is' : `${idle} touchpoints are`} met nowhere.`;
}
