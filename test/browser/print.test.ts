import type { Browser, PDFOptions } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, visit } from '../browser.ts';
import { examplePlan, pageFile, plans } from './page-files.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

async function pagesIn(address: string, paper: PDFOptions): Promise<number> {
  const { page } = await visit(browser, address);
  const pdf = Buffer.from(await page.pdf({ printBackground: true, ...paper })).toString('latin1');
  await page.close();
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

describe('printed on one page', () => {
  test.each(plans)('stands the brief of %s, on A4 and on Letter', async (_name, plan) => {
    const address = await pageFile('brief', plan);
    for (const paper of [{ preferCSSPageSize: true }, { format: 'a4' }, { format: 'letter' }] as const)
      expect(await pagesIn(address, paper)).toBe(1);
  });

  test.each(plans)('stands the worksheet of %s', async (_name, plan) => {
    expect(await pagesIn(await pageFile('worksheet', plan), { preferCSSPageSize: true })).toBe(1);
  });
});

test('the full report takes more than one page', async () => {
  const address = await pageFile('full', examplePlan('nordair'));
  expect(await pagesIn(address, { format: 'a4' })).toBeGreaterThan(3);
});

test('there is a page for each segment', async () => {
  const plan = examplePlan('nordair');
  expect(await pagesIn(await pageFile('segment', plan), { format: 'a4' })).toBeGreaterThanOrEqual(
    plan.segments.size,
  );
});
