import type { Browser, PDFOptions } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, visit } from '../browser.ts';
import { examplePlan, pageFile, plans } from './page-files.ts';
import { wordyPlan } from './wordy-plan.ts';

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

/** Texts of a printed page that show less than they say, and whether the picture lies over what follows it. */
const faults = `(() => {
  const cut = [...document.querySelectorAll('.told, .lead, .words, .clip, .band p, .band li')]
    .filter((one) => one.scrollHeight > one.clientHeight + 2 && getComputedStyle(one).overflow === 'hidden');
  const [svg, story] = ['.picture svg.for-middle', '.story'].map((one) => document.querySelector(one));
  const covers = svg?.clientHeight > 0 && svg.getBoundingClientRect().bottom > story.getBoundingClientRect().top;
  return [...cut.map((one) => one.textContent.slice(0, 60)), ...(covers ? ['the picture covers words'] : [])];
})()`;

describe('however much was said', () => {
  const lengths = [10, 40, 70, 100, 130, 160, 400, 2000];

  test.each(lengths)('a brief of texts of %s letters is one page', async (letters) => {
    const address = await pageFile('brief', wordyPlan(letters));
    for (const format of ['a4', 'letter'] as const) expect(await pagesIn(address, { format })).toBe(1);
  });

  test.each(lengths)('a worksheet of texts of %s letters is one page', async (letters) => {
    const address = await pageFile('worksheet', wordyPlan(letters));
    for (const format of ['a4', 'letter'] as const)
      expect(await pagesIn(address, { format, landscape: true })).toBe(1);
  });

  test.each([10, 40, 70, 100])('no word of texts of %s letters is lost on paper', async (letters) => {
    for (const report of ['brief', 'worksheet']) {
      const { page } = await visit(browser, await pageFile(report, wordyPlan(letters)), 1020);
      await page.emulateMediaType('print');
      expect(await page.evaluate(faults)).toEqual([]);
      await page.close();
    }
  });
});

test.each([
  ['A4', 718, 1061],
  ['Letter', 733, 994],
])('the picture of a brief leaves its words free on %s', async (_, width, height) => {
  const { page } = await visit(browser, await pageFile('brief', examplePlan('nordair')));
  await page.setViewport({ width, height });
  await page.emulateMediaType('print');
  expect(await page.evaluate(faults)).toEqual([]);
  await page.close();
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
