import { resolve } from 'node:path';
import type { Printer } from '../context.ts';
import { browserOn } from './browser.ts';
import { isPrintOf } from './pdf-source.ts';

/** Prints with a browser of this machine; relative paths start from a folder. */
export function systemPrinter(
  directory: string,
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): Printer {
  return {
    browser: () => browserOn(env, platform),
    pdf: async (browser, html) => (await import('./print-pdf.ts')).printPdf(browser, html),
    isPrintOf: (path, html) => isPrintOf(resolve(directory, path), path, html),
  };
}
