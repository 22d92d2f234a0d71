/** Takes what is in the heads of a table out of the order of the Tab key: the arrows lead there. */
export function takeFromTabs(part: ParentNode): void {
  for (const link of part.querySelectorAll<HTMLElement>('th :is(a, button)')) link.tabIndex = -1;
}
