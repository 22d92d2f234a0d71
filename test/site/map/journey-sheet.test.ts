import { JSDOM } from 'jsdom';
import { beforeAll, expect, test } from 'vitest';
import type { Book } from '../../../src/book/book.ts';
import { stepsOf } from '../../../src/analysis/emotion-curve.ts';
import { journeyCsv } from '../../../src/exchange/journey-csv.ts';
import { journeyMarkdown } from '../../../src/exchange/journey-markdown.ts';
import { contextOf } from '../../../src/site/map/context.ts';
import { journeySheet } from '../../../src/site/map/journey-sheet.ts';
import { lanes } from '../../../src/site/map/lanes/index.ts';
import { mapBook } from '../../e2e/map-book.ts';
import { journeyIn, tinyBook, tinyJourney } from '../../tiny-book.ts';
import { provideTinySite } from '../tiny-site.ts';

let book: Book;

beforeAll(async () => {
  book = await tinyBook(mapBook());
  provideTinySite(book);
});

const squeezed = (text: string) => text.replace(/[\s:]+/g, '');
const textOf = (html: string) => squeezed(new JSDOM(html).window.document.body.textContent);

test('what a lane says in words is what its cell shows', () => {
  for (const journey of book.journeys) {
    const context = contextOf(book, journey);
    for (const step of stepsOf(journey)) {
      for (const lane of lanes) {
        const shown = lane.cell(step, context);
        const said = lane.words(step, context);
        if (shown === null)
          expect([journey.id, step.id, lane.id, said]).toEqual([journey.id, step.id, lane.id, []]);
        // What a sign means is said in its title, and gaps are not repeated in words.
        const html = shown?.text.replaceAll(/<i [^>]*title="([^"]*)"[^>]*><\/i>/g, '$1') ?? '';
        for (const { text } of said) expect(textOf(html)).toContain(squeezed(text));
      }
    }
  }
});

test('a sheet has the lanes that say anything, the phases with their steps, and the curve of each segment', () => {
  const sheet = journeySheet(book, journeyIn(book, 'branches'), '2026-11-01');
  expect(sheet.lanes.map(({ name }) => name)).toEqual(['Feeling', 'Where it leads', 'Evidence']);
  expect(sheet.phases.map(({ title, steps }) => [title, steps.length])).toEqual([
    ['Engage', 2],
    ['Purchase', 3],
    ['Use', 1],
    ['Share', 1],
  ]);
  expect(sheet.curve.map(({ name }) => name)).toEqual(['Young families', 'Solo hikers']);
  expect(sheet.phases[1]?.steps[0]?.moment).toBe('First Moment of Truth');
  expect(sheet.facts).toEqual(['Young families, Solo hikers', 'Never reviewed', 'Maps, as of 1 Nov 2026']);
  expect(journeySheet(book, journeyIn(book, 'arabic'), undefined).mirrored).toBe(true);
});

test('the lines of a service blueprint are said with the lanes below them', () => {
  const { lanes: told } = journeySheet(book, journeyIn(book, 'blueprint'), undefined);
  expect(told.filter(({ below }) => below !== undefined).map(({ name, below }) => [below, name])).toEqual([
    ['Line of interaction', 'Frontstage'],
    ['Line of visibility', 'Backstage'],
    ['Line of internal interaction', 'Support processes'],
  ]);
});

test('a sheet of a view has only its lanes, and draws over the steps only what those have', () => {
  const journey = journeyIn(book, 'blueprint');
  const view = (of?: 'experience' | 'blueprint') => journeySheet(book, journey, undefined, of);
  expect(view('blueprint').lanes.map(({ id }) => id)).toEqual(
    view()
      .lanes.map(({ id }) => id)
      .filter((id) => lanes.some((lane) => lane.id === id && lane.views.includes('blueprint'))),
  );
  expect(view('blueprint').facts[0]).toBe('Blueprint');
  expect(view().curve.length).toBeGreaterThan(0);
  expect([view('blueprint').curve, view('blueprint').paths]).toEqual([[], null]);
  expect(view('experience').curve).toEqual(view().curve);
  expect(view('blueprint').phases.map(({ steps }) => steps.length)).toEqual(
    view().phases.map(({ steps }) => steps.length),
  );
});

test('what is taken along of a picture is what can be seen on it', async () => {
  const { book: storyboard, journey } = await tinyJourney(
    'title: Staying\nphases: { stage: use, steps: [{ title: I look, image: { src: rain.svg, alt: Rain on a roof } }, I leave] }',
    { 'journeys/rain.svg': '<svg viewBox="0 0 320 200" />' },
  );
  const sheet = journeySheet(storyboard, journey, undefined);
  expect(journeyMarkdown(sheet)).toContain('- **Storyboard**: Rain on a roof\n');
  expect(journeyCsv(sheet).split('\r\n')).toEqual([
    '\uFEFFPhase,Step,Id,Storyboard',
    'Use,I look,i-look,Rain on a roof',
    'Use,I leave,i-leave,',
    '',
  ]);
});
