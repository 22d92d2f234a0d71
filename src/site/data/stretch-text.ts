import type { LifecycleStretch } from '../../frameworks/framework.ts';

const stretches: Readonly<Record<LifecycleStretch, string>> = {
  'before-need': 'Before need',
  explore: 'Explore',
  decide: 'Decide',
  buy: 'Buy',
  receive: 'Receive',
  use: 'Use',
  'get-help': 'Get help',
  share: 'Share',
  return: 'Return',
  leave: 'Leave',
};

/** The name of a stretch of the customer lifecycle. */
export function stretchText(stretch: LifecycleStretch): string {
  return stretches[stretch];
}
