import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A piece of text on a sheet; its place is in points from the lower left corner. */
export interface TextOnSheet {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** What a sheet holds of one step of a map. */
export interface StepOnSheet {
  readonly title: readonly TextOnSheet[];
  /** What each of its lanes says, without the name of the lane; nothing where it is silent. */
  readonly cells: readonly (readonly TextOnSheet[])[];
}

/** One sheet of a printed map, in points. */
export interface SheetOfMap {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly TextOnSheet[];
  readonly steps: readonly StepOnSheet[];
  /** What only those who see are told: the names of lanes beside each row. */
  readonly besides: readonly TextOnSheet[];
}

type Tag = Awaited<ReturnType<PDFPageProxy['getStructTree']>>;

/** Reads the tagged PDF of a map. A step is a row of a table that is headed by a heading of the third level. */
export async function sheetsOfMap(pdf: Buffer): Promise<readonly SheetOfMap[]> {
  const reading = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await reading.promise;
  const sheets: SheetOfMap[] = [];
  for (let number = 1; number <= document.numPages; number++)
    sheets.push(await sheetOf(await document.getPage(number)));
  await reading.destroy();
  return sheets;
}

async function sheetOf(page: PDFPageProxy): Promise<SheetOfMap> {
  const [, , width = 0, height = 0] = page.view;
  const { tagged, besides } = await textsOf(page);
  const textsIn = (tag: Tag): readonly TextOnSheet[] =>
    tag.children.flatMap((child) =>
      'role' in child ? textsIn(child) : child.type === 'content' ? (tagged.get(child.id) ?? []) : [],
    );
  const steps = tagsIn(await page.getStructTree(), 'TR').flatMap((row) => {
    const title = tagsIn(row, 'H3').flatMap(textsIn);
    const cells = tagsIn(row, 'TD').map(textsIn);
    return [...title, ...cells.flat()].length === 0 ? [] : [{ title, cells }];
  });
  return { width, height, texts: [...[...tagged.values()].flat(), ...besides], steps, besides };
}

/** The texts of a page: those that a tag of its structure holds by their ids, and the others. */
async function textsOf(page: PDFPageProxy) {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const tagged = new Map<string, TextOnSheet[]>();
  const besides: TextOnSheet[] = [];
  // What is open around a text; inside a tag there may be marks without one.
  const open: unknown[] = [];
  for (const item of items) {
    if ('type' in item) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id);
    } else if (item.str.trim() !== '') {
      const [x, y] = item.transform.slice(4).map(Number);
      const text = { text: item.str, x: x ?? NaN, y: y ?? NaN, width: item.width };
      const id = open.findLast((one) => typeof one === 'string');
      if (id === undefined) besides.push(text);
      else tagged.set(id, [...(tagged.get(id) ?? []), text]);
    }
  }
  return { tagged, besides };
}

/** The tags of a role, outermost first; what is inside one of them is not looked at. */
function tagsIn(tag: Tag, role: string): readonly Tag[] {
  return tag.children.flatMap((child) => {
    if (!('role' in child)) return [];
    return child.role === role ? [child] : tagsIn(child, role);
  });
}
