import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** What axe finds wrong with an open page by WCAG 2.2 AA and its own advice, a line each. */
export async function barriersOf(page: Page): Promise<readonly string[]> {
  // The page lets no script run; what is evaluated from outside is not the page's.
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source);
  const found =
    await page.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) =>
      id + ' at ' + target.join(' ') + ': ' + failureSummary)))`);
  if (!Array.isArray(found)) throw new Error('axe gave no list');
  return found.map(String);
}
