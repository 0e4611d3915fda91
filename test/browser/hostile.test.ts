import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, visit } from '../browser.ts';
import { hostilePlans } from './hostile-plan.ts';
import { emptyPlan, pageFile, plans, reportNames } from './page-files.ts';
import { invalidities } from './valid-html.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

const hostile = hostilePlans();

/** What only a template may make. */
const foreign = `document.querySelectorAll('script, iframe, img, object, embed, form, base, link, [onerror], [onload], [onmouseover]').length`;
const addresses = `[...document.querySelectorAll('a[href]')]
  .map((link) => new URL(link.getAttribute('href'), document.baseURI).protocol)
  .filter((protocol) => !['file:', 'http:', 'https:', 'mailto:'].includes(protocol))`;

describe('a plan in which every text is hostile', () => {
  test.each(reportNames)('runs nothing, loads nothing and leads nowhere bad: %s', async (report) => {
    for (const plan of hostile) {
      const { page, trouble } = await visit(browser, await pageFile(report, plan), 380);
      // Whatever waits for a hand gets it.
      await page.evaluate(
        `document.querySelectorAll('body *').forEach((one) => one.dispatchEvent(new Event('mouseover')))`,
      );
      expect(await page.evaluate('window.ran')).toBeUndefined();
      expect(await page.evaluate(foreign)).toBe(0);
      expect(await page.evaluate('document.styleSheets.length')).toBe(1);
      expect(await page.evaluate(addresses)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(380);
      expect(trouble).toEqual([]);
      await page.close();
    }
  });
});

describe('a validator finds no error', () => {
  const everyPlan = [...plans, ['hostile', hostile[0] ?? emptyPlan] as const];

  test.each(everyPlan)('in any page of the plan %s', async (_name, plan) => {
    for (const report of reportNames) {
      const path = fileURLToPath(await pageFile(report, plan));
      expect(await invalidities(readFileSync(path, 'utf8'))).toEqual([]);
    }
  });

  test('and would find one', async () => {
    expect(await invalidities('<!doctype html><html lang="en"><p id="a"><p id="a">')).not.toEqual([]);
  });
});
