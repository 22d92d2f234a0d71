import { markup, type Markup } from '../markup.ts';
import type { Band, BandPart } from './bands.ts';
import type { Canvas, TextStyle } from './canvas.ts';
import { drawCell } from './draw-cell.ts';
import { drawSign } from './draw-head.ts';
import { type Drawing, paragraph, type ParagraphRoom, stacked } from './drawing.ts';
import { lineOfSegment, palette } from './palette.ts';
import type { Sheet, SheetLane, SheetStep } from '../sheet.ts';
import type { Strip, Strips } from './strips.ts';
import { type Stretch, stretchesOf } from './stretches.ts';
import { styles } from './styles.ts';
import { tenths } from '../tenths.ts';

/** The width of the names of the lanes. */
export const namesWidth = 136;

/** What a band is drawn from. */
export interface BandContent {
  readonly sheet: Sheet;
  /** The steps of the journey, through all phases. */
  readonly steps: readonly SheetStep[];
  readonly band: Band;
  /** The width of a step. */
  readonly step: number;
  readonly strips: Strips;
}

/** A row of a band over its whole width: its content is drawn with its top at `y`. */
interface Row {
  readonly height: number;
  readonly draw: (y: number) => Markup;
  /** The line above it. */
  readonly rule?: 'hairline' | 'boundary';
}

/** What all rows of a band share. */
interface Setting extends BandContent {
  readonly canvas: Canvas;
  readonly width: number;
  /** 1 where time runs to the right, −1 where it runs to the left. */
  readonly way: 1 | -1;
  /** Where the column of a step begins, counted from 0 in the band. */
  readonly start: (column: number) => number;
  /** Where the names of the lanes begin. */
  readonly edge: number;
}

const pad = { cell: 12, row: 11 };
const barMargin = { side: 4, above: 6 };

/** Draws a band of a map: the phases on top, then the steps, then each lane that says anything there, by its name. */
export function drawBand(content: BandContent, width: number, canvas: Canvas): Drawing {
  const { mirrored } = content.sheet;
  const way = mirrored ? -1 : 1;
  const edge = mirrored ? width : 0;
  const start = (column: number) => edge + way * (namesWidth + column * content.step);
  const setting: Setting = { ...content, canvas, width, way, start, edge };
  const phases = phaseRow(setting);
  const rows = [phases, stepRow(setting), ...laneRows(setting)];
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  return {
    height,
    draw: (x, y) => {
      let at = 0;
      const drawn = rows.map((row) => {
        const top = at;
        at += row.height;
        return markup`${row.rule && rule(row.rule, top, width)}${row.draw(top)}`;
      });
      return markup`<g transform="translate(${x} ${Math.round(y)})" fill="none">${uprights(setting, phases.height, height)}${drawn}${truths(setting, phases.height, height)}<path d="M0 0H${width}M0 ${tenths(height)}H${width}" stroke="${palette.ink}"/></g>`;
    },
  };
}

function rule(kind: NonNullable<Row['rule']>, y: number, width: number): Markup {
  return kind === 'hairline'
    ? markup`<path d="M0 ${tenths(y)}H${width}" stroke="${palette.line}"/>`
    : markup`<path d="M0 ${tenths(y)}H${width}" stroke="${palette['ink-3']}" stroke-width="2" stroke-dasharray="6 4"/>`;
}

/** The lines between phases and steps. */
function uprights({ band, start }: Setting, top: number, foot: number): Markup {
  const columns = Array.from({ length: band.to - band.from }, (_, column) => column);
  const begins = new Set(band.parts.map(({ from }) => from - band.from));
  const through = (some: readonly number[], from: number) =>
    some.map((column) => `M${start(column)} ${tenths(from)}V${tenths(foot)}`).join('');
  const phases = through(
    [...columns.filter((column) => column > 0 && begins.has(column)), columns.length],
    0,
  );
  const between = through(
    columns.filter((column) => !begins.has(column)),
    top,
  );
  return markup`<path d="${between}" stroke="${palette.line}"/><path d="${phases}" stroke="${palette['line-strong']}"/>`;
}

/** The lines of moments of truth, through all lanes. */
function truths({ band, steps, start }: Setting, top: number, foot: number): Markup {
  const path = steps
    .slice(band.from, band.to)
    .map(({ moment }, column) =>
      moment === undefined ? '' : `M${start(column)} ${tenths(top)}V${tenths(foot)}`,
    );
  return markup`<path d="${path.join('')}" stroke="${palette.accent}" stroke-width="2"/>`;
}

function phaseRow(setting: Setting): Row {
  const { sheet, band, step, canvas, start, way } = setting;
  const cells = band.parts.map((part) => {
    const room = roomOf(setting, (part.to - part.from) * step);
    return { part, drawing: stacked(phaseWords(sheet, part, room, canvas), 3) };
  });
  const height = Math.max(...cells.map(({ drawing }) => drawing.height)) + 2 * pad.row;
  return {
    height,
    draw: (y) =>
      markup`${cells.map(({ part, drawing }) => {
        const from = start(part.from - band.from);
        const across = way * (part.to - part.from) * step;
        return markup`<path d="M${from} ${tenths(y)}h${across}v${tenths(height)}h${-across}Z" fill="${palette['paper-2']}"/>${drawing.draw(from + way * pad.cell, y + pad.row)}`;
      })}`,
  };
}

function phaseWords(
  { phases }: Sheet,
  { phase, continued }: BandPart,
  room: ParagraphRoom,
  canvas: Canvas,
): readonly Drawing[] {
  const { title = '', goal } = phases[phase] ?? {};
  const name = paragraph(continued ? `${title} (continued)` : title, styles.phase, room, canvas);
  return goal === undefined || continued ? [name] : [name, paragraph(goal, styles.goal, room, canvas)];
}

