import type { Context, ExitCode } from '../context.ts';

/** What was typed behind a command's name. */
export interface Input {
  readonly arguments: readonly string[];
  /** Options by their long name in camel case; absent ones are undefined. */
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  /** Prints the help of a command, or of the whole program; false when there is no command of that name. */
  readonly printHelp: (name: string | undefined) => boolean;
}

export type Act = (input: Input, context: Context) => Promise<ExitCode>;

export interface Command {
  readonly name: string;
  /** As commander writes them: `<old> [file]`. */
  readonly arguments: string;
  readonly summary: string;
  /** What it reads and writes. */
  readonly details: string;
  readonly options: readonly (readonly [flags: string, description: string])[];
  readonly example: string;
  /** Loaded only when the command runs. */
  readonly load: () => Promise<Act>;
}

const json = ['--json', 'print the result as one JSON document'] as const;

/** All commands, in the order in which help lists them. */
export const commands: readonly Command[] = [
  {
    name: 'new',
    arguments: '[file]',
    summary: 'run a workshop and write a new plan with its report',
    details:
      'Asks its way through the five steps and saves after every answer. Writes FILE (named after the title when you leave it out) and the report beside it. It never overwrites a plan. With --answers nothing is asked.',
    options: [
      ['--answers <file>', 'make the plan from an answers file; - reads standard input'],
      ['--json', 'with --answers: print what was made as one JSON document'],
    ],
    example: 'cnsg new keep-frequent-flyers',
    load: async () => (await import('./new.ts')).newPlan,
  },
  {
    name: 'edit',
    arguments: '[file]',
    summary: 'go on with the workshop of a plan',
    details:
      'Opens at an overview of the five steps; Enter goes to where you stopped. Reads and writes FILE, saving after every answer, and writes the report at the end.',
    options: [['--step <step>', 'go straight to a step: its number or name']],
    example: 'cnsg edit --step 3',
    load: async () => (await import('./edit.ts')).editPlan,
  },
  {
    name: 'show',
    arguments: '[file] [element]',
    summary: 'show a plan in the terminal',
    details:
      'Reads FILE and prints it, or one element by its id, display number (C3) or words. Writes nothing.',
    options: [['--step <step>', 'only one step: its number or name'], json],
    example: 'cnsg show C3',
    load: async () => (await import('./show.ts')).show,
  },
  {
    name: 'status',
    arguments: '[file]',
    summary: 'how far each step is, and the next questions to ask',
    details: 'Reads FILE. Writes nothing.',
    options: [json],
    example: 'cnsg status',
    load: async () => (await import('./status.ts')).status,
  },
  {
    name: 'check',
    arguments: '[files...]',
    summary: 'find every gap and fault in plans, and the next question to ask',
    details:
      'Reads each FILE, which may be a pattern, and prints what is wrong with its form and what the method misses, by step, each with place and cure. The nearest cnsg.config.yaml sets how grave each rule is. Writes nothing, except with --fix. Exit code 1 when there is an error.',
    options: [
      ['--format <format>', 'text, json or github (annotations for a workflow)'],
      json,
      ['--max-warnings <number>', 'exit code 1 also when there are more warnings'],
      ['--strict', 'exit code 1 also when there is any warning'],
      ['--fix', 'mend what cannot lose anything: spelling of customise, order of links, format'],
      ['--preview', 'show what --fix would change, without writing'],
    ],
    example: "cnsg check 'plans/*.cnsg.yaml'",
    load: async () => (await import('./check.ts')).check,
  },
  {
    name: 'explain',
    arguments: '[rule]',
    summary: 'explain a rule of check: why it matters and what to ask',
    details: 'Prints the page of a rule by its code or name, or lists all rules. Reads and writes no plan.',
    options: [json],
    example: 'cnsg explain CNSG101',
    load: async () => (await import('./explain.ts')).explain,
  },
  {
    name: 'trace',
    arguments: '[file] [element]',
    summary: 'show the chain from objectives to metrics, with its gaps',
    details:
      'Reads FILE and prints objective, segment, strategy, concept and metric as a tree; or everything that depends on one element. Writes nothing.',
    options: [json],
    example: 'cnsg trace O1',
    load: async () => (await import('./trace.ts')).trace,
  },
  {
    name: 'report',
    arguments: '[file]',
    summary: 'write the report of a plan as Markdown',
    details:
      'Reads FILE and writes NAME.md beside it. A file that cnsg did not write is left alone unless you say --force.',
    options: [
      ['--out <file>', 'write to another file; - prints to standard output'],
      ['--force', 'replace a file that cnsg did not write'],
      json,
    ],
    example: 'cnsg report --out brief.md',
    load: async () => (await import('./report.ts')).report,
  },
  {
    name: 'fmt',
    arguments: '[files...]',
    summary: 'bring plans into canonical form',
    details:
      'Reads and rewrites each FILE: keys in order, two-space blocks, comments kept. With --check nothing is written, and the exit code is 1 when a file would change.',
    options: [['--check', 'only say which files would change'], json],
    example: 'cnsg fmt --check',
    load: async () => (await import('./fmt.ts')).fmt,
  },
  {
    name: 'rename',
    arguments: '<old> <new> [file]',
    summary: 'change an id together with everything that refers to it',
    details:
      'Reads and writes FILE. OLD is an id, a display number (C3) or the exact words; NEW is the new id.',
    options: [json],
    example: 'cnsg rename C3 rebook-in-two-taps',
    load: async () => (await import('./rename.ts')).rename,
  },
  {
    name: 'guide',
    arguments: '[topic]',
    summary: 'read about the method, a step or a strategy',
    details:
      'Prints a page of the guide: a step (1 to 5, or its name), a strategy, the agenda of half a day, or the overview. Reads and writes no plan.',
    options: [json],
    example: 'cnsg guide connect',
    load: async () => (await import('./guide.ts')).guide,
  },
  {
    name: 'schema',
    arguments: '',
    summary: 'print the JSON Schema of the plan format',
    details: 'For editors and other programs. Reads and writes no plan.',
    options: [],
    example: 'cnsg schema > plan.v1.json',
    load: async () => (await import('./schema.ts')).schema,
  },
  {
    name: 'completion',
    arguments: '<shell>',
    summary: 'print a completion script for bash, zsh or fish',
    details: 'Reads and writes no plan. Load the script from the start-up file of your shell.',
    options: [],
    example: 'source <(cnsg completion bash)',
    load: async () => (await import('./completion.ts')).completion,
  },
  {
    name: 'help',
    arguments: '[topic]',
    summary: 'help for a command, or for exit-codes',
    details: 'Prints the help of a command, or what the exit codes mean.',
    options: [],
    example: 'cnsg help exit-codes',
    load: async () => (await import('./help.ts')).help,
  },
];
