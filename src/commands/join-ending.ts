import { type Context, ExitCode } from '../context.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import { markedText } from '../core/merge/markers.ts';
import { openConflicts, type Resolving } from '../core/merge/resolve-state.ts';
import { type PlanFile, readPlan } from '../core/plan/plan-file.ts';
import { shellWord } from '../core/shell-word.ts';
import { visible, visibleLine } from '../core/visible.ts';
import { type Alike, alikeIn, alikeText } from './join-alike.ts';
import { jsonDocument } from './json-document.ts';
import { faultLines, newFaults } from './resolve-faults.ts';
import { conflictData, listedAs } from './resolve-words.ts';

/** One group's plan. */
export interface Group {
  readonly name: string;
  /** Its name for people. */
  readonly called: string;
  readonly file: PlanFile;
}

/** What came of joining plans. */
export interface Joined {
  readonly text: string;
  /** What is left to decide; undefined where nothing is. */
  readonly open: Resolving | undefined;
  /** The plans that are in it, and those that wait until what is open has been decided. */
  readonly groups: readonly Group[];
  readonly waiting: readonly Group[];
}

interface Ended extends Joined {
  readonly out: string;
  readonly alike: readonly Alike[];
  readonly faults: readonly Diagnostic[];
}

/** Says where the joined plan is, what is open, what is twice in other words, and what to do next. */
export function joinEnding(context: Context, joined: Joined, out: string, isJson: boolean): ExitCode {
  const { terminal } = context;
  const { text, open } = joined;
  const files = joined.groups.map(({ file }) => file);
  const { plan } = readPlan(open ? markedText(text).side('ours') : text);
  const alike = alikeIn(
    plan,
    files.map((file) => file.plan),
  );
  const ended: Ended = { ...joined, out, alike, faults: open ? [] : newFaults(text, files) };
  if (isJson) terminal.print(asJson(ended));
  else sayAll(context, ended);
  return open || ended.faults.length > 0 ? ExitCode.findings : ExitCode.ok;
}

function sayAll({ terminal }: Context, ended: Ended): void {
  const { text, open, out, alike, faults, groups } = ended;
  const done = `Joined: ${out}, from ${groups.length} plans\nNext: cnsg check ${shellWord(out)}`;
  if (out === '-') terminal.print(terminal.outputIsTerminal ? visible(text) : text);
  else if (!open) terminal.print(visible(done));
  const told = [...(open ? openLines(ended, open) : []), ...faultLines(faults), alikeText(alike, out)];
  const notes = told.filter((line) => line !== '');
  if (notes.length > 0) terminal.note(visible(notes.join('\n')));
}

function openLines({ out, groups, waiting }: Ended, open: Resolving): readonly string[] {
  const conflicts = openConflicts(open);
  const count = conflicts.length === 1 ? 'One conflict is' : `${conflicts.length} conflicts are`;
  const lines = conflicts.map((one) => visibleLine(`  ${listedAs(open.arrangement.pair, one)}`));
  const [file, where] = out === '-' ? ['FILE', ''] : [shellWord(out), ` in ${out}`];
  const among = groups.map(({ called }) => called).join(' and ');
  return [
    `${count} open${where} between ${among}:`,
    ...lines,
    `Run \`cnsg resolve ${file}\`.`,
    ...waitingLines(waiting, file),
  ];
}

/** A plan that is still in conflict cannot be joined with a third. */
function waitingLines(waiting: readonly Group[], file: string): readonly string[] {
  if (waiting.length === 0) return [];
  const names = waiting.map(({ name }) => name);
  const words = names.map((name) => shellWord(name)).join(' ');
  return [
    `Not joined yet: ${names.join(', ')}. Afterwards run \`cnsg join ${file} ${words} --out\` with a new name.`,
  ];
}

function asJson({ text, open, groups, waiting, out, alike, faults }: Ended): string {
  const conflicts = open ? openConflicts(open) : [];
  return jsonDocument('join', {
    result: open ? 'conflicts' : 'joined',
    joined: groups.map(({ name }) => name),
    waiting: waiting.map(({ name }) => name),
    conflicts: conflicts.map((one) => conflictData(open?.arrangement.pair, one)),
    faults: faults.map(({ code, message, path, position }) => ({ code, message, path, ...position })),
    alike,
    ...(out === '-' ? { text } : { out }),
  });
}
