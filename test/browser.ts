import { existsSync } from 'node:fs';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

/** Where a browser of the machine is found by its name. */
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** A real browser without a window: one of the machine, or else the one that a package ships. */
export async function openBrowser(): Promise<Browser> {
  const own = browserOfMachine();
  return puppeteer.launch({
    executablePath: await browserPath(),
    args: own ? ['--no-sandbox', '--disable-gpu'] : chromium.args,
    headless: own ? true : 'shell',
  });
}

/** The program of that browser; the one in the package is unpacked for it. */
export async function browserPath(): Promise<string> {
  return browserOfMachine() ?? (await chromium.executablePath());
}

function browserOfMachine(): string | undefined {
  const named = process.env.CNSG_BROWSER;
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(':').filter((folder) => folder !== '');
  return folders
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

/** A page that is open, and what happened on it that should not. */
export interface Visit {
  readonly page: Page;
  /** Errors and warnings of the console, script errors, dialogs, and requests for anything but the page itself. */
  readonly trouble: string[];
}

/** Opens a page on a screen of some width, with no network. @param address `file:///…`. */
export async function visit(browser: Browser, address: string, width = 1280): Promise<Visit> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 900, deviceScaleFactor: 1 });
  await page.setOfflineMode(true);
  const trouble: string[] = [];
  page.on('console', (message) => trouble.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => trouble.push(`script: ${String(error)}`));
  page.on('dialog', async (dialog) => {
    trouble.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on('request', (request) => {
    if (request.url() !== address) trouble.push(`request: ${request.url()}`);
  });
  await page.goto(address, { waitUntil: 'load' });
  return { page, trouble };
}
