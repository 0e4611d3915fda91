import type { Position } from './core/diagnostic.ts';
import type { Marking, Sides } from './core/merge/merged.ts';
import type { TextMerge } from './core/merge/settled.ts';
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
  readonly git: Git;
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

/** What git keeps of a plan. Git is only asked to read: nothing is staged, committed, fetched or locked. */
export interface History {
  /**
   * A file as a revision has it, under the name that it had then; `''` is the index, `:2` one side of a conflict in it.
   * Undefined where the revision has no such file.
   * @throws UserError when there is no git, no repository or no such revision, or what is there cannot be read.
   */
  at(revision: string, path: string): Promise<Earlier | undefined>;
  /** What git itself calls `REV:path`, from the top of the repository or else from here. @throws UserError as `at` does. */
  object(name: string): Promise<Earlier | undefined>;
  /** The names of the plans that a revision has in the folder of the context, sorted. @throws UserError as `at` does. */
  plans(revision: string): Promise<readonly string[]>;
  /** The commit at which two revisions parted, in the repository of a path. @throws UserError when they never were one. */
  fork(one: string, other: string, path: string): Promise<string>;
  /**
   * The commits that changed a file, newest first, on all branches that lead to a revision (`HEAD` unless said) and across
   * renames of the file; none where no commit has it. A merge is among them where its result is that of no parent.
   * @throws UserError as `at` does.
   */
  versions(path: string, revision?: string): AsyncIterable<Version>;
  /** The top folder of the work tree that a path lies in; undefined where it lies in none, or there is no git. */
  workTree(path: string): Promise<string | undefined>;
}

/** A file as git has it. */
export interface Earlier {
  /** Its path from the top of the repository. */
  readonly path: string;
  readonly text: FileText;
}

/** A file in one commit that changed it. */
export interface Version {
  readonly commit: string;
  /** The first letters of its name, as many as tell it from the others. */
  readonly short: string;
  /** The author's day, as `YYYY-MM-DD`. */
  readonly date: string;
  readonly author: string;
  readonly subject: string;
  /** What the file is called in this commit, from the top of the repository. */
  readonly path: string;
  /** Undefined where the commit took the file away. */
  readonly after: FileText | undefined;
  /** The same file in each parent of the commit, which may call it otherwise; undefined in one that does not have it. */
  readonly before: readonly (Earlier | undefined)[];
  /** The clone is shallow and holds nothing older, so that nobody can say what this commit changed. */
  readonly isCut: boolean;
}

/** The git of this machine as a tool: its merge of lines, and how it is told of plans. Never stages or commits anything. */
export interface Git {
  /**
   * Merges three texts line by line; undefined where git will not.
   * @throws UserError when there is no git.
   */
  mergeLines(sides: Sides, marking: Marking): Promise<TextMerge | undefined>;
  /**
   * Tells git of plans, in one place; nothing that somebody else set is changed.
   * @returns what was changed, or would be in a dry run; nothing where all is there already.
   * @throws UserError when there is no git or no such place, or something else stands in the way, which is named.
   */
  install(wish: GitWish): Promise<readonly GitChange[]>;
  /** Takes out of one place what `install` put there, to the byte. @throws UserError as `install` does. */
  uninstall(scope: GitScope, isDryRun: boolean): Promise<readonly GitChange[]>;
  /** What git knows of plans, proved by a merge in a folder of its own. @throws UserError when there is no git. */
  wiring(): Promise<GitWiring>;
}

/** Where git is told of plans: in one clone, in all repositories of somebody, or in a file that travels with the repository. */
export type GitScope = 'local' | 'global' | 'shared';

export interface GitWish {
  readonly scope: GitScope;
  /** Whether comparisons show an outline of a plan. */
  readonly hasOutline: boolean;
  readonly isDryRun: boolean;
}

/** What is, or would be, changed: undefined where there was nothing before, or is nothing afterwards. */
export type GitChange =
  | {
      readonly kind: 'setting';
      readonly key: string;
      readonly before: string | undefined;
      readonly after: string | undefined;
    }
  | {
      readonly kind: 'file';
      readonly path: string;
      readonly before: string | undefined;
      readonly after: string | undefined;
    };

export interface GitWiring {
  /** What git calls its own version. */
  readonly version: string;
  readonly inRepository: boolean;
  /** The files of attributes that can name plans, and whether cnsg has put its lines there. */
  readonly places: readonly {
    readonly scope: GitScope;
    readonly path: string;
    readonly installed: boolean;
  }[];
  readonly settings: readonly {
    readonly key: string;
    /** Undefined where nobody has set it. */
    readonly value: string | undefined;
    /** The file that it stands in. */
    readonly origin: string | undefined;
    /** Whether cnsg has set it. */
    readonly ours: boolean;
  }[];
  /** How git handles each plan that it keeps, and those to come: `unspecified` where nobody said. */
  readonly attributes: readonly { readonly path: string; readonly diff: string; readonly merge: string }[];
  /** The program that git will start, as the shell finds it; undefined where it finds none. */
  readonly program: string | undefined;
  readonly trial: GitTrial;
}

/**
 * What a merge came to that plain git cannot do: `merged` by the program, `lines` by git itself, which left both sides
 * between markers, or `failed`, with git's words.
 */
export type GitTrial =
  | { readonly kind: 'merged' }
  | { readonly kind: 'lines' }
  | { readonly kind: 'failed'; readonly why: string };
