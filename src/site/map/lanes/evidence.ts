import { markup } from '../../../diagrams/markup.ts';
import { basisSign, footingInWords } from '../basis-sign.ts';
import { sourceLinks, sourceNames } from '../claims.ts';
import type { Lane } from '../lane.ts';
import { stepBasis } from '../step-basis.ts';

/** What the claims at a step rest on, and the sources of the step as a whole or else of its journey. */
export const evidence: Lane = {
  id: 'evidence',
  name: 'Evidence',
  views: ['evidence'],
  cell: (step, context) => {
    const rests = stepBasis(step, context);
    const sources = rests?.evidence ?? [];
    if (rests?.footing === undefined && sources.length === 0) return null;
    return markup`${rests?.footing && basisSign(rests.footing)}${rests?.footing && sources.length > 0 && ' '}${sourceLinks(sources, context)}`;
  },
  words: (step, context) => {
    const rests = stepBasis(step, context);
    const footing = rests?.footing ? [footingInWords(rests.footing)] : [];
    return [...footing, ...sourceNames(rests?.evidence ?? [], context)].map((text) => ({ text }));
  },
};
