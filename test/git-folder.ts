import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder with a repository of real git, in which every commit has the same day. */
export interface GitFolder {
  readonly folder: string;
  git(...words: readonly string[]): string;
  write(files: Readonly<Record<string, string | Uint8Array>>): void;
  /** Writes files and commits all there is. @returns the commit. */
  commit(subject: string, files?: Readonly<Record<string, string | Uint8Array>>): string;
  /** Makes many commits at once, from what `git fast-import` reads. */
  fastImport(stream: string): void;
}

/** A new repository on the branch main, without a commit. */
export function gitFolder(): GitFolder {
  const at = gitFolderAt(emptyFolder());
  at.git('init', '--quiet', '--initial-branch=main');
  return at;
}

/** An empty folder outside any repository; it is gone after the tests of the file. */
export function emptyFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'cnsg-git-')));
  folders.push(folder);
  return folder;
}

/** A folder whose repository is there already: a clone, a bare one. */
export function gitFolderAt(folder: string): GitFolder {
  const git = (...words: readonly string[]) =>
    execFileSync('git', words, { cwd: folder, env: environment(), encoding: 'utf8', stdio: 'pipe' });
  const write: GitFolder['write'] = (files) => {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
  };
  return {
    folder,
    git,
    write,
    fastImport(stream) {
      execFileSync('git', ['fast-import', '--quiet'], { cwd: folder, env: environment(), input: stream });
      git('checkout', '--quiet', '--force', 'main');
    },
    commit(subject, files = {}) {
      write(files);
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', subject);
      return git('rev-parse', 'HEAD').trim();
    },
  };
}

function environment(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    GIT_AUTHOR_NAME: 'Ada Moreau',
    GIT_AUTHOR_EMAIL: 'ada@nordair.example',
    GIT_COMMITTER_NAME: 'Ada Moreau',
    GIT_COMMITTER_EMAIL: 'ada@nordair.example',
    GIT_AUTHOR_DATE: '2026-11-21T09:00:00Z',
    GIT_COMMITTER_DATE: '2026-11-21T09:00:00Z',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'protocol.file.allow',
    GIT_CONFIG_VALUE_0: 'always',
  };
}
