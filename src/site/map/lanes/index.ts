import type { Lane } from '../lane.ts';
import { actions } from './actions.ts';
import { backstage } from './backstage.ts';
import { channel } from './channel.ts';
import { duration } from './duration.ts';
import { evidence } from './evidence.ts';
import { feeling } from './feeling.ts';
import { frontstage } from './frontstage.ts';
import { gains } from './gains.ts';
import { initiatives } from './initiatives.ts';
import { metrics } from './metrics.ts';
import { opportunities } from './opportunities.ts';
import { owner } from './owner.ts';
import { pains } from './pains.ts';
import { path } from './path.ts';
import { physical } from './physical.ts';
import { picture } from './picture.ts';
import { support } from './support.ts';
import { thinking } from './thinking.ts';
import { touchpoint } from './touchpoint.ts';

/** The lanes of a journey map below its steps, in the order readers expect. */
export const lanes: readonly Lane[] = [
  picture,
  actions,
  touchpoint,
  channel,
  thinking,
  feeling,
  pains,
  gains,
  path,
  duration,
  metrics,
  evidence,
  opportunities,
  initiatives,
  owner,
  physical,
  frontstage,
  backstage,
  support,
];
