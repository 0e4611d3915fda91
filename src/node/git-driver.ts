import { readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { errorsIn } from '../core/check/errors-in.ts';
import { onlyChanged } from '../core/merge/dress.ts';
import { howSettled } from '../core/merge/how-settled.ts';
import { mergePlans } from '../core/merge/merge-plans.ts';
import type { Marking, Merged, Sides } from '../core/merge/merged.ts';
import { type Settled, settle } from '../core/merge/settled.ts';
import { settledBase } from '../core/merge/settled-base.ts';
import { isSound } from '../core/merge/sound.ts';
import { shellWord } from '../core/shell-word.ts';
import { visibleLine } from '../core/visible.ts';
import { dayOf } from './clock.ts';
import { decode } from './decode.ts';
import { note } from './output.ts';
import { replaceFile } from './replace.ts';

/**
 * The exit codes for whoever asks with `--told`. A program that is broken, or another one of the same name, ends with 0 or
 * 1 as well, and would be believed.
 */
const told = { merged: 80, conflicts: 81 } as const;
const plain = { merged: 0, conflicts: 1 } as const;
const failed = 255;
const usualSize = 7;
const largest = 16 * 1024 * 1024;

/**
 * Merges a plan for git, which gives the files of base, ours and theirs, the length of markers, and the plan's path. The
 * result replaces ours, whole or not at all.
 * @returns the exit code for git: 0 where nothing is missing, 1 where markers stand in the file, 255 where nothing was done.
 */
export async function mergeDriver(words: readonly string[]): Promise<number> {
  const isTold = words[0] === '--told';
  const [base, ours, theirs, size, path] = isTold ? words.slice(1) : words;
  if (base === undefined || ours === undefined || theirs === undefined) {
    note('`cnsg merge-driver` takes what git names: %O %A %B %L %P.');
    return failed;
  }
  try {
    const settled = await merge({ base, ours, theirs }, markingOf(size));
    replaceFile(ours, settled.bytes, statSync(ours));
    const how = howSettled(settled, visibleLine(path ?? ours), `\`cnsg resolve ${fileWord(path ?? ours)}\``);
    if (how !== undefined) note(how);
    return (isTold ? told : plain)[settled.kind];
  } catch (error) {
    note(
      visibleLine(
        `${path ?? ours} was not merged by cnsg: ${error instanceof Error ? error.message : error}`,
      ),
    );
    return failed;
  }
}

function markingOf(size = ''): Marking {
  const length = Number(size);
  return {
    size: Number.isInteger(length) && length > 0 ? length : usualSize,
    labels: { ours: 'ours', base: 'base', theirs: 'theirs' },
  };
}

/** The path from where git was started, which is where the next command is typed. */
function fileWord(path: string): string {
  const from = process.env.GIT_PREFIX ?? '';
  return visibleLine(shellWord(from === '' ? path : posix.relative(from, path)));
}

type Ended = Settled & { readonly bytes: Uint8Array };

async function merge(files: Sides, marking: Marking): Promise<Ended> {
  const bytes = {
    base: readFileSync(files.base),
    ours: readFileSync(files.ours),
    theirs: readFileSync(files.theirs),
  };
  const read = textsOf(bytes);
  const texts = read && { ...read, base: settledBase(read.base) };
  // Every byte is a character of Latin-1: what is no text comes out as it went in.
  const encoding = texts === undefined ? 'latin1' : 'utf8';
  const sides = texts ?? {
    base: bytes.base.toString('latin1'),
    ours: bytes.ours.toString('latin1'),
    theirs: bytes.theirs.toString('latin1'),
  };
  const today = process.env.CNSG_TODAY ?? dayOf(new Date());
  const winner = onlyChanged(sides);
  const settled: Settled =
    winner !== undefined
      ? { kind: 'merged', text: winner, by: 'plan', why: undefined, conflicts: [] }
      : await settle({
          sides,
          marking,
          mergePlan: () => (texts ? mergePlans(texts, marking, (text) => errorsIn(text, today)) : noText),
          mergeLines: async () => (await import('./git-merge-file.ts')).mergeFiles(files, marking, encoding),
          isSound: (text) => texts !== undefined && isSound(texts, text),
        });
  return { ...settled, bytes: Buffer.from(settled.text, encoding) };
}

const noText: Merged = {
  kind: 'doubtful',
  why: 'One of the sides is no text in UTF-8, or is larger than 16 MB',
};

/** Undefined where one of them is no text. */
function textsOf(bytes: Readonly<Record<keyof Sides, Uint8Array>>): Sides | undefined {
  const text = (one: Uint8Array) => {
    const read = one.length > largest ? undefined : decode(one);
    return read?.kind === 'text' ? read.text : undefined;
  };
  const [base, ours, theirs] = [text(bytes.base), text(bytes.ours), text(bytes.theirs)];
  return base === undefined || ours === undefined || theirs === undefined
    ? undefined
    : { base, ours, theirs };
}
