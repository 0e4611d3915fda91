import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll } from 'vitest';

const program = join(import.meta.dirname, '../../bin/cnsg.js');
const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Somebody's machine: a home, git's settings in it, and repositories. */
export interface Machine {
  readonly home: string;
  /** A folder with `cnsg` in it, which stands in the PATH. */
  readonly programs: string;
  /** Runs git in a folder. @param env what differs from the machine's environment. */
  git(folder: string, words: readonly string[], env?: NodeJS.ProcessEnv): Ended;
  cnsg(folder: string, words: readonly string[], env?: NodeJS.ProcessEnv): Ended;
  shell(folder: string, script: string): Ended;
  /** The PATH without `cnsg`. */
  readonly barePath: string;
}

/** The git of CNSG_TEST_GIT, else that of the PATH. */
const tools = [
  process.env.CNSG_TEST_GIT === undefined ? [] : [dirname(process.env.CNSG_TEST_GIT)],
  '/usr/bin',
  '/bin',
].flat();

export function machine(): Machine {
  const home = folder('cnsg-home-');
  const programs = join(home, 'programs');
  mkdirSync(programs);
  executable(join(programs, 'cnsg'), `exec "${process.execPath}" "${program}" "$@"`);
  const barePath = tools.join(delimiter);
  const surroundings: NodeJS.ProcessEnv = {
    PATH: [programs, barePath].join(delimiter),
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Ada',
    GIT_AUTHOR_EMAIL: 'ada@nordair.example',
    GIT_COMMITTER_NAME: 'Ada',
    GIT_COMMITTER_EMAIL: 'ada@nordair.example',
    GIT_EDITOR: 'true',
    LANG: 'C.UTF-8',
    CNSG_TODAY: '2026-11-21',
  };
  const run = (
    command: string,
    cwd: string,
    words: readonly string[],
    env: NodeJS.ProcessEnv = {},
  ): Ended => {
    const ended = spawnSync(command, words, {
      cwd,
      env: { ...surroundings, ...env },
      encoding: 'utf8',
      timeout: 60_000,
    });
    if (ended.error) throw ended.error;
    return { code: ended.status, stdout: ended.stdout, stderr: ended.stderr };
  };
  return {
    home,
    programs,
    barePath,
    git: (cwd, words, env) => run('git', cwd, words, env),
    cnsg: (cwd, words, env) => run(process.execPath, cwd, [program, ...words], env),
    shell: (cwd, script) => run('sh', cwd, ['-c', script]),
  };
}

/** A shell script that can be run. */
export function executable(path: string, script: string): void {
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
}

export function folder(prefix: string): string {
  const made = realpathSync(mkdtempSync(join(tmpdir(), prefix)));
  folders.push(made);
  return made;
}

/** A repository with one plan in it. */
export interface Repository {
  readonly machine: Machine;
  readonly folder: string;
  readonly plan: string;
  /** Runs git, which has to succeed, and gives what it printed. */
  git(...words: readonly string[]): string;
  /** Runs git, however it ends. */
  attempt(words: readonly string[], env?: NodeJS.ProcessEnv): Ended;
  cnsg(...words: readonly string[]): Ended;
  write(text: string | Uint8Array, name?: string): void;
  read(name?: string): string;
  /** Writes the plan and commits all there is. */
  commit(text: string | Uint8Array, message?: string): void;
  /** Makes a branch from where the repository stands, with one commit, and comes back. */
  branch(name: string, text: string | Uint8Array): void;
  /** The stages of the plan in the index: 0 where nothing is to be decided. */
  stages(): readonly string[];
}

/** @param install what `cnsg git` is told; nothing where it is not run. */
export function repository(
  install: readonly string[] = ['install'],
  plan = 'keep.cnsg.yaml',
  on: Machine = machine(),
): Repository {
  const top = folder('cnsg-repository-');
  const attempt = (words: readonly string[], env?: NodeJS.ProcessEnv) => on.git(top, words, env);
  const git = (...words: readonly string[]) => succeeded(attempt(words)).stdout;
  const write = (text: string | Uint8Array, name = plan) => {
    mkdirSync(dirname(join(top, name)), { recursive: true });
    writeFileSync(join(top, name), text);
  };
  const commit = (text: string | Uint8Array, message = 'Change the plan') => {
    write(text);
    git('add', '-A');
    git('commit', '-q', '-m', message);
  };
  git('init', '-q');
  git('symbolic-ref', 'HEAD', 'refs/heads/main');
  if (install.length > 0) succeeded(on.cnsg(top, ['git', ...install]));
  return {
    machine: on,
    folder: top,
    plan,
    git,
    attempt,
    write,
    commit,
    cnsg: (...words) => on.cnsg(top, words),
    read: (name = plan) => readFileSync(join(top, name), 'utf8'),
    branch: (name, text) => {
      const here = git('symbolic-ref', '--short', 'HEAD').trim();
      git('checkout', '-q', '-b', name);
      commit(text, `Change the plan on ${name}`);
      git('checkout', '-q', here);
    },
    stages: () =>
      git('ls-files', '-s', '--', plan)
        .split('\n')
        .flatMap((line) => / ([0-3])\t/.exec(line)?.[1] ?? []),
  };
}

function succeeded(ended: Ended): Ended {
  if (ended.code === 0) return ended;
  throw new Error(`It ended with ${ended.code}: ${ended.stdout}${ended.stderr}`);
}
