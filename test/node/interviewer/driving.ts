import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Reply } from '../../../src/core/workshop/question.ts';
import { closeTerminals, type OpenTerminal, openTerminal } from '../../terminal.ts';
import type { QuestionName } from './questions.ts';

/** What came of the questions: a reply each, and all that was kept, with maps as objects. */
export interface Outcome {
  readonly replies: readonly (Plain<Reply> | { readonly kind: 'error'; readonly name: string })[];
  readonly kept: readonly Plain<object>[];
}
type Plain<T> = { readonly [Key in keyof T]: unknown };

export interface Driven extends OpenTerminal {
  /** Waits until the driver has ended. */
  outcome(): Promise<Outcome>;
}

export interface Conditions {
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly notices?: readonly string[];
}

/** Builds the driver for the tests of a file; gives back how to ask questions at a terminal. */
export function driver(): (
  questions: QuestionName | readonly QuestionName[],
  conditions?: Conditions,
) => Driven {
  let folder = '';
  let started = 0;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cnsg-interviewer-'));
    await build({
      entryPoints: [join(import.meta.dirname, 'driver.ts')],
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      outfile: join(folder, 'driver.mjs'),
      banner: {
        js: "import { createRequire as requireFor } from 'node:module'; const require = requireFor(import.meta.url);",
      },
    });
  });
  afterEach(closeTerminals);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (questions, { columns, rows, env, notices = [] } = {}) => {
    started += 1;
    const file = join(folder, `outcome-${started}.json`);
    const terminal = openTerminal({
      command: process.execPath,
      args: [join(folder, 'driver.mjs'), file, ...notices, '--', ...[questions].flat()],
      ...(columns === undefined ? {} : { columns }),
      ...(rows === undefined ? {} : { rows }),
      ...(env === undefined ? {} : { env }),
    });
    const outcome = async (): Promise<Outcome> => {
      await terminal.exited;
      // The driver wrote it: its shape is the one declared above.
      return JSON.parse(readFileSync(file, 'utf8')) as Outcome;
    };
    return { ...terminal, outcome };
  };
}

/** The reply that carries an answer. */
export function answer(fields: object): object {
  return { kind: 'answer', answer: fields };
}
