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
  /** An option with `several` may be said more than once: its values come as lines. */
  readonly options: readonly (readonly [flags: string, description: string, mark?: 'several'])[];
  readonly example: string;
  /** Loaded only when the command runs. */
  readonly load: () => Promise<Act>;
}

/** How a workshop is held: for `new` and `edit`. */
const room = [
  ['--timebox [hours]', 'show the time that each block has left; 4 hours unless you say'],
  ['--quiet', 'bare prompts, for those who know the questions'],
  ['--plain', 'line by line, nothing is redrawn: for screen readers and logs'],
] as const;

const json = ['--json', 'print the result as one JSON document'] as const;

/** All commands, in the order in which help lists them. */
export const commands: readonly Command[] = [
  {
    name: 'new',
    arguments: '[file]',
    summary: 'run a workshop and write a new plan with its reports',
    details:
      'Asks its way through the five steps and saves after every answer. Writes FILE (named after the title when you leave it out) and its reports beside it. It never overwrites a plan. With --template it offers suggestions: only what you tick goes into the plan. With --answers nothing is asked.',
    options: [
      [
        '--template <name>',
        'begin with a starter: see `cnsg template`, or name a folder or file of your own',
      ],
      ...room,
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
      'Opens at an overview of the five steps; Enter goes to where you stopped. Reads and writes FILE, saving after every answer, and writes the reports at the end.',
    options: [['--step <step>', 'go straight to a step: its number or name'], ...room],
    example: 'cnsg edit --step 3',
    load: async () => (await import('./edit.ts')).editPlan,
  },
  {
    name: 'add',
    arguments: '<kind> <words> [file]',
    summary: 'add an objective, segment, barrier, concept or metric',
    details:
      'Reads and writes FILE. KIND is objective, segment, barrier, left-out, strategy, concept or metric; WORDS are what it is called. `cnsg set` fills the other fields. Elements are named by id, display number (S1) or exact words; several with commas.',
    options: [
      ['--level <level>', 'of an objective: direct or higher-order'],
      ['--strategy <strategy>', 'of a concept'],
      ['--segment <segments>', 'whom a concept or strategy serves; whose barrier it is', 'several'],
      ['--objective <objectives>', 'which a segment serves, or a metric shows', 'several'],
      ['--description <text>', 'of a concept'],
      ['--reason <text>', 'why a segment is left out'],
      json,
    ],
    example: "cnsg add concept 'Rebook by text' --strategy access",
    load: async () => (await import('./add.ts')).add,
  },
  {
    name: 'set',
    arguments: '<element> <field> <value> [file]',
    summary: 'give a field another value',
    details:
      "Reads and writes FILE. ELEMENT is an id, display number (C3) or exact words, or `plan` for the plan itself. FIELD is a key (target.value) or label of the format. VALUE may name elements like ELEMENT, several with commas; TBD where it is to be found out; '' clears the field.",
    options: [json],
    example: 'cnsg set M1 target.value 5',
    load: async () => (await import('./set.ts')).set,
  },
  {
    name: 'move',
    arguments: '<element> <target> [file]',
    summary: 'move concepts, objectives, barriers or metrics',
    details:
      'Reads and writes FILE. Concepts move to a strategy, objectives to a level, barriers to a segment, metrics to an objective. ELEMENT may be several: C3,C5 or C3-C5. References to what moves stay whole.',
    options: [json],
    example: 'cnsg move C3,C5 connect',
    load: async () => (await import('./move.ts')).move,
  },
  {
    name: 'remove',
    arguments: '<element> [file]',
    summary: 'take elements out, with every reference to them',
    details:
      'Reads and writes FILE. Shows first what refers to the ELEMENT, and asks; without a terminal it needs --yes for that. ELEMENT may be several: C3,C5 or C3-C5.',
    options: [['--yes', 'take it out though others refer to it'], json],
    example: 'cnsg remove C8',
    load: async () => (await import('./remove.ts')).remove,
  },
  {
    name: 'decide',
    arguments: '<words> [file]',
    summary: 'record a decision',
    details: 'Reads and writes FILE. Adds the decision to its log, dated today unless you say otherwise.',
    options: [
      ['--why <text>', 'the reason'],
      ['--by <who>', 'who decided'],
      ['--date <date>', 'the day, as YYYY-MM-DD'],
      ['--replaces <decision>', 'an earlier decision: its id, number (D1) or words'],
      json,
    ],
    example: "cnsg decide 'Start on one route' --why 'Most cancellations'",
    load: async () => (await import('./decide.ts')).decide,
  },
  {
    name: 'park',
    arguments: '<words> [file]',
    summary: 'park a concept, or a new thought',
    details:
      'Reads and writes FILE. WORDS that are the number (C3), id or exact title of a concept park it where it stands; of another element they move it to the parking lot. Any other words are a new thought.',
    options: [
      ['--reason <text>', 'why the concept is parked'],
      ['--owner <who>', 'who keeps the thought in mind'],
      ['--yes', 'park it though others refer to it'],
      json,
    ],
    example: "cnsg park C3 --reason 'Waits for the new rosters'",
    load: async () => (await import('./park.ts')).park,
  },
  {
    name: 'act',
    arguments: '<words> [file]',
    summary: 'record what somebody does next',
    details: 'Reads and writes FILE. Adds the action to its list.',
    options: [['--owner <who>', 'who does it'], ['--due <date>', 'by when, as YYYY-MM-DD'], json],
    example: "cnsg act 'Ask the lawyers' --owner Ines --due 2026-12-01",
    load: async () => (await import('./act.ts')).act,
  },
  {
    name: 'actual',
    arguments: '<metric> <value> [file]',
    summary: 'add a number that was measured',
    details:
      'Reads and writes FILE. Adds VALUE to the actuals of METRIC, named by id, display number (M1) or exact words. A day has one number.',
    options: [
      ['--date <date>', 'the day it was measured, as YYYY-MM-DD; today unless you say so'],
      ['--note <text>', 'what to know about it'],
      json,
    ],
    example: 'cnsg actual M1 30 --date 2026-12-31',
    load: async () => (await import('./actual.ts')).actual,
  },
  {
    name: 'agree',
    arguments: '[file]',
    summary: 'agree to a plan and record a revision',
    details:
      'Reads FILE, shows which gaps become errors, and asks; without a terminal it needs --yes. Then it writes FILE: the status and a revision.',
    options: [
      ['--note <text>', 'what the revision is, in one line'],
      ['--by <who>', 'who records it'],
      ['--yes', 'agree without being asked'],
      json,
    ],
    example: "cnsg agree --note 'After the workshop'",
    load: async () => (await import('./agree.ts')).agree,
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
    summary: 'write the reports of a plan: full report and brief, as Markdown, HTML and PDF',
    details:
      'Reads FILE and writes NAME.md, NAME.html, NAME.brief.md and NAME.brief.html beside it, and NAME.brief.pdf where a Chromium is found. There are the reports full, brief, worksheet, segment, cards, trace, metrics and minutes, and templates of your own: see `cnsg template`. JSON has the whole plan, CSV its tables. A file that cnsg did not write is left alone unless you say --force.',
    options: [
      ['--report <names>', 'other reports, with commas between; for CSV also tables'],
      ['--format <formats>', 'md, html, pdf, json or csv, with commas between'],
      ['--out <path>', 'write to another file or folder; - prints one report to standard output'],
      ['--all', 'write all reports and tables into a folder, NAME-reports unless --out says another'],
      ['--since <revision>', 'mark what is new or changed since a git revision, or since another file'],
      ['--redact [what]', 'cover people, numbers, or elements by id: people,numbers unless you say'],
      ['--check', 'write nothing; exit code 1 when a report that is there is stale'],
      ['--force', 'replace files that cnsg did not write'],
      json,
    ],
    example: 'cnsg report --report brief',
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
    summary: 'read about the method, a step or a strategy; print agenda and handout',
    details:
      'Prints a page of the guide: a step (1 to 5, or its name), a strategy, the agenda of your day, the handout with blank sheets and cards, or the overview. Reads and writes no plan.',
    options: [
      ['--hours <hours>', 'agenda: how long the day is, 2 to 8; 4 unless you say'],
      ['--people <number>', 'agenda: how many talk; 8 unless you say'],
      ['--start <time>', 'agenda: when it begins; 09:00 unless you say'],
      json,
    ],
    example: 'cnsg guide connect',
    load: async () => (await import('./guide.ts')).guide,
  },
  {
    name: 'template',
    arguments: '[action] [name]',
    summary: 'list, show and copy starters and report templates',
    details:
      'ACTION is list, show, eject or data. `eject NAME` copies a built-in report template (brief, brief.html, parts/style.css) into .cnsg/templates beside your plans, for you to change. `data [FILE]` prints what report templates can name. Without an ACTION, NAME is shown. A starter is a partial plan for `cnsg new --template`; NAME may also be a folder or file of your own.',
    options: [
      ['--user', 'eject into the folder of your own templates, for all your plans'],
      ['--built-in', 'show the built-in template though there is one of your own'],
      ['--force', 'eject over a template of your own'],
      json,
    ],
    example: 'cnsg template eject brief.html',
    load: async () => (await import('./template.ts')).template,
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
