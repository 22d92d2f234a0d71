import { z } from 'zod';
import { metric as writtenMetric, point } from '../metric.ts';
import { source as writtenSource } from '../source.ts';
import { asWritten } from './as-written.ts';
import { count, duration, metricFigure, scale } from './figures.ts';
import { origin } from './findings.ts';
import { claim, date, entry, ids } from './parts.ts';

const sourceKind = writtenSource.shape.kind.unwrap();

/** A source as data. */
export const source = asWritten(writtenSource, {
  ...entry('source'),
  description: claim.optional(),
  date: date.optional(),
  n: count.optional(),
  expires: date.optional(),
  answers: claim.optional(),
  verdict: writtenSource.shape.verdict.unwrap().optional(),
  owner: z.string().optional(),
  link: z.string().optional(),
  tags: ids.optional(),
})
  // What a file calls `kind` is how the source was found out.
  .extend({
    kind: entry('source').kind,
    sourceKind: sourceKind.optional().describe(writtenSource.shape.kind.description ?? ''),
  })
  .meta({ id: 'Source', description: 'Where knowledge comes from.' });

/** One figure of a time series. */
export const measurement = asWritten(point, {
  date,
  value: metricFigure,
  n: count.optional(),
  origin: origin.describe('Where it is written'),
}).meta({ id: 'Measurement', description: 'One figure of a time series.' });

/** A metric as data. */
export const metric = asWritten(writtenMetric, {
  ...entry('metric'),
  description: claim.optional(),
  method: writtenMetric.shape.method,
  scale: scale.optional(),
  currency: z.string().optional(),
  better: writtenMetric.shape.better.unwrap().optional(),
  target: metricFigure.optional(),
  every: duration.optional(),
  touchpoints: ids,
  source: z.string().optional(),
  owner: z.string().optional(),
  tags: ids,
  series: z.array(measurement),
}).meta({ id: 'Metric', description: 'Something measured over time, its figures by date.' });
