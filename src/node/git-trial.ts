import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GitTrial } from '../context.ts';
import { hasMarkers } from '../core/merge/whole.ts';
import { runGit } from './git-run.ts';

const name = 'trial.cnsg.yaml';
const usualSize = 7;
const start = 'cnsg: 1\ntitle: Trial\nobjectives:\n  first: {statement: Answer faster}\n';
const [ours, theirs] = ['  ours: {statement: Rebook faster}\n', '  theirs: {statement: Pay back faster}\n'];

/**
 * Merges two sides that both added an element at the same place, in a repository of its own that is gone afterwards, with
 * the settings of the one around.
 * @param driver the merge driver's command, where one is set.
 * @param isNamed whether plans are handed to it.
 */
export function trial(driver: string | undefined, isNamed: boolean): GitTrial {
  const folder = mkdtempSync(join(tmpdir(), 'cnsg-trial-'));
  try {
    begin(folder, driver, isNamed);
    commit(folder, 'start', start);
    runTrial(folder, ['checkout', '-q', '-b', 'theirs']);
    commit(folder, 'theirs', start + theirs);
    runTrial(folder, ['checkout', '-q', '-']);
    commit(folder, 'ours', start + ours);
    const { complaint } = runTrial(folder, ['merge', '-q', '--no-edit', 'theirs']);
    return outcome(readFileSync(join(folder, name), 'utf8'), complaint);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function outcome(text: string, complaint: string): GitTrial {
  const isWhole = text.includes(ours) && text.includes(theirs);
  if (isWhole && !hasMarkers(text, usualSize)) return { kind: 'merged' };
  if (isWhole) return { kind: 'lines' };
  return { kind: 'failed', why: complaint.split('\n', 1)[0] || 'a side was lost' };
}

function begin(folder: string, driver: string | undefined, isNamed: boolean): void {
  runTrial(folder, ['init', '-q']);
  const settings = {
    'user.name': 'cnsg',
    'user.email': 'cnsg@localhost',
    'commit.gpgSign': 'false',
    'core.hooksPath': '/dev/null',
  };
  const all = driver === undefined ? settings : { ...settings, 'merge.cnsg.driver': driver };
  for (const [key, value] of Object.entries(all)) runTrial(folder, ['config', key, value]);
  mkdirSync(join(folder, '.git', 'info'), { recursive: true });
  writeFileSync(join(folder, '.git', 'info', 'attributes'), isNamed ? `${name} merge=cnsg\n` : '');
}

function commit(folder: string, message: string, text: string): void {
  writeFileSync(join(folder, name), text);
  runTrial(folder, ['add', name]);
  runTrial(folder, ['commit', '-q', '-m', message]);
}

/** Git in a folder, whatever repository the program was started for. */
function runTrial(folder: string, words: readonly string[]) {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([key]) =>
        !/^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR|OBJECT_DIRECTORY|CONFIG(?!_GLOBAL|_NOSYSTEM|_SYSTEM))/.test(
          key,
        ),
    ),
  );
  return runGit(folder, words, env);
}
