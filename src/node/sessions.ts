import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import type { Sessions } from '../context.ts';
import { realTarget } from './real-target.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const onlyOwnerEnters = 0o700;
const onlyOwnerReads = 0o600;

/** Sessions in the user's state folder; plans are told apart by their real paths. Nothing here ever throws. */
export function systemSessions(directory: string, env: Environment, platform: NodeJS.Platform): Sessions {
  const fileOf = (plan: string) => {
    return join(stateFolder(env, platform), `${digest(realTarget(resolve(directory, plan)))}.json`);
  };
  return {
    load: (plan) => quietly(() => JSON.parse(readFileSync(fileOf(plan), 'utf8'))),
    keep: (plan, session) => {
      quietly(() => {
        mkdirSync(stateFolder(env, platform), { recursive: true, mode: onlyOwnerEnters });
        replaceQuickly(fileOf(plan), JSON.stringify(session));
      });
    },
    forget: (plan) => {
      quietly(() => rmSync(fileOf(plan), { force: true }));
    },
  };
}

/** Whole or not at all, as a plan is; but nobody waits for the disk after each answer for the sake of a convenience. */
function replaceQuickly(target: string, text: string): void {
  const half = `${target}.${process.pid}.tmp`;
  try {
    writeFileSync(half, text, { mode: onlyOwnerReads });
    renameSync(half, target);
  } catch (error) {
    rmSync(half, { force: true });
    throw error;
  }
}

function stateFolder(env: Environment, platform: NodeJS.Platform): string {
  const given = [env.XDG_STATE_HOME, platform === 'win32' ? env.LOCALAPPDATA : undefined];
  // A relative one would lie in every folder that somebody stands in; the XDG specification says to ignore it.
  const state = given.find((folder) => folder !== undefined && isAbsolute(folder));
  if (state !== undefined) return join(state, 'cnsg');
  const home = env.HOME || homedir();
  return platform === 'darwin'
    ? join(home, 'Library', 'Application Support', 'cnsg')
    : join(home, '.local', 'state', 'cnsg');
}

// Most commands keep no session, and loading this would cost them a tenth of their start.
function digest(text: string): string {
  return process.getBuiltinModule('node:crypto').createHash('sha256').update(text).digest('hex');
}

function quietly<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
