import { chmodSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { UserError } from '../../src/core/errors.ts';
import { browserOn } from '../../src/node/browser.ts';
import { printPdf } from '../../src/node/print-pdf.ts';
import { systemPrinter } from '../../src/node/printer.ts';
import { withoutTime } from '../../src/node/timeless-pdf.ts';
import { browserPath } from '../browser.ts';
import { temporaryFolder } from './child.ts';

const page =
  '<!doctype html><html lang="en"><head><title>Brief</title></head><body><p>Keep</p></body></html>';

let browser: string;

beforeAll(async () => {
  browser = await browserPath();
});

function program(folder: string, name: string, text = '#!/bin/sh\nexit 1\n'): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  chmodSync(path, 0o755);
  return path;
}

describe('the browser that prints', () => {
  test('is the one that CNSG_BROWSER names; empty, there is none', () => {
    const folder = temporaryFolder();
    program(folder, 'chromium');
    expect(browserOn({ CNSG_BROWSER: '/opt/browser', PATH: folder }, 'linux')).toBe('/opt/browser');
    expect(browserOn({ CNSG_BROWSER: '', PATH: folder }, 'linux')).toBeUndefined();
  });

  test('is else found on the path, but never in a folder that depends on where one stands', () => {
    const folder = temporaryFolder();
    expect(browserOn({ PATH: folder }, 'linux')).toBeUndefined();
    const path = program(folder, 'google-chrome');
    expect(browserOn({ PATH: ['.', 'bin', folder].join(delimiter) }, 'linux')).toBe(path);
    expect(browserOn({}, 'linux')).toBeUndefined();
  });
});

describe('a PDF', () => {
  test('has the same bytes each time, and tells of no moment', async () => {
    const [one, other] = [await printPdf(browser, page), await printPdf(browser, page)];
    expect(Buffer.from(one).equals(other)).toBe(true);
    expect(Buffer.from(one).toString('latin1')).toMatch(/\/CreationDate \(D:20000101/);
  });

  test('tells of which page it is a print', async () => {
    const folder = temporaryFolder();
    const printer = systemPrinter(folder, { CNSG_BROWSER: browser }, 'linux');
    writeFileSync(join(folder, 'brief.pdf'), await printer.pdf(browser, page));
    writeFileSync(join(folder, 'other.pdf'), '%PDF-1.4\nof somebody else\n');
    expect(printer.isPrintOf('brief.pdf', page)).toBe('current');
    expect(printer.isPrintOf('brief.pdf', `${page} `)).toBe('stale');
    expect(printer.isPrintOf('other.pdf', page)).toBe('foreign');
  });

  test('keeps every place where it was, without its time', () => {
    const pdf =
      "%PDF\n/CreationDate (D:20261122024500+01'00') /Producer (Skia/PDF m147) (node00000207) (node00000205)\n";
    const timeless = withoutTime(Buffer.from(pdf)).toString();
    expect(timeless).toHaveLength(pdf.length);
    expect(timeless).toBe(
      "%PDF\n/CreationDate (D:20000101000000+00'00') /Producer (cnsg         ) (node00000002) (node00000001)\n",
    );
  });

  test('that no browser can print is told in words, and nothing stays behind', async () => {
    const [folder, rest] = [temporaryFolder(), temporaryFolder()];
    vi.stubEnv('TMPDIR', rest);
    for (const wrong of [program(folder, 'broken'), join(folder, 'missing')]) {
      const fault = await printPdf(wrong, page).catch((error: unknown) => error);
      expect(fault).toBeInstanceOf(UserError);
      expect(String(fault)).toContain(`${wrong} could not print the report as PDF`);
    }
    vi.unstubAllEnvs();
    expect(readdirSync(rest)).toEqual([]);
  });
});
