import { spawnSync } from 'node:child_process';
import { cleanEnvironment } from './environment.js';

const env = cleanEnvironment();

/**
 * Runs Node on some words to its end and gives the milliseconds from start to end.
 * Throws when it ends with another code than the one that was expected.
 */
export function timeOf({ words, cwd, code = 0 }) {
  const start = performance.now();
  const { status, error, stderr } = spawnSync(process.execPath, words, {
    cwd,
    env,
    // As in a hook or a workflow.
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1e9,
  });
  const milliseconds = performance.now() - start;
  if (status !== code) throw new Error(`${words.join(' ')} ended with ${status}: ${error ?? stderr}`);
  return milliseconds;
}
