import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Opens a real terminal, as the tests do: their module is bundled first, since not every Node reads TypeScript. */
export async function loadTerminal() {
  // Beside the packages, which it imports.
  const outfile = `${root}node_modules/.cache/cnsg/terminal.mjs`;
  await build({
    entryPoints: [`${root}test/terminal.ts`],
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    outfile,
  });
  const { openTerminal } = await import(pathToFileURL(outfile).href);
  return openTerminal;
}
