import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The module by which the tests open their browser: it is bundled first, since not every Node reads TypeScript. */
export async function loadBrowser() {
  // Beside the packages, which it imports.
  const outfile = `${root}node_modules/.cache/cnsg/browser.mjs`;
  await build({
    entryPoints: [`${root}test/browser.ts`],
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    outfile,
  });
  return import(pathToFileURL(outfile).href);
}