function stepRow(setting: Setting): Row {
  const { steps, band, step, canvas } = setting;
  const room = roomOf(setting, step);
  const shown = steps.slice(band.from, band.to);
  const moments = shown.map(({ moment }) =>
    moment === undefined ? undefined : paragraph(moment, styles.moment, room, canvas),
  );
  const titles = shown.map(({ title }) => paragraph(title, styles.step, room, canvas));
  const above = Math.max(0, ...moments.map((moment) => moment?.height ?? 0));
  const below = Math.max(0, ...titles.map(({ height }) => height));
  return {
    height: above + below + 2 * pad.row,
    draw: (y) =>
      markup`${inColumns(setting, moments, y + pad.row - 2)}${inColumns(setting, titles, y + pad.row + above)}`,
  };
}

function laneRows(setting: Setting): readonly Row[] {
  const { sheet, steps, band, strips } = setting;
  const shown = steps.slice(band.from, band.to);
  return sheet.lanes.flatMap((lane, place) => {
    const strip = lane.strip && strips[lane.strip];
    const isTold = shown.some(({ cells }) => (cells[place] ?? []).length > 0);
    return strip || isTold ? [laneRow(lane, place, strip, setting)] : [];
  });
}

function laneRow(lane: SheetLane, place: number, strip: Strip | undefined, setting: Setting): Row {
  const { steps, band, step, strips, canvas, edge, way } = setting;
  const room = roomOf(setting, step);
  const shown = steps.slice(band.from, band.to);
  const lasting = lane.lasts ? stretchesOf(shown.map(({ cells: all }) => all[place] ?? [])) : [];
  const cells = shown.map(({ cells: all, feeling }, column) => {
    // What lasts is said once, where it begins.
    if (lasting.some(({ from, to }) => from < column && column < to)) return undefined;
    const onCurve = lane.strip === 'curve' && strip !== undefined;
    const lines = !onCurve
      ? (all[place] ?? [])
      : feeling !== undefined && strips.unwritten.has(band.from + column)
        ? [{ text: feeling }]
        : [];
    return lines.length === 0 ? undefined : drawCell(lines, lane.voice === true, room, canvas);
  });
  const names = namesOf(lane, setting);
  const words = Math.max(0, ...cells.map((cell) => cell?.height ?? 0));
  const above = strip ? strip.height : pad.row;
  const height = Math.max(above + words + (strip && words === 0 ? 0 : pad.row), names.height + 2 * pad.row);
  return {
    height,
    rule: lane.below === undefined ? 'hairline' : 'boundary',
    draw: (y) =>
      markup`${strip && slice(strip, y, setting)}${lasting.map((stretch) => bar(stretch, y + pad.row, cells[stretch.from]?.height ?? 0, setting))}${inColumns(setting, cells, y + above)}${names.draw(edge + way * 4, y + pad.row)}`,
  };
}

/** The bar behind what is said of several steps at once. */
function bar({ from, to }: Stretch, y: number, height: number, { start, step, way }: Setting): Markup {
  const width = (to - from) * step - 2 * barMargin.side;
  const left = Math.min(start(from), start(from) + way * (to - from) * step) + barMargin.side;
  return markup`<rect x="${left}" y="${tenths(y - barMargin.above)}" width="${width}" height="${tenths(height + 2 * barMargin.above)}" rx="3" fill="${palette['paper-2']}"/>`;
}

/** The name of a lane, under that of the line of a service blueprint that runs above it. */
function namesOf({ name, below }: SheetLane, setting: Setting): Drawing {
  const room = { width: namesWidth - 44, mirrored: setting.way < 0 };
  const own = paragraph(name, styles.lane, room, setting.canvas);
  if (below === undefined) return own;
  return stacked(
    [paragraph(below, styles.boundary, { ...room, width: namesWidth - 16 }, setting.canvas), own],
    6,
  );
}

/** The part of a strip that lies over the steps of a band, with what stands beside it. */
function slice(strip: Strip, y: number, { steps, band, step, start, way, canvas, edge }: Setting): Markup {
  const width = (band.to - band.from) * step;
  const left = way > 0 ? start(0) : start(0) - width;
  const along = way > 0 ? band.from * step : (steps.length - band.to) * step;
  const beside = strip.beside.map(({ text, y: at, sign }) => {
    if (sign === undefined)
      return canvas.text(text, way > 0 ? namesWidth - 8 : edge - namesWidth + 8, y + at + 4, {
        ...styles.scale,
        anchor: way > 0 ? 'end' : 'start',
      });
    const style: TextStyle = { ...styles.lane, colour: lineOfSegment(sign).colour };
    const room = { width: namesWidth - 26, mirrored: way < 0 };
    const name = paragraph(text, style, room, canvas);
    return markup`${drawSign(sign, edge + way * 9, y + at)}${name.draw(edge + way * 20, y + at - name.height / 2)}`;
  });
  return markup`<svg x="${left}" y="${tenths(y)}" width="${width}" height="${strip.height}" viewBox="${along} 0 ${width} ${strip.height}"><use xlink:href="#${strip.id}"/></svg>${beside}`;
}

function inColumns(
  { start, way }: Setting,
  drawings: readonly (Drawing | undefined)[],
  y: number,
): readonly (Markup | undefined)[] {
  return drawings.map((drawing, column) => drawing?.draw(start(column) + way * pad.cell, y));
}

function roomOf({ way }: Setting, width: number): ParagraphRoom {
  return { width: width - 2 * pad.cell, mirrored: way < 0 };
}
