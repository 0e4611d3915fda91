import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UserError } from '../core/errors.ts';
import { type BrowserTalk, openBrowserTalk } from './browser-talk.ts';
import { withSource } from './pdf-source.ts';
import { withoutTime } from './timeless-pdf.ts';

const patience = 60_000;

/** Nothing is shown, looked up, fetched or kept. */
const words = [
  '--headless',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--disable-extensions',
  '--disable-quic',
  '--disable-sync',
  '--font-render-hinting=none',
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

/** A page as PDF, printed by a browser on the paper that the page asks for. @throws UserError when that fails. */
export async function printPdf(browser: string, html: string): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'cnsg-print-'));
  const page = join(folder, 'page.html');
  writeFileSync(page, html);
  // The superuser cannot have a sandbox; the page runs no script either way.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox', '--no-zygote'] : [];
  const talk = openBrowserTalk(
    browser,
    [...words, ...sandbox, `--user-data-dir=${join(folder, 'profile')}`],
    patience,
  );
  try {
    return withSource(withoutTime(await printed(talk, pathToFileURL(page).href)), html);
  } catch (cause) {
    throw new UserError(`${browser} could not print the report as PDF`, {
      help: 'Open the HTML file in a browser and print it there, or name another browser in CNSG_BROWSER.',
      cause,
    });
  } finally {
    await talk.end();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function printed(talk: BrowserTalk, address: string): Promise<Buffer> {
  const { targetId } = await talk.ask('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await talk.ask('Target.attachToTarget', { targetId, flatten: true });
  const session = String(sessionId);
  await talk.ask('Page.enable', {}, session);
  const isLoaded = talk.event('Page.loadEventFired', session);
  await Promise.all([talk.ask('Page.navigate', { url: address }, session), isLoaded]);
  const paper = { preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true };
  const { data } = await talk.ask('Page.printToPDF', paper, session);
  return Buffer.from(String(data), 'base64');
}
