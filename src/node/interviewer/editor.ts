import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** What came of an editor: a text, or why there is none. */
export interface Edited {
  readonly text: string | undefined;
  /** What the screen says about it; undefined when all went well. */
  readonly note: string | undefined;
}

/**
 * Lets the user write a text in the editor that `VISUAL` or `EDITOR` names; the terminal is that editor's until it ends.
 * The text goes through a file in a folder that only the user can read, and that is gone afterwards.
 */
export async function editElsewhere(text: string, env: Environment): Promise<Edited> {
  const command = [env.VISUAL, env.EDITOR].find((value) => value?.trim());
  if (command === undefined) return { text: undefined, note: 'Set EDITOR to write in your own editor.' };
  try {
    return await throughFile(text, (file) => run(command, file, env));
  } catch {
    return { text: undefined, note: `${command} could not be used: your text is as it was.` };
  }
}

/** @throws when the file cannot be written or read, or the editor took it away. */
async function throughFile(text: string, edit: (file: string) => Promise<boolean>): Promise<Edited> {
  const folder = mkdtempSync(join(tmpdir(), 'cnsg-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  // A hang-up ends the process while the editor runs.
  process.once('exit', remove);
  try {
    const file = join(folder, 'answer.md');
    writeFileSync(file, text === '' ? '' : `${text}\n`, { mode: 0o600 });
    const isDone = await edit(file);
    if (!isDone) return { text: undefined, note: 'The editor gave up: your text is as it was.' };
    return { text: cleaned(readFileSync(file, 'utf8')), note: undefined };
  } finally {
    process.off('exit', remove);
    remove();
  }
}

function cleaned(text: string): string {
  return text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\n+$/, '');
}

/** @returns whether the editor says that the text is written. */
function run(command: string, file: string, env: Environment): Promise<boolean> {
  // Ctrl-C belongs to the editor while it runs, even to one that takes it as a signal to all.
  const listeners = process.listeners('SIGINT');
  process.removeAllListeners('SIGINT').on('SIGINT', ignore);
  const ended = new Promise<boolean>((resolve, reject) => {
    const editor = start(command, file, env);
    editor.on('error', reject);
    editor.on('close', (code) => resolve(code === 0));
  });
  return ended.finally(() => {
    process.off('SIGINT', ignore);
    for (const listener of listeners) process.on('SIGINT', listener);
  });
}

function ignore(): void {}

/** The value may hold arguments, and is left to the shell, as git does. The screen is standard error's: output may be a file. */
function start(command: string, file: string, env: Environment) {
  const stdio = ['inherit', 2, 2] as const;
  if (process.platform === 'win32')
    return spawn(`${command} "${file}"`, { shell: true, stdio: [...stdio], env: { ...env } });
  return spawn('/bin/sh', ['-c', `${command} "$@"`, command, file], { stdio: [...stdio], env: { ...env } });
}
