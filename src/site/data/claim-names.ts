import type { ClaimKind } from '../../analysis/claims.ts';

/** What each kind of claim is called. */
export const claimNames: Readonly<Record<ClaimKind, string>> = {
  emotion: 'Emotion',
  feeling: 'Feeling',
  thought: 'Thought',
  pain: 'Pain',
  gain: 'Gain',
  exit: 'Exit',
  answer: 'Answer',
  job: 'Job',
  satisfaction: 'Satisfaction',
  share: 'Share of customers',
  importance: 'Importance',
  sales: 'Share of sales',
};
