import { run } from './cli.ts';
import { systemContext } from './node/context.ts';

declare const CNSG_VERSION: string;

/** Runs the process's command line; its exit code says how it went. */
export async function main(): Promise<void> {
  const words = process.argv.slice(2);
  if (words.includes('--no-color')) process.env.NO_COLOR = '1';
  process.exitCode = await run(words, await systemContext(process), CNSG_VERSION);
  // With nothing left to wait for, Node would still wait for what its compiler has begun to make faster.
  if (process.getActiveResourcesInfo().length === 0) process.exit();
}
