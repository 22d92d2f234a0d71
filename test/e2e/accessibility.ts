import axe from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * What axe finds wrong on a page, or in a frame of one, as it is now, a line for each rule with the elements that break
 * it. Empty when nothing is.
 *
 * @param within a selector that narrows what is looked at
 * @param only the rules to hold it against; all of WCAG 2.2 A and AA and the best practices unless given
 */
export async function violationsOf(
  page: Pick<Page, 'evaluate'>,
  within = 'html',
  only?: readonly string[],
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const options = { resultTypes: ['violations'], ...(only && { runOnly: { type: 'rule', values: only } }) };
  const results = await page.evaluate<axe.AxeResults>(
    `axe.run(${JSON.stringify(within)}, ${JSON.stringify(options)})`,
  );
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
