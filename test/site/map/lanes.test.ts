import { beforeAll, expect, test } from 'vitest';
import { stepsOf } from '../../../src/analysis/emotion-curve.ts';
import type { Book, Step } from '../../../src/book/book.ts';
import { channelIcon } from '../../../src/diagrams/channel-icon.ts';
import { contextOf, type MapContext } from '../../../src/site/map/context.ts';
import { lanes } from '../../../src/site/map/lanes/index.ts';
import { moment } from '../../../src/site/map/lanes/moment.ts';
import { journeyIn, tinyBook } from '../../tiny-book.ts';
import { provideTinySite } from '../tiny-site.ts';

let context: MapContext;
let steps: ReadonlyMap<string, Step>;

beforeAll(async () => {
  const book: Book = await tinyBook({
    'content/book.yaml': 'segments: hikers',
    'content/segments/families.yaml': 'title: Families',
    'content/channels/app.yaml': 'title: The app',
    'content/touchpoints/checkout.yaml': 'title: Checkout\nchannel: app',
    'content/touchpoints/marketplace.yaml': 'title: Marketplace',
    'content/teams/sales.yaml': 'title: Digital sales',
    'content/sources/survey.yaml': 'title: Survey 2026',
    'content/sources/diary.yaml': 'title: Diaries',
    'content/metrics/completion.yaml':
      'title: Checkout completion\nmethod: share\ntarget: 70%\nseries: [{ date: 2026-08-31, value: 53% }, { date: 2026-09-30, value: 56% }]',
    'content/opportunities/all-in-price.yaml': 'title: All-in price',
    'content/initiatives/transparency.yaml': 'title: Price transparency',
    'journeys/pictures/at desk.svg': '<svg viewBox="0 0 320 200" />',
    'journeys/refunds.yaml': 'title: Refunds\nphases: { stage: use, steps: { title: I ask, id: ask } }',
    'journeys/tiny.yaml': `
      title: Booking
      segments: [families, hikers]
      phases:
        - stage: purchase
          steps:
            - Nothing is known
            - title: I pay
              id: pay
              image: { src: pictures/at desk.svg, alt: 'Somebody & a "card" at a <desk>' }
              touchpoint: checkout
              moment: fmot
              emotion: { families: -1.5, hikers: 0 }
              feeling: { text: torn, evidence: diary }
              thinking: Is this the <b>full</b> price?
              actions: [Enters the card, Splits the bill]
              pains: [{ text: Fees appear late, severity: high, evidence: [survey, diary] }, Slow]
              gains: Confirmation at once
              next: [pay, ask-again, refunds#ask]
              exits:
                - { to: marketplace, share: 30%, because: { text: It is cheaper, evidence: survey } }
                - { to: refunds }
                - { to: giving up, share: 0.5% }
              journey: refunds
              duration: 4 min
              metrics: completion
              evidence: survey
              opportunities: all-in-price
              initiatives: transparency
              owner: sales
              physical: Receipt
              frontstage: Confirmation page
              backstage: Fraud check
              support: Payment provider
            - { title: I ask again, id: ask-again, emotion: 2, duration: 1 h }
            - { title: I wonder, id: wonder, feeling: lost, emotion: {} }
      `,
  });
  provideTinySite(book);
  const journey = journeyIn(book, 'tiny');
  context = contextOf(book, journey);
  steps = new Map(stepsOf(journey).map((step) => [step.id, step]));
});

/** The cell of a lane at a step; undefined where nothing is drawn. */
function cell(id: string, stepId: string): string | undefined {
  const lane = [...lanes, moment].find((one) => one.id === id);
  const step = steps.get(stepId);
  if (!lane || !step) throw new Error(`There is no lane ${id} or no step ${stepId}.`);
  return lane.cell(step, context)?.text;
}

test('the lanes stand in the order readers expect', () => {
  expect(lanes.map(({ name }) => name)).toEqual([
    'Storyboard',
    'Actions',
    'Touchpoint',
    'Channel',
    'Thinking',
    'Feeling',
    'Pains',
    'Gains',
    'Where it leads',
    'Duration',
    'Metrics',
    'Evidence',
    'Opportunities',
    'Initiatives',
    'Owner',
    'Physical evidence',
    'Frontstage',
    'Backstage',
    'Support processes',
  ]);
});

test('a step of which nothing is known has no cell in any lane but that of the curve, which says so', () => {
  const cells = [...lanes, moment].map(({ id }) => [id, cell(id, 'nothing-is-known')]);
  expect(cells.filter(([, html]) => html !== undefined)).toEqual([
    ['feeling', '<span class="unknown">not known</span>'],
  ]);
});

