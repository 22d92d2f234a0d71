import { leanLineOf } from '../../analysis/lean-line.ts';
import type { Priority } from '../../analysis/priorities.ts';
import { riceFactors } from '../../analysis/rice.ts';
import type { Book } from '../../book/book.ts';
import type { OriginLine } from '../../book/origin-line.ts';
import { markup } from '../../diagrams/markup.ts';
import { priorityScatter } from '../../diagrams/priority-chart.ts';
import { type Axis, logarithmicExtent } from '../../diagrams/scatter/axis.ts';
import { mostPoints } from '../data/chart-caps.ts';
import { documentLink } from '../data/document-link.ts';
import { listed } from '../data/listed.ts';
import { pathOf } from '../data/paths.ts';
import { factorText, riceText } from '../data/rice-in-words.ts';
import { scoreMeaning, scoreNumber } from '../data/score-in-words.ts';
import { namesInWords } from './names-in-words.ts';
import type { ChartView } from './quadrant-page.ts';

/** Half the width of a point: its size says nothing. */
const radius = 6;
const number = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 12 });

/** The opportunities of a book by value and effort, with the list of those taken up and of those that are not. */
export function priorityView(book: Book, placed: readonly Priority[], lineOf: OriginLine): ChartView {
  const { initiativesByOpportunity } = leanLineOf(book);
  const takenBy = ({ opportunity }: Priority) => initiativesByOpportunity.get(opportunity.id) ?? [];
  const shown = placed.slice(0, mostPoints).map((one, place) => ({ ...one, number: place + 1 }));
  const entry = (one: Priority & { readonly number: number }) => {
    const { opportunity, value, effort, ratio, best, rice } = one;
    const taken = takenBy(one);
    const factors = riceFactors.map(
      (factor) => `${factor} ${factorText(factor, opportunity) ?? 'not known'}`,
    );
    const lines = new Set(rice.inputs.map(({ origin }) => lineOf(origin)));
    const written = markup`<span class="written">${opportunity.file}:${[...lines].join(', ')}</span>`;
    return markup`<li data-point="${one.number}"><span class="number">${one.number}</span><div><p><a href="${hrefOf(one)}">${opportunity.title}</a></p><span class="figures">value ${number.format(value)}, effort ${number.format(effort)}, RICE ${riceText(ratio)}</span><p class="rests-on">${listed(factors)} ${written}</p><p class="rests-on">${best ? `Opportunity score ${scoreNumber(best)}, ${scoreMeaning(best)}` : 'No opportunity score is known'}${taken.length > 0 && markup`; taken up by ${listed(taken.map((initiative) => documentLink(initiative)))}`}</p></div></li>`;
  };
  const groups = [
    { title: 'Taken up by nobody', some: shown.filter((one) => takenBy(one).length === 0) },
    { title: 'Taken up by an initiative', some: shown.filter((one) => takenBy(one).length > 0) },
  ];
  const axis = (title: string, values: readonly number[]): Axis => ({
    title,
    ...logarithmicExtent(values, 9),
    text: (value) => number.format(value),
    logarithmic: true,
  });
  const [first] = shown;
  return {
    groups: groups.map(({ title, some }) => ({ title, entries: some.map(entry) })),
    caption: first
      ? `“${first.opportunity.title}” brings the most for its effort: RICE ${riceText(first.ratio)}`
      : 'Nothing has a value and an effort yet',
    chart: priorityScatter({
      id: '_chart',
      list: '#_chart-list',
      title: 'Opportunities by value and effort',
      tells: groups
        .filter(({ some }) => some.length > 0)
        .map(
          ({ title, some }) =>
            `${title}, by RICE: ${namesInWords(some.map(({ opportunity }) => opportunity.title))}.`,
        )
        .join(' '),
      x: axis(
        'Effort, person-months',
        shown.map(({ effort }) => effort),
      ),
      y: axis(
        'Value, customers',
        shown.map(({ value }) => value),
      ),
      points: shown.map((one) => ({
        x: one.effort,
        y: one.value,
        r: radius,
        number: one.number,
        name: one.opportunity.title,
        told: `${one.opportunity.title}: value ${number.format(one.value)}, effort ${number.format(one.effort)}, RICE ${riceText(one.ratio)}`,
        href: hrefOf(one),
        look: takenBy(one).length === 0 ? 'untaken' : 'taken',
      })),
    }),
  };
}

function hrefOf({ opportunity }: Priority): string {
  return pathOf('opportunity', opportunity.id);
}
