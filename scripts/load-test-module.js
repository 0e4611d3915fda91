import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A module of the tests, `terminal` or `browser`; it is bundled first, since not every Node reads TypeScript. */
export async function loadTestModule(name) {
  // Beside the packages, which it imports.
  const outfile = `${root}node_modules/.cache/cnsg/${name}.mjs`;
  await build({
    entryPoints: [`${root}test/${name}.ts`],
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    outfile,
  });
  return import(pathToFileURL(outfile).href);
}
