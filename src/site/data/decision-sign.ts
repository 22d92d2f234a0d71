import type { Decision, Initiative } from '../../book/book.ts';
import { markup, type Markup } from '../../diagrams/markup.ts';

const decisions: Readonly<Record<Decision, string>> = { keep: 'Keep', trim: 'Trim', scale: 'Scale' };

/** A decision as a word with its shape: a triangle up for scale, a disc for keep, a bar for trim. */
export function decisionSign(decision: Decision): Markup {
  return markup`<span class="decision ${decision}"><i class="decision-mark"></i>${decisions[decision]}</span>`;
}

/** How far an initiative is, in the order in which they are told. */
export const statuses: readonly { readonly status: Initiative['status']; readonly title: string }[] = [
  { status: 'running', title: 'Running' },
  { status: 'proposed', title: 'Proposed' },
  { status: 'done', title: 'Done' },
  { status: 'stopped', title: 'Stopped' },
];

/** How far an initiative is, in a word. */
export function statusText({ status }: Pick<Initiative, 'status'>): string {
  return statuses.find((one) => one.status === status)?.title ?? status;
}
