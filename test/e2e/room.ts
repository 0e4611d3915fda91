import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach } from 'vitest';
import { closeTerminals, openTerminal, type TerminalOptions } from '../terminal.ts';
import { type Scribe, scribeAt } from './scribe.ts';

const project = join(import.meta.dirname, '..', '..');
const program = join(project, 'bin', 'cnsg.js');

if (!existsSync(join(project, 'dist', 'main.js'))) {
  throw new Error('dist/main.js is missing: run `npm run build` before the end-to-end tests');
}

/** A folder for plans, with a state folder of its own, where the program is run at a terminal. */
export interface Room {
  readonly folder: string;
  /** Runs `cnsg` with these words at a terminal. */
  cnsg(words: string, conditions?: Conditions): Scribe;
  /** The text of a file in the folder. */
  read(name: string): string;
  /** All names in the folder, hidden ones too, sorted. */
  names(): readonly string[];
}

export type Conditions = Pick<TerminalOptions, 'columns' | 'rows' | 'env'> & {
  /** Where the program is started, when not in the room's folder. */
  readonly cwd?: string;
};

const folders: string[] = [];

afterEach(closeTerminals);
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** An empty room. */
export function openRoom(): Room {
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'cnsg-room-')));
  folders.push(place);
  const folder = join(place, 'plans');
  mkdirSync(folder);
  return {
    folder,
    cnsg: (words, { env, cwd = folder, ...size } = {}) =>
      scribeAt(
        openTerminal({
          command: process.execPath,
          args: [program, ...words.split(' ').filter(Boolean)],
          cwd,
          env: { XDG_STATE_HOME: join(place, 'state'), ...env },
          ...size,
        }),
      ),
    read: (name) => readFileSync(join(folder, name), 'utf8'),
    names: () => readdirSync(folder).sort(),
  };
}
