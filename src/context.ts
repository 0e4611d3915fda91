import type { Position } from './core/diagnostic.ts';
import type { Interviewer } from './core/workshop/question.ts';

/** What a command's exit code says; `cnsg help exit-codes` prints it. */
export const ExitCode = { ok: 0, findings: 1, failed: 2, cancelled: 130 } as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** Everything outside that a command may touch. */
export interface Context {
  /** The folder that relative paths start from. */
  readonly directory: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly files: Files;
  readonly terminal: Terminal;
  readonly sessions: Sessions;
  readonly templates: Templates;
  /** Today as `YYYY-MM-DD`, in local time. */
  today(): string;
  /** The time, in milliseconds since 1970. */
  now(): number;
}

export interface Files {
  /** The names of the plans (`*.cnsg.yaml`) in a folder, sorted. @throws UserError when it cannot be listed. */
  plans(directory: string): readonly string[];
  /** The paths of the files that a pattern like `plans/*.cnsg.yaml` fits, sorted; loaded on first use. */
  matching(pattern: string): Promise<readonly string[]>;
  exists(path: string): boolean;
  isFolder(path: string): boolean;
  /** An absolute path, symbolic links followed where the file exists. */
  resolve(path: string): string;
  /**
   * The text of a file, or why its bytes are not text. `-` is standard input.
   * @throws UserError when it is missing, a directory, not permitted or larger than 16 MB.
   */
  read(path: string): FileText;
  /**
   * Puts text in place of a file's content, whole or not at all, durably.
   * @param expected what the file must hold before (undefined: it must not exist; `anything`: whatever there is).
   * @returns `saved`, or the text that stands there instead of what was expected (undefined: the file is gone).
   * @throws UserError when it cannot be written: full disk, read-only or vanished folder. The old file is then whole.
   */
  save(path: string, text: string, expected: Expected): Saved;
}
export type Expected = { readonly text: string | undefined } | 'anything';
export type Saved =
  | { readonly kind: 'saved' }
  | { readonly kind: 'changed'; readonly found: FileText | undefined };
export type FileText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bytes'; readonly message: string; readonly help: string; readonly position: Position };

export interface Terminal {
  /** Somebody can be asked: standard input and standard error are a terminal. */
  readonly interactive: boolean;
  /** Standard output is a terminal. */
  readonly outputIsTerminal: boolean;
  /** Between 40 and 200. */
  readonly columns: number;
  /** Styles for standard output and for standard error; each leaves text alone where there is no colour. */
  readonly paint: Paint;
  readonly notePaint: Paint;
  /** Results, to standard output; a newline is put to an end that has none. */
  print(text: string): void;
  /** Results that may be longer than the screen, through a pager where there is one. */
  page(text: string): Promise<void>;
  /** Prompts, progress and notes, to standard error; a newline is put to an end that has none. */
  note(text: string): void;
  /**
   * @param guide gives the page that help shows for a topic.
   * @param isPlain asks line by line and draws nothing, as where the terminal cannot do otherwise.
   */
  interviewer(guide: (topic: string) => string, isPlain?: boolean): Promise<Interviewer>;
  /** The lines that differ between two texts, for standard error; loaded on first use. */
  changedLines(before: string, after: string): Promise<string>;
  /** How many columns a text takes on a terminal; loaded on first use. */
  measure(): Promise<(text: string) => number>;
  /**
   * Calls `stop` once, with the signal's name or `end`, when the terminal goes away or the process is told to end; then
   * the process ends with the exit code that shells expect for it.
   * @returns how to stop listening.
   */
  onInterrupt(stop: (signal: string) => void): () => void;
  /** Markdown in a text, rendered for standard output at a width. Loaded on first use. */
  markdown(text: string, columns: number): Promise<string>;
}

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan' | 'magenta' | 'blue' | 'underline';
export type Paint = (style: Style, text: string) => string;

/** Where a workshop stopped and what it skipped: lives beside no plan, and no plan depends on it. */
export interface Sessions {
  load(plan: string): unknown;
  /** Never fails: a session that cannot be kept is only less convenient. */
  keep(plan: string, session: unknown): void;
  forget(plan: string): void;
}

export interface Templates {
  /** The text of a file under `templates/`: `guide/access.md`. */
  read(name: string): string;
  /** The names of the files in a folder under `templates/`, sorted. */
  names(folder: string): readonly string[];
  /**
   * Fills a LiquidJS template with data: `reports/full.md.liquid`. It can include others of `templates/reports/`.
   * @param escapeText what every inserted value goes through unless the template says otherwise.
   * @throws UserError with line and column when the template is wrong or names something that is not in the data.
   */
  render(name: string, data: object, escapeText: (text: string) => string): Promise<string>;
}
