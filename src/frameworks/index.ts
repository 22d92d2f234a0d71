import { aarrr } from './aarrr.ts';
import { buyway } from './buyway.ts';
import { consumerDecisionJourney } from './consumer-decision-journey.ts';
import { fiveA } from './five-a.ts';
import { fivePhase } from './five-phase.ts';
import type { Framework } from './framework.ts';
import { momentsOfTruth } from './moments-of-truth.ts';
import { race } from './race.ts';
import { seeThinkDoCare } from './see-think-do-care.ts';

/** The frameworks that ship with Journeybook, in the order they are shown. */
export const shippedFrameworks: readonly Framework[] = [
  fivePhase,
  momentsOfTruth,
  buyway,
  consumerDecisionJourney,
  fiveA,
  seeThinkDoCare,
  aarrr,
  race,
];
