// Builds the program into dist/: one entry, split so that a command loads only what it uses.
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import packageJson from '../package.json' with { type: 'json' };

const root = fileURLToPath(new URL('..', import.meta.url));

await import('./generate.js');
await rm(`${root}dist`, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: ['src/main.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  mainFields: ['module', 'main'],
  define: { CNSG_VERSION: JSON.stringify(packageJson.version) },
  // Bundled CommonJS libraries ask for Node's modules with require.
  banner: {
    js: "import{createRequire as cnsgRequire}from'node:module';const require=cnsgRequire(import.meta.url);",
  },
});
