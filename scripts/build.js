// Builds the program into dist/: one entry, split so that a command loads only what it uses.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import packageJson from '../package.json' with { type: 'json' };
import { asCommonJs } from './common-js.js';
import './docs.js';
import { validatorFiles } from './generate.js';
import { layers } from './layers.js';
import { bundledFiles, thirdPartyNotices } from './third-party.js';
import { unusedSpawn } from './unused-spawn.js';

const root = fileURLToPath(new URL('..', import.meta.url));

await rm(`${root}dist`, { recursive: true, force: true });
/** The program, and what git calls: each starts by itself, so that it shares no chunks with the others. */
const entries = [['src/main.ts', layers(root)], ['src/node/git-textconv.ts'], ['src/node/git-driver.ts']];
const shared = {
  absWorkingDir: root,
  outdir: 'dist',
  bundle: true,
  splitting: true,
  minify: true,
  metafile: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  mainFields: ['module', 'main'],
  // What it has for Node loads streams and cryptography that no report needs.
  alias: { liquidjs: 'liquidjs/dist/liquid.browser.mjs' },
  define: {
    CNSG_VERSION: JSON.stringify(packageJson.version),
    // Without it LiquidJS reads the clock of dates; with it Node loads a dozen modules of its own first.
    'global.performance': 'undefined',
  },
  write: false,
};
const bundles = await Promise.all(
  entries.map(([entry, ...plugins]) =>
    build({ ...shared, entryPoints: [entry], plugins: [unusedSpawn(), ...plugins] }),
  ),
);
await mkdir(`${root}dist`);
await writeFile(`${root}dist/package.json`, '{ "type": "commonjs" }\n');
for (const { path, text } of bundles.flatMap(({ outputFiles }) => outputFiles))
  await writeFile(path, await asCommonJs(text));
const bundled = bundles.flatMap(({ metafile }) => bundledFiles(metafile));
const notices = thirdPartyNotices(root, [...bundled, ...validatorFiles]);
await writeFile(`${root}dist/THIRD-PARTY.md`, notices);
