import { expect, test } from 'vitest';
import { downloadAddress, savedAs } from '../../../src/site/downloads/download-address.ts';
import { downloadsOf } from '../../../src/site/downloads/make-download.ts';
import { offeredDownloads } from '../../../src/site/downloads/offered.ts';
import { site } from '../../../src/site/data/site.ts';
import { mapBook } from '../../e2e/map-book.ts';
import { journeyIn, tinyBook } from '../../tiny-book.ts';
import { provideTinySite } from '../tiny-site.ts';

/** The site of the book of maps, with settings of its own. */
async function siteWith(settings: string) {
  const files = mapBook();
  const book = await tinyBook({
    ...files,
    'content/book.yaml': `${files['content/book.yaml'] ?? ''}${settings}`,
  });
  provideTinySite(book);
  return site();
}

const namesOf = async (settings: string, journey: string) => {
  const current = await siteWith(settings);
  const found = journeyIn(current.book, journey);
  return offeredDownloads(current, found).map((one) => downloadAddress(found, one).split('/').at(-1));
};

test('a book offers pictures of views beside the whole map, where a journey has something for them', async () => {
  expect(await namesOf('', 'blueprint')).toEqual([
    ...['map.svg', 'map.png', 'journey.csv', 'journey.md'],
    ...['map.experience.svg', 'map.blueprint.svg'],
  ]);
  expect(await namesOf('', 'refund')).toEqual(['map.svg', 'map.png', 'journey.csv', 'journey.md']);
});

test('what it offers is chosen in its settings', async () => {
  expect(await namesOf('downloads: [csv]\n', 'blueprint')).toEqual(['journey.csv']);
  expect(await namesOf('downloads: [svg, png-views]\n', 'blueprint')).toEqual([
    ...['map.svg', 'map.experience.png', 'map.blueprint.png'],
  ]);
  expect(await namesOf('downloads: png-views\n', 'arabic')).toEqual([]);
});

test('the picture of a view is saved under a name that says so, and the same each time', async () => {
  const current = await siteWith('');
  const journey = journeyIn(current.book, 'blueprint');
  expect(savedAs({ id: 'booking/cabin' }, { format: 'svg', view: 'experience' })).toBe(
    'booking-cabin.experience.svg',
  );
  const draw = () => downloadsOf(current, journey)({ format: 'svg', view: 'blueprint' });
  const picture = await draw();
  expect(await draw()).toBe(picture);
  expect(picture).not.toBe(await downloadsOf(current, journey)({ format: 'svg' }));
});
