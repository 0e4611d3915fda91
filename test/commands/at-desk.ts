import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { run } from '../../src/cli.ts';
import type { Context } from '../../src/context.ts';
import type { MenuQuestion, Question } from '../../src/core/workshop/question.ts';
import { systemFiles } from '../../src/node/files.ts';

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** What a command did, at a desk with one plan in its folder. */
export interface Done {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** The plan afterwards. */
  readonly plan: string;
  /** The menus that were shown, where somebody could be asked. */
  readonly asked: readonly MenuQuestion[];
}

/** A folder with one plan, in which commands run one after the other on 21 November 2026. */
export function desk(plan: string) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'cnsg-desk-')));
  folders.push(folder);
  const path = join(folder, 'keep.cnsg.yaml');
  writeFileSync(path, plan);
  /** @param choice what is chosen in every menu; nobody can be asked where it is left out. */
  return async (words: readonly string[], choice?: string): Promise<Done> => {
    const output = { stdout: '', stderr: '' };
    const asked: MenuQuestion[] = [];
    const context = contextIn(folder, output, asked, choice);
    const code = await run(words, context, '0.0.0');
    return { code, ...output, plan: readFileSync(path, 'utf8'), asked };
  };
}

type Output = { stdout: string; stderr: string };

function contextIn(
  folder: string,
  output: Output,
  asked: MenuQuestion[],
  choice: string | undefined,
): Context {
  const unused = () => {
    throw new Error('A change of a plan has no use for this');
  };
  return {
    directory: folder,
    env: {},
    files: systemFiles(folder),
    terminal: {
      interactive: choice !== undefined,
      outputIsTerminal: false,
      columns: 80,
      paint: (_, text) => text,
      notePaint: (_, text) => text,
      print: (text) => {
        output.stdout += text.endsWith('\n') ? text : `${text}\n`;
      },
      note: (text) => {
        output.stderr += text.endsWith('\n') ? text : `${text}\n`;
      },
      page: unused,
      interviewer: async () => ({
        ask: async (question: Question) => {
          if (question.kind !== 'menu' || choice === undefined) return unused();
          asked.push(question);
          return { kind: 'answer', answer: { kind: 'menu', choice } };
        },
      }),
      changedLines: unused,
      measure: unused,
      onInterrupt: unused,
      markdown: unused,
    },
    sessions: { load: unused, keep: unused, forget: unused },
    templates: { read: unused, names: unused, reports: unused, render: unused, ejected: unused },
    printer: { browser: unused, pdf: unused, isPrintOf: unused },
    history: { at: unused },
    today: () => '2026-11-21',
    now: unused,
  };
}
