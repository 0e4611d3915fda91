import { type IPty, spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';

export interface TerminalOptions {
  readonly command: string;
  readonly args?: readonly string[];
  readonly columns?: number;
  readonly rows?: number;
  /** Over the environment of the tests, which is cleaned of what would change colours or start-up; undefined takes out. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
}

/** A program running at a real pseudo-terminal, and what a person would see of it. */
export interface OpenTerminal {
  /** Types characters as they are; several lines go as a paste does that the terminal does not mark. */
  type(text: string): void;
  /** Presses keys by name: `enter`, `escape`, `down`, `ctrl-c`. An Escape has to be the last one before a wait. */
  press(...keys: readonly string[]): void;
  /** Pastes as terminals do: marked when the program has asked for marks, newlines as carriage returns. */
  paste(text: string): void;
  /**
   * Waits until the screen shows something: words in this order, wherever the lines break, or a pattern or a
   * test on the screen's lines joined by newlines.
   * @returns the screen's text then. @throws when it has not come before the deadline, or the program has ended without it.
   */
  waitFor(
    wanted: string | RegExp | ((screen: string) => boolean),
    withinMilliseconds?: number,
  ): Promise<string>;
  /** The visible rows, without the blanks at their ends. */
  screen(): readonly string[];
  /** Everything that scrolled off the top, and the screen. */
  scrollback(): readonly string[];
  /** Row and column of the cursor on the screen, from 0. */
  cursor(): { readonly row: number; readonly column: number };
  /** All that the program wrote, byte for byte. */
  written(): string;
  resize(columns: number, rows: number): void;
  kill(signal?: string): void;
  /** Takes the terminal away, as closing its window does; what the program writes then is not seen. */
  close(): void;
  /** The exit code, and the number of the signal that ended the program, if one did. */
  readonly exited: Promise<{ readonly code: number; readonly signal: number | undefined }>;
  readonly processId: number;
}

const open = new Set<() => void>();

/** Ends whatever still runs: for `afterEach`. */
export function closeTerminals(): void {
  for (const close of open) close();
  open.clear();
}

/** Starts a program at a terminal of its own. */
export function openTerminal(options: TerminalOptions): OpenTerminal {
  const { command, args = [], columns = 80, rows = 24, cwd = process.cwd() } = options;
  const model = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, scrollback: 5000 });
  const env = environment(options.env);
  const child = spawn(command, [...args], {
    ...(env.TERM === undefined ? {} : { name: env.TERM }),
    cols: columns,
    rows,
    cwd,
    env,
  });
  const changed = new Set<() => void>();
  const tell = () => {
    for (const check of changed) check();
  };
  let written = '';
  let undrawn = 0;
  let running = true;
  child.onData((data) => {
    written += data;
    undrawn += 1;
    model.write(data, () => {
      undrawn -= 1;
      // What was written and what the screen shows are the same again.
      if (undrawn === 0) tell();
    });
  });
  model.onData((reply) => running && child.write(reply));
  const exited = new Promise<{ code: number; signal: number | undefined }>((resolve) => {
    child.onExit(({ exitCode, signal }) => {
      running = false;
      model.write('', () => {
        tell();
        resolve({ code: exitCode, signal: signal || undefined });
      });
    });
  });
  open.add(() => {
    if (running) child.kill('SIGKILL');
    model.dispose();
  });
  const screen = () => linesOf(model, model.buffer.active.baseY);
  const isShown = (wanted: Wanted) => matches(screen().join('\n'), wanted);
  return {
    type: (text) => child.write(text.replaceAll('\n', '\r')),
    press: (...keys) => child.write(keys.map(sequenceOf).join('')),
    paste: (text) => {
      const body = text.replaceAll('\n', '\r');
      child.write(model.modes.bracketedPasteMode ? `\x1b[200~${body}\x1b[201~` : body);
    },
    waitFor: (wanted, within = 15_000) =>
      new Promise((resolve, reject) => {
        const settle = (act: () => void) => {
          clearTimeout(timer);
          changed.delete(check);
          act();
        };
        const fail = (why: string) =>
          settle(() => reject(new Error(`${why}: ${String(wanted)}\n${framed(screen(), model.cols)}`)));
        const check = () => {
          if (isShown(wanted)) settle(() => resolve(screen().join('\n')));
          else if (!running) fail('The program ended before the screen showed');
        };
        const timer = setTimeout(() => fail(`The screen did not show within ${within} ms`), within);
        changed.add(check);
        // Half of a drawing may be on the screen: what is on its way calls again.
        if (undrawn === 0) check();
      }),
    screen,
    scrollback: () => linesOf(model, 0),
    cursor: () => ({ row: model.buffer.active.cursorY, column: model.buffer.active.cursorX }),
    written: () => written,
    resize: (newColumns, newRows) => {
      model.resize(newColumns, newRows);
      child.resize(newColumns, newRows);
    },
    kill: (signal) => child.kill(signal),
    // The class has it, though the published type of what `spawn` gives back does not say so.
    close: () => (child as IPty & { destroy(): void }).destroy(),
    exited,
    processId: child.pid,
  };
}

type Wanted = string | RegExp | ((screen: string) => boolean);

function matches(screen: string, wanted: Wanted): boolean {
  if (typeof wanted === 'function') return wanted(screen);
  if (wanted instanceof RegExp) return wanted.test(screen);
  return words(screen).includes(words(wanted));
}

function words(text: string): string {
  return text.split(/\s+/).filter(Boolean).join(' ');
}

function linesOf(model: InstanceType<typeof xterm.Terminal>, from: number): readonly string[] {
  const { active } = model.buffer;
  const count = active.baseY + model.rows - from;
  return Array.from({ length: count }, (_, row) => active.getLine(from + row)?.translateToString(true) ?? '');
}

function framed(lines: readonly string[], columns: number): string {
  const edge = `+${'-'.repeat(columns)}+`;
  return [edge, ...lines.map((line) => `|${line}`), edge].join('\n');
}

/** Variables that would make a program behave otherwise than at a facilitator's terminal. */
const disturbing = [
  'NODE_EXTRA_CA_CERTS',
  'NODE_OPTIONS',
  'NO_COLOR',
  'FORCE_COLOR',
  'CI',
  'VITEST',
  'COLUMNS',
  'LINES',
];

function environment(over: TerminalOptions['env'] = {}): Record<string, string> {
  const given = { ...process.env, TERM: 'xterm-256color', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' };
  const entries = Object.entries({
    ...given,
    ...Object.fromEntries(disturbing.map((name) => [name, undefined])),
    ...over,
  });
  return Object.fromEntries(entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

const sequences: Readonly<Record<string, string>> = {
  enter: '\r',
  escape: '\x1b',
  space: ' ',
  tab: '\t',
  'shift-tab': '\x1b[Z',
  backspace: '\x7f',
  delete: '\x1b[3~',
  up: '\x1b[A',
  down: '\x1b[B',
  right: '\x1b[C',
  left: '\x1b[D',
  home: '\x1b[H',
  end: '\x1b[F',
  pageup: '\x1b[5~',
  pagedown: '\x1b[6~',
  'alt-enter': '\x1b\r',
};

function sequenceOf(key: string): string {
  const sequence = sequences[key];
  if (sequence !== undefined) return sequence;
  const letter = /^ctrl-([a-z])$/.exec(key)?.[1];
  if (letter !== undefined) return String.fromCharCode(letter.charCodeAt(0) - 96);
  if (key.length === 1) return key;
  throw new Error(`No key is called ${key}`);
}
