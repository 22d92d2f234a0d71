/**
 * The public API of Journeybook: what a site, a script or a bot may build on. Everything else in this package
 * may change from one version to the next.
 */

/** The Astro integration, for a site of your own: `integrations: [journeybook()]`. */
export { journeybook, type JourneybookOptions } from './site/integration.ts';

/** Reading a book: files in, a Book and everything that is wrong with it out. */
export { loadBook, type LoadedBook, type LoadOptions } from './book/load.ts';
/** What `loadBook` takes as `checkDiagram`, so that it sees what `journeybook check` sees of Mermaid fences. */
export { checkDiagram } from './diagrams/mermaid/check-diagram.ts';
export type { Diagnostic } from './book/diagnostic.ts';
/** Reading a book and holding it against its rules: what `journeybook check` does. */
export { checkBook, type CheckedBook, type CheckOptions } from './rules/check-book.ts';
export type {
  Book,
  BookFramework,
  Emotion,
  Id,
  Journey,
  Phase,
  Segment,
  Step,
  Touchpoint,
} from './book/book.ts';
export type { Picture } from './book/picture.ts';

/** Frameworks, and the lens that reads a journey written in one of them through another. */
export { shippedFrameworks } from './frameworks/index.ts';
export { stageThroughLens, type Placed } from './frameworks/lens.ts';
export type { Framework, LifecycleStretch, Stage } from './frameworks/framework.ts';

/** Analyses: pure functions of a Book, the same the site shows. */
export { emotionCurve, type CurveLine } from './analysis/emotion-curve.ts';
export {
  touchpointMatrix,
  type MatrixCell,
  type MatrixRow,
  type TouchpointMatrix,
} from './analysis/touchpoint-matrix.ts';
export {
  matrixOf,
  type FigureRow,
  type Matrix,
  type MatrixFigure,
  type MatrixView,
} from './analysis/matrix/matrix.ts';
export type { AxisMember } from './analysis/matrix/axis-members.ts';
export type { AxisId, Fact, FigureUnit } from './analysis/matrix/fact.ts';
export type { MeasureId } from './analysis/matrix/measure.ts';
export type { StepInPlace } from './analysis/usage.ts';
export { meanEmotion, peakEnd, type Points } from './analysis/experience.ts';
export {
  importancePerformance,
  type ImportancePerformance,
  type Quadrant,
  type ThresholdRule,
  type Thresholds,
  type Weighed,
} from './analysis/importance-performance.ts';
export { opportunityScore, type OpportunityScore, type Scale } from './analysis/opportunity-score.ts';
export { rice, type RiceFactor } from './analysis/rice.ts';
/** What answers come to: the figures that metrics are written with. */
export { nps } from './analysis/nps.ts';
export { csatMean, csatTopTwo } from './analysis/csat.ts';
export { cesMean, cesTopThree } from './analysis/ces.ts';
export type { Answered } from './analysis/answers.ts';
export { trimList, type TrimEntry } from './analysis/trim-list.ts';
export type { TrimFact, TrimKind } from './analysis/trim/trim-fact.ts';

/** All analyses of a book as plain data: what `journeybook report --format json` writes. */
export { reportOf, type Report, type ReportOptions } from './analysis/report.ts';

/** A journey as Mermaid `journey` text: `journeyText(mermaidJourneyOf(book, journey))`. */
export { mermaidJourneyOf } from './diagrams/mermaid/of-journey.ts';
export {
  journeyText,
  type MermaidJourney,
  type MermaidSection,
  type MermaidTask,
} from './diagrams/mermaid/journey-text.ts';
