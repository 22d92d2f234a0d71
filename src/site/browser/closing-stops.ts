import { bareCopy } from './bare-copy.ts';
import { packRows } from './pack-rows.ts';
import { roomIn, type Stop } from './present-stop.ts';

/**
 * The last stops: what the page says of the map, and what matters in it. Both stand on one screen where they find room,
 * and what is said on several where it does not. Measures in the size the map has now.
 */
export function closingStops(map: HTMLElement): readonly Stop[] {
  const notes = map.parentElement?.querySelector<HTMLElement>('.columns');
  if (!notes) return [];
  const partsOf = (kind: string) => [...notes.querySelectorAll<HTMLElement>(`:scope > .${kind}`)];
  const [says, matters] = [partsOf('says'), partsOf('matters')];
  const both = says.length > 0 && matters.length === 1 ? sheetOf(notes, [...says, ...matters]) : undefined;
  const sheets =
    both && measured(map, both).height <= roomIn(map)
      ? [both]
      : [
          ...says.flatMap((one) => sheetsOf(map, notes, one)),
          ...(matters.length > 0 ? [sheetOf(notes, matters)] : []),
        ];
  return sheets.map((sheet) => ({
    name: [...sheet.querySelectorAll('h2')].map((heading) => heading.textContent).join(', '),
    sheet,
  }));
}

function sheetOf(notes: HTMLElement, parts: readonly HTMLElement[]): HTMLElement {
  // What the page says of a journey is in the language of the book, and runs its way.
  const sheet = document.importNode(notes, false);
  sheet.className = 'present-sheet closing';
  sheet.dir = getComputedStyle(notes).direction;
  sheet.append(...parts.map(bareCopy));
  return sheet;
}

/** As many sheets as the sentences of a part need. */
function sheetsOf(map: HTMLElement, notes: HTMLElement, part: HTMLElement): readonly HTMLElement[] {
  const { height, sentences } = measured(map, sheetOf(notes, [part]));
  const titles = height - sentences.reduce((sum, one) => sum + one, 0);
  const places = sentences.map((_, place) => place);
  return packRows(places, sentences, roomIn(map) - titles).map((shown) => {
    const sheet = sheetOf(notes, [part]);
    for (const [place, sentence] of sheet.querySelectorAll('li').entries())
      if (!shown.includes(place)) sentence.remove();
    return sheet;
  });
}

/** How high a sheet is, and each of its sentences with the space below it. */
function measured(map: HTMLElement, sheet: HTMLElement) {
  map.append(sheet);
  sheet.style.minBlockSize = '0';
  const { height } = sheet.getBoundingClientRect();
  const sentences = [...sheet.querySelectorAll('li')].map((sentence) => {
    const gap = Number.parseFloat(getComputedStyle(sentence.parentElement ?? sentence).rowGap);
    return sentence.getBoundingClientRect().height + gap;
  });
  sheet.remove();
  sheet.style.minBlockSize = '';
  return { height, sentences };
}