const circle = '<i class="sign segment-1"></i>';
const square = '<i class="sign segment-2"></i>';

test.each([
  [
    'feeling',
    `<span class="of"><span class="segment-name">${circle}Families</span> <span class="emotion level-minus-2">−1.5</span></span> ` +
      `<span class="of"><span class="segment-name">${square}Hikers</span> <span class="emotion level-0">0</span></span> ` +
      '<span class="word">torn</span>' +
      '<span class="rests"> <i class="basis inferred" role="img" title="Inferred"></i><span class="evidence"> <a href="/sources/diary/">Diaries</a></span></span>',
  ],
  [
    'picture',
    '<img src="/pictures/journeys/pictures/at%20desk.svg" alt="Somebody &amp; a &quot;card&quot; at a &lt;desk&gt;" width="320" height="200" loading="lazy">',
  ],
  ['thinking', '<ul><li>Is this the &lt;b&gt;full&lt;/b&gt; price?</li></ul>'],
  ['actions', '<ul><li>Enters the card</li><li>Splits the bill</li></ul>'],
  ['touchpoint', '<a href="/touchpoints/checkout/">Checkout</a>'],
  ['channel', `${channelIcon({ id: 'app', title: 'The app' })?.text}<a href="/channels/app/">The app</a>`],
  [
    'pains',
    '<ul><li><span class="severity high">High</span> Fees appear late<span class="evidence"> <a href="/sources/survey/">Survey 2026</a>, <a href="/sources/diary/">Diaries</a></span></li><li>Slow</li></ul>',
  ],
  ['gains', '<ul><li>Confirmation at once</li></ul>'],
  [
    'path',
    '<ul><li><span class="way">Next</span> <a href="/journeys/tiny/#pay">I pay</a></li>' +
      '<li><span class="way">Next</span> <a href="/journeys/tiny/#ask-again">I ask again</a></li>' +
      '<li><span class="way">Next</span> <a href="/journeys/refunds/#ask">I ask</a></li>' +
      '<li><span class="way exit">Leaves</span> <strong>30 %</strong> to <a href="/touchpoints/marketplace/">Marketplace</a>: It is cheaper<span class="evidence"> <a href="/sources/survey/">Survey 2026</a></span></li>' +
      '<li><span class="way exit">Leaves</span> to <a href="/journeys/refunds/">Refunds</a></li>' +
      '<li><span class="way exit">Leaves</span> <strong>0.5 %</strong> to giving up</li>' +
      '<li><span class="way">In detail</span> <a href="/journeys/refunds/">Refunds</a></li></ul>',
  ],
  ['duration', '4 minutes'],
  [
    'metrics',
    '<ul><li><a href="/metrics/completion/">Checkout completion</a> <span class="latest">56 %, target 70 %</span><span class="trend"><svg class="sparkline" viewBox="0 0 1000 100" preserveAspectRatio="none" aria-hidden="true" focusable="false"><path class="target" d="M0 14H1000"/><g class="segment-0"><path class="line" d="M0 86L1000 73"/><path class="dots" d="M0 86h0M1000 73h0"/></g></svg></span></li></ul>',
  ],
  [
    'evidence',
    '<i class="basis inferred" role="img" title="Inferred"></i> <a href="/sources/survey/">Survey 2026</a>',
  ],
  ['opportunities', '<ul><li><a href="/opportunities/all-in-price/">All-in price</a></li></ul>'],
  ['initiatives', '<ul><li><a href="/initiatives/transparency/">Price transparency</a></li></ul>'],
  ['owner', '<a href="/owners/sales/">Digital sales</a>'],
  ['physical', '<ul><li>Receipt</li></ul>'],
  ['frontstage', '<ul><li>Confirmation page</li></ul>'],
  ['backstage', '<ul><li>Fraud check</li></ul>'],
  ['support', '<ul><li>Payment provider</li></ul>'],
  ['moment', '<a href="/frameworks/moments-of-truth/#fmot">First Moment of Truth</a>'],
])('the lane %s shows what is known of a step', (id, html) => {
  expect(cell(id, 'pay')).toBe(html);
});

test('an emotion for everyone is one signed number', () => {
  expect(cell('feeling', 'ask-again')).toBe(
    '<span class="emotion level-2">+2</span><span class="rests"> <i class="basis assumed" role="img" title="Assumed"></i></span>',
  );
});

test('a feeling stands beside a number that is not known', () => {
  expect(cell('feeling', 'wonder')).toBe(
    '<span class="unknown">not known</span> <span class="word">lost</span><span class="rests"> <i class="basis assumed" role="img" title="Assumed"></i></span>',
  );
});

test('one unit of time is said in singular', () => {
  expect(cell('duration', 'ask-again')).toBe('1 hour');
});
