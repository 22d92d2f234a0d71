import { markup, type Markup } from '../../../diagrams/markup.ts';
import { drawSeriesSparkline } from '../../../diagrams/series-sparkline.ts';
import { figureText } from '../../data/format-figure.ts';
import { seriesOf } from '../../data/metric-chart.ts';
import { pathOf } from '../../data/paths.ts';
import type { Metric } from '../../../book/book.ts';
import type { Lane } from '../lane.ts';

/** The metrics a step refers to, each with its newest figure against its target, and how it came to that. */
export const metrics: Lane = {
  id: 'metrics',
  name: 'Metrics',
  views: ['evidence'],
  cell: (step, { known }) =>
    step.metrics.length === 0
      ? null
      : markup`<ul>${step.metrics.map((id) => {
          const metric = known.metrics.get(id);
          return markup`<li><a href="${pathOf('metric', id)}">${metric?.title ?? id}</a>${metric && markup` <span class="latest">${standing(metric)}</span>${trend(metric)}`}</li>`;
        })}</ul>`,
  words: (step, { known }) =>
    step.metrics.map((id) => {
      const metric = known.metrics.get(id);
      return { text: metric ? `${metric.title}: ${standing(metric)}` : id };
    }),
};

/** Its figures over time with the target as a dashed line; the words say what it is now. */
function trend(metric: Metric): Markup | null {
  return metric.series.length < 2
    ? null
    : markup`<span class="trend">${drawSeriesSparkline(seriesOf(metric))}</span>`;
}

function standing(metric: Metric): string {
  const latest = metric.series.at(-1);
  const figure = latest ? figureText(latest.value, metric) : 'not measured yet';
  return metric.target === undefined ? figure : `${figure}, target ${figureText(metric.target, metric)}`;
}
