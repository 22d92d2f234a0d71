import { layOutCurve, mostOverlaid } from '../curve-layout.ts';
import { markup, type Markup } from '../markup.ts';
import { layOutPaths } from '../path-layout.ts';
import type { Canvas } from './canvas.ts';
import { drawCurve } from './draw-curve.ts';
import { drawWays } from './draw-ways.ts';
import type { Sheet } from '../sheet.ts';

/** A drawing over all steps of a journey, of which each band shows its part. */
export interface Strip {
  readonly id: 'curve' | 'ways';
  readonly height: number;
  readonly content: Markup;
  /** What stands beside it among the names of the lanes, with its height above the strip’s top. */
  readonly beside: readonly StripName[];
}

/** A name beside a strip; with the sign of a segment, if it is one’s. */
export interface StripName {
  readonly text: string;
  readonly y: number;
  readonly sign?: number;
}

/** What is drawn over the steps of a journey. */
export interface Strips {
  readonly curve?: Strip;
  readonly ways?: Strip;
  /** Steps, counted from 0, whose feeling the curve leaves to their cells. */
  readonly unwritten: ReadonlySet<number>;
  /** The curve names its lines itself. */
  readonly named: boolean;
}

/** How strips are drawn. */
export interface StripOptions {
  /** The width of a step. */
  readonly step: number;
  /** All steps stand in one band: then a line can have its name at its end. */
  readonly inOne: boolean;
  readonly formatShare: (share: number) => string;
}

const curveHeight = 256;
const smallHeight = 88;

/** Draws what runs over all steps of a journey: its curve, and the ways through it. */
export function stripsOf(sheet: Sheet, options: StripOptions, canvas: Canvas): Strips {
  const ways = waysOf(sheet, options, canvas);
  return { ...curveOf(sheet, options, canvas), ...(ways && { ways }) };
}

function curveOf(sheet: Sheet, { step, inOne }: StripOptions, canvas: Canvas): Omit<Strips, 'ways'> {
  const { curve, mirrored } = sheet;
  const feelings = sheet.phases.flatMap(({ steps }) => steps.map(({ feeling }) => feeling));
  const felt = feelings.flatMap((feeling, place) => (feeling === undefined ? [] : [place]));
  if (curve.length === 0) return { unwritten: new Set(felt), named: true };
  if (curve.length > mostOverlaid) {
    const unnamed = feelings.map(() => undefined);
    const small = curve.map((line, place) => {
      const lines = [{ ...line, name: undefined }];
      const laid = layOutCurve({ lines, feelings: unnamed }, { step, height: smallHeight, mirrored });
      return markup`<g transform="translate(0 ${place * smallHeight})">${drawCurve(laid, canvas)}</g>`;
    });
    const beside = curve.map(({ name = '', sign }, place) => ({
      text: name,
      sign,
      y: (place + 0.5) * smallHeight,
    }));
    const strip: Strip = {
      id: 'curve',
      height: smallHeight * curve.length,
      content: markup`${small}`,
      beside,
    };
    return { curve: strip, unwritten: new Set(felt), named: true };
  }
  const names = inOne && curve.length > 1;
  const lines = curve.map((line) => (names ? line : { ...line, name: undefined }));
  const laid = layOutCurve({ lines, feelings }, { step, height: curveHeight, mirrored });
  const beside = laid.levels.map(({ name, y }) => ({ text: name, y }));
  return {
    curve: { id: 'curve', height: curveHeight, content: drawCurve(laid, canvas), beside },
    unwritten: new Set(laid.labels.unplaced),
    named: curve.length === 1 || laid.labels.names.length > 0,
  };
}

function waysOf(
  { paths, mirrored }: Sheet,
  { step, formatShare }: StripOptions,
  canvas: Canvas,
): Strip | null {
  if (paths === null) return null;
  const laid = layOutPaths(paths, { step, mirrored, formatShare });
  return { id: 'ways', height: laid.height, content: drawWays(laid, canvas), beside: [] };
}
