import { build } from 'esbuild';

/** A module of the core as it would be imported; Node does not read TypeScript by itself. */
export async function loadSource(path) {
  const { outputFiles } = await build({ entryPoints: [path], bundle: true, format: 'esm', write: false });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
