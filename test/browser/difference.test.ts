import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Told } from '../../src/core/diff/tell/told.ts';
import { openBrowser, visit } from '../browser.ts';
import { toldOf } from '../core/diff/tell/an-airline.ts';
import { hostileTold } from '../core/diff/tell/hostile.ts';
import { differencePage } from '../core/report/difference/page.ts';
import { barriersOf } from './accessibility.ts';
import { invalidities } from './valid-html.ts';

const folder = mkdtempSync(join(tmpdir(), 'cnsg-difference-'));
const hostile = fc.sample(hostileTold, { numRuns: 8, seed: 7 });
const tellings: readonly (readonly [name: string, told: Told])[] = [
  ['of every kind', toldOf()],
  ['of nothing', toldOf({ changes: [], impact: [] })],
  ...hostile.map((told, at) => [`of hostile texts, ${at + 1}`, told] as const),
];

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Writes a difference as a page and gives back its address. */
function pageFile(told: Told): string {
  const path = join(folder, 'difference.html');
  writeFileSync(path, differencePage(told));
  return pathToFileURL(path).href;
}

describe.each(tellings)('the page of a difference %s', (_name, told) => {
  test('loads alone and fits a phone', async () => {
    const { page, trouble } = await visit(browser, pageFile(told), 380);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(380);
    expect(await page.evaluate('document.scripts.length')).toBe(0);
    expect(await page.evaluate('document.styleSheets.length')).toBe(1);
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('is valid', async () => {
    expect(await invalidities(differencePage(told))).toEqual([]);
  });
});

test('axe finds nothing, on a phone and a laptop, by day and by night', async () => {
  const { page } = await visit(browser, pageFile(toldOf()));
  for (const width of [380, 1280]) {
    for (const scheme of ['light', 'dark']) {
      await page.setViewport({ width, height: 900 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      expect(await barriersOf(page)).toEqual([]);
    }
  }
  await page.close();
});
