import type { Terminal } from '../context.ts';
import { onInterrupt } from './interrupt.ts';
import { isTerminal } from './is-terminal.ts';
import { note, print } from './output.ts';
import { paintFor } from './paint.ts';

/** 128 and the number of the signal; a terminal that went away counts as hanging up. */
const exitCodes: Readonly<Record<string, number>> = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };

const narrowest = 40;
const widest = 200;
const usual = 80;

/** The terminal that the process was started in; its environment is looked at when it is needed, not before. */
export async function systemTerminal(process: NodeJS.Process): Promise<Terminal> {
  const { env } = process;
  const outputIsTerminal = isTerminal(1);
  const notesAreTerminal = isTerminal(2);
  const paint = await paintFor(outputIsTerminal, env);
  const notePaint = await paintFor(notesAreTerminal, env);
  let isDrawnOn = notesAreTerminal && env.TERM !== 'dumb';
  return {
    interactive: notesAreTerminal && isTerminal(0),
    outputIsTerminal,
    get columns() {
      return clamped((outputIsTerminal && process.stdout.columns) || Number(env.COLUMNS));
    },
    paint,
    notePaint,
    print,
    note,
    page: async (text) => {
      const isLong = outputIsTerminal && overflows(text, process.stdout.rows);
      if (!isLong || !(await (await import('./pager.ts')).showInPager(text, env))) print(text);
    },
    interviewer: async (guide, isPlain = false) => {
      if (notesAreTerminal) process.once('exit', () => endWithoutTerminal(process));
      const screen = { input: process.stdin, output: process.stderr, env, guide, paint: notePaint };
      isDrawnOn &&= !isPlain;
      if (isPlain || env.TERM === 'dumb')
        return (await import('./interviewer/plain.ts')).plainInterviewer(screen);
      return (await import('./interviewer/terminal.ts')).terminalInterviewer(screen);
    },
    changedLines: async (before, after) =>
      (await import('./changed-lines.ts')).changedLines(before, after, notePaint),
    measure: async () => (await import('fast-string-width')).default,
    onInterrupt: (stop) =>
      onInterrupt(process, (signal) => {
        // The question on the screen is of no use any more, and would be written over.
        if (isDrawnOn) note('\x1b[H\x1b[J');
        stop(signal);
        process.exit(exitCodes[signal] ?? exitCodes.SIGHUP);
      }),
    markdown: async (text, width) => {
      const { renderMarkdown } = await import('./markdown.ts');
      return renderMarkdown(text, width, paint);
    },
  };
}

/** Node aborts when it cannot give a terminal its modes back that is gone: a hang-up ends the process before that. */
function endWithoutTerminal(process: NodeJS.Process): void {
  if (isTerminal(2)) return;
  process.removeAllListeners('SIGHUP');
  process.kill(process.pid, 'SIGHUP');
}

function clamped(columns: number): number {
  return Math.min(widest, Math.max(narrowest, Math.floor(columns) || usual));
}

function overflows(text: string, rows: number): boolean {
  return text.trimEnd().split('\n').length >= rows;
}
