import { transform } from 'esbuild';

const address = 'const moduleAddress=require("node:url").pathToFileURL(__filename).href;';

/**
 * A chunk as CommonJS: the bundler can split only ES modules, and Node takes half as long again to load those, each of
 * them asynchronously and the first one with a loader of its own.
 */
export async function asCommonJs(text) {
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    minify: true,
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'moduleAddress' },
    banner: text.includes('import.meta.url') ? address : '',
  });
  return code;
}
