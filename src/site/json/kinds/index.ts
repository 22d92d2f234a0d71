import type { DataKind } from '../data-kind.ts';
import { atlas } from './atlas.ts';
import { channel } from './channel.ts';
import { channels } from './channels.ts';
import { charts } from './charts.ts';
import { compare } from './compare.ts';
import { comparison } from './comparison.ts';
import { contrast } from './contrast.ts';
import { framework } from './framework.ts';
import { frameworks } from './frameworks.ts';
import { glossary } from './glossary.ts';
import { goal } from './goal.ts';
import { goals } from './goals.ts';
import { health } from './health.ts';
import { home } from './home.ts';
import { importancePerformance } from './importance-performance.ts';
import { initiative } from './initiative.ts';
import { initiatives } from './initiatives.ts';
import { journey } from './journey.ts';
import { journeyLens } from './journey-lens.ts';
import { journeys } from './journeys.ts';
import { landscape } from './landscape.ts';
import { matrix } from './matrix.ts';
import { matrixFacts } from './matrix-facts.ts';
import { matrixView } from './matrix-view.ts';
import { metric } from './metric.ts';
import { metrics } from './metrics.ts';
import { opportunities } from './opportunities.ts';
import { opportunity } from './opportunity.ts';
import { owner } from './owner.ts';
import { owners } from './owners.ts';
import { page } from './page.ts';
import { pages } from './pages.ts';
import { priorities } from './priorities.ts';
import { segment } from './segment.ts';
import { segments } from './segments.ts';
import { source } from './source.ts';
import { sources } from './sources.ts';
import { touchpoint } from './touchpoint.ts';
import { touchpoints } from './touchpoints.ts';
import { trim } from './trim.ts';

/** The data beside the pages, by the name of the page: of its file in `routes/`. */
export const dataKinds: Readonly<Record<string, DataKind>> = {
  home,
  journeys,
  journey,
  'journey-lens': journeyLens,
  atlas,
  compare,
  comparison,
  segments,
  segment,
  touchpoints,
  touchpoint,
  channels,
  channel,
  frameworks,
  framework,
  owners,
  owner,
  matrix,
  'matrix-view': matrixView,
  'matrix-facts': matrixFacts,
  charts,
  'importance-performance': importancePerformance,
  landscape,
  contrast,
  priorities,
  goals,
  goal,
  opportunities,
  opportunity,
  initiatives,
  initiative,
  trim,
  health,
  sources,
  source,
  metrics,
  metric,
  glossary,
  pages,
  page,
};
