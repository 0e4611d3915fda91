import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, visit } from '../browser.ts';
import { planOf } from '../plan-of.ts';
import { barriersOf } from './accessibility.ts';
import { emptyPlan, examplePlan, pageFile, plans, reportNames } from './page-files.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

/** How much wider than its window a page is, and what sticks out. */
const overflow = `(() => {
  const { scrollWidth, clientWidth } = document.documentElement;
  const wide = [...document.querySelectorAll('body *')].filter((one) =>
    one.getBoundingClientRect().right > clientWidth + 1 && !one.closest('svg, .scrolls'));
  return scrollWidth <= clientWidth ? [] : wide.slice(0, 3).map((one) => one.outerHTML.slice(0, 120));
})()`;

const deadLinks = `[...document.querySelectorAll('a[href^="#"]')]
  .map((link) => link.getAttribute('href').slice(1))
  .filter((id) => id !== '' && !document.getElementById(id))`;

describe.each(plans)('a page of the plan %s', (_name, plan) => {
  test.each(reportNames)('loads alone, fits a phone and leads nowhere in vain: %s', async (report) => {
    const { page, trouble } = await visit(browser, await pageFile(report, plan), 380);
    expect(await page.evaluate(overflow)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(380);
    expect(await page.evaluate(deadLinks)).toEqual([]);
    expect(await page.evaluate('document.scripts.length')).toBe(0);
    expect(trouble).toEqual([]);
    await page.close();
  });
});

test.each(['full', 'brief', 'worksheet'])(
  '%s of a plan in Arabic runs from the right and fits a phone',
  async (report) => {
    const plan = planOf({ title: 'الاحتفاظ بالمسافرين', language: 'ar', summary: 'كل مساء ملغى يكلف.' });
    const { page } = await visit(browser, await pageFile(report, plan), 380);
    expect(await page.evaluate('getComputedStyle(document.body).direction')).toBe('rtl');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(380);
    expect(await barriersOf(page)).toEqual([]);
    await page.close();
  },
);

describe('axe finds nothing', () => {
  const looks = [380, 1280].flatMap((width) => ['light', 'dark'].map((scheme) => ({ width, scheme })));

  test.each(reportNames)(
    'in %s of the complete example, on a phone and a laptop, by day and by night',
    async (report) => {
      const { page } = await visit(browser, await pageFile(report, examplePlan('nordair')));
      for (const { width, scheme } of looks) {
        await page.setViewport({ width, height: 900 });
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        expect(await barriersOf(page)).toEqual([]);
      }
      await page.close();
    },
  );

  test.each(plans)('in the full report and the brief of %s', async (_name, plan) => {
    for (const report of ['full', 'brief']) {
      const { page } = await visit(browser, await pageFile(report, plan));
      expect(await barriersOf(page)).toEqual([]);
      await page.close();
    }
  });
});

test('axe would find something', async () => {
  const { page } = await visit(browser, await pageFile('brief', emptyPlan));
  await page.evaluate(`document.body.insertAdjacentHTML('beforeend', '<main></main><img src="">')`);
  expect((await barriersOf(page)).join()).toContain('image-alt');
  await page.close();
});
