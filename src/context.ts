import type { Position } from './core/diagnostic.ts';
import type { Dialect } from './core/report/dialect.ts';
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
  readonly printer: Printer;
  readonly history: History;
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
   * Puts text, or bytes, in place of a file's content, whole or not at all, durably.
   * @param expected what the file must hold before (undefined: it must not exist; `anything`: whatever there is).
   * @returns `saved`, or the text that stands there instead of what was expected (undefined: the file is gone).
   * @throws UserError when it cannot be written: full disk, read-only or vanished folder. The old file is then whole.
   */
  save(path: string, content: string | Uint8Array, expected: Expected): Saved;
  /** Makes a folder, with those above it; one that is there stays as it is. @throws UserError when it cannot be made. */
  makeFolder(path: string): void;
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
  /** The report templates that a plan gets, sorted by name. @param near the plan's folder. */
  reports(near: string): readonly ReportTemplate[];
  /**
   * Fills a report template with data: `brief.md.liquid`. It can include others by their names: `parts/gap.md.liquid`.
   * @param near the plan's folder.
   * @throws UserError with line and column when the template is wrong or names something that is not in the data.
   */
  render(name: string, data: object, dialect: Dialect, near: string): Promise<string>;
  /** The SHA-256 digest of a text in Base64, by which a page's policy names its style sheet. */
  digest(text: string): string;
  /** A built-in report template as a file of one's own, which remembers what it was made from, and where it would lie. */
  ejected(name: string, near: string, whose: OwnOrigin): { readonly path: string; readonly text: string };
}

/** Whose a report template is: `project` templates lie beside the plans, in `.cnsg/templates`. */
export type TemplateOrigin = OwnOrigin | 'built-in';
export type OwnOrigin = 'project' | 'user';

export interface ReportTemplate {
  /** `brief.md.liquid`; `parts/…` for what others include. */
  readonly name: string;
  readonly text: string;
  readonly origin: TemplateOrigin;
  /** Where it lies, as messages name it. */
  readonly path: string;
  /** It was made from a built-in template that has changed, or gone, since. */
  readonly isOutdated: boolean;
}

export interface Printer {
  /** What prints: the path of a browser on this machine; undefined where there is none. */
  browser(): string | undefined;
  /** A page as PDF, which tells of no time and no program. @throws UserError when the browser fails. */
  pdf(browser: string, html: string): Promise<Uint8Array>;
  /** What a PDF that lies at a path is: a print of this very page, of an older one, or not from here. */
  isPrintOf(path: string, html: string): 'current' | 'stale' | 'foreign';
}

export interface History {
  /**
   * The text of a file in an earlier revision of its git repository; only reads.
   * @throws UserError when there is no git, no repository, no such revision, or no such file in it.
   */
  at(revision: string, path: string): Promise<string>;
}
