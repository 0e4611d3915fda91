import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll } from 'vitest';
import { run } from '../../src/cli.ts';
import type { Act } from '../../src/commands/table.ts';
import type { Context, ExitCode } from '../../src/context.ts';
import { UserError } from '../../src/core/errors.ts';
import type { Interviewer, MenuQuestion } from '../../src/core/workshop/question.ts';
import { systemFiles } from '../../src/node/files.ts';
import { gitHistory } from '../../src/node/git-history.ts';
import { lazyGit } from '../../src/node/lazy-git.ts';
import { packageFolder } from '../../src/node/package-folder.ts';
import { systemPrinter } from '../../src/node/printer.ts';
import { systemTemplates } from '../../src/node/templates.ts';

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A context with real files and templates, a terminal that is written down, and sessions in memory. */
export interface Desk {
  readonly folder: string;
  readonly context: Context;
  readonly printed: string[];
  readonly noted: string[];
  /** How the terminal was asked for its interviewer. */
  readonly asked: { isPlain: boolean | undefined }[];
  /** What the sessions hold, by the plan's name. */
  readonly kept: Map<string, unknown>;
}

/** @param interviewer whoever sits at the terminal; undefined where nobody does. */
export function deskWith(
  files: Readonly<Record<string, string | Uint8Array>>,
  interviewer?: Interviewer,
): Desk {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'cnsg-desk-')));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return deskAt(folder, interviewer);
}

/** A desk in a folder that is there already, on 21 November 2026. */
export function deskAt(folder: string, interviewer?: Interviewer): Desk {
  const printed: string[] = [];
  const noted: string[] = [];
  const asked: Desk['asked'] = [];
  const kept = new Map<string, unknown>();
  const context: Context = {
    directory: folder,
    env: {},
    files: systemFiles(folder),
    sessions: {
      load: (plan) => kept.get(plan),
      keep: (plan, session) => kept.set(plan, session),
      forget: (plan) => kept.delete(plan),
    },
    templates: systemTemplates(
      () => join(packageFolder(), 'templates'),
      (near) => [{ origin: 'project', path: resolve(folder, near, '.cnsg', 'templates') }],
    ),
    printer: systemPrinter(folder, { CNSG_BROWSER: '' }, process.platform),
    history: gitHistory(folder),
    git: lazyGit(folder),
    today: () => '2026-11-21',
    now: () => Date.parse('2026-11-21T09:00'),
    terminal: {
      interactive: interviewer !== undefined,
      outputIsTerminal: false,
      columns: 80,
      paint: (_style, text) => text,
      notePaint: (_style, text) => text,
      print: (text) => printed.push(text),
      page: async (text) => void printed.push(text),
      note: (text) => noted.push(text),
      interviewer: async (_guide, isPlain) => {
        asked.push({ isPlain });
        return interviewer ?? { ask: async () => ({ kind: 'leave' }) };
      },
      changedLines: async () => '',
      measure: async () => (text) => text.length,
      onInterrupt: () => () => {},
      markdown: async (text) => text,
    },
  };
  return { folder, context, printed, noted, asked, kept };
}

/** What a command line did, at a desk with one plan in its folder. */
export interface Done {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** The plan afterwards. */
  readonly plan: string;
  /** The menus that were shown, where somebody could be asked. */
  readonly asked: readonly MenuQuestion[];
}

/** A folder with one plan, in which command lines run one after the other. */
export function desk(plan: string) {
  const { folder } = deskWith({ 'keep.cnsg.yaml': plan });
  /** @param choice what is chosen in every menu; nobody can be asked where it is left out. */
  return async (words: readonly string[], choice?: string): Promise<Done> => {
    const asked: MenuQuestion[] = [];
    const { context, printed, noted } = deskAt(
      folder,
      choice === undefined ? undefined : choosing(choice, asked),
    );
    const code = await run(words, context, '0.0.0');
    const written = readFileSync(join(folder, 'keep.cnsg.yaml'), 'utf8');
    return { code, stdout: lines(printed), stderr: lines(noted), plan: written, asked };
  };
}

function choosing(choice: string, asked: MenuQuestion[]): Interviewer {
  return {
    ask: async (question) => {
      if (question.kind !== 'menu')
        throw new Error(`A ${question.kind} was asked, and only menus are chosen from`);
      asked.push(question);
      return { kind: 'answer', answer: { kind: 'menu', choice } };
    },
  };
}

/** Each text ends with a newline, as it does at a terminal. */
function lines(texts: readonly string[]): string {
  return texts.map((text) => (text.endsWith('\n') ? text : `${text}\n`)).join('');
}

type Options = Parameters<Act>[0]['options'];

/** Runs a command as if it had been typed. */
export function typed(
  act: Act,
  { context }: Desk,
  words: readonly string[],
  options: Options = {},
): Promise<ExitCode> {
  return act({ arguments: words, options, printHelp: () => false }, context);
}

/** What a command says that it cannot do. */
export async function refusal(result: Promise<unknown>): Promise<UserError> {
  try {
    await result;
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('it was done');
}
