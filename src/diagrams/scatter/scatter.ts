import type { Point } from '../place-labels.ts';
import type { ChartSize } from '../time-series-layout.ts';
import type { Axis } from './axis.ts';

/** Something drawn as a point. */
export interface ScatterPoint {
  /** In the units of the axes. */
  readonly x: number;
  readonly y: number;
  /** Half its width, in pixels. */
  readonly r: number;
  /** By which a list beside the chart knows it, from 1. */
  readonly number: number;
  readonly name: string;
  /** Everything that is known of it, for who points at it. */
  readonly told: string;
  readonly href: string;
  /** The class of its mark; a shape or a filling that means something, never a colour alone. */
  readonly look?: string;
}

/** A line of a chart, in the units of its axes, with what is written at its end outside the frame. */
export interface ScatterLine {
  readonly through: readonly Point[];
  /** The class of its path. */
  readonly look: string;
  /** Written above the frame where the line ends at the top, else to its right. */
  readonly says?: { readonly at: 'top' | 'right'; readonly lines: readonly string[] };
}

/** A part of a chart that is set off, in the units of its axes; what reaches an end of an axis goes on to the frame. */
export interface ScatterArea {
  readonly from: Point;
  readonly to: Point;
  /** The class of its rectangle. */
  readonly look: string;
}

/** The names of parts of a chart, each in its corner; points never go there. */
export interface CornerNames {
  readonly topLeft?: string;
  readonly topRight?: string;
  readonly bottomLeft?: string;
  readonly bottomRight?: string;
}

/** A chart of points, before anything has its place. */
export interface Scatter {
  /** Begins the ids of what names the drawing; each only once on a page. */
  readonly id: string;
  /** What it shows, and the same told in words. */
  readonly title: string;
  readonly tells: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly points: readonly ScatterPoint[];
  readonly lines: readonly ScatterLine[];
  readonly corners?: CornerNames;
  readonly areas?: readonly ScatterArea[];
  /** What is written to the right of the frame, at a height of the axis. */
  readonly heights?: readonly { readonly y: number; readonly text: string }[];
  /** Where several points that lie in one place lead to: the list beside the chart. */
  readonly list: string;
}

/** The sizes a chart is drawn in: the style sheet shows the one that fits the screen. */
export const scatterSizes: Readonly<Record<'broad' | 'narrow', ChartSize>> = {
  broad: { width: 704, height: 560 },
  narrow: { width: 344, height: 420 },
};
