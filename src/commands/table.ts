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
    options: [
      ['--step <step>', 'go straight to a step: its number or name'],
      ['--lens <name>', 'look at the plan through a lens: see `cnsg lens list`'],
      ...room,
    ],
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
    name: 'revise',
    arguments: '[file]',
    summary: 'record a revision of a plan and tell what has changed since the last',
    details:
      'Reads FILE and writes the revision into it: number, date and note. In a git repository it tells the commands that keep it, and runs none of them; elsewhere --keep writes a copy, NAME.rN.cnsg.yaml. `cnsg diff @1 @2` compares revisions.',
    options: [
      ['-m, --note <text>', 'what the revision is, in one line'],
      ['--by <who>', 'who records it'],
      ['--date <date>', 'the day, as YYYY-MM-DD; today unless you say so'],
      ['--keep', 'keep a copy of the plan beside it'],
      ['--force', 'record it though nothing has changed'],
      json,
    ],
    example: "cnsg revise -m 'After the pilot'",
    load: async () => (await import('./revise.ts')).revise,
  },
  {
    name: 'lens',
    arguments: '[action] [name] [file]',
    summary: 'list optional second looks at a plan, add one or take it off',
    details:
      'ACTION is list, add or remove. A lens asks a few questions about a plan that exists; its answers go into FILE, its section into the reports, its rules into `cnsg check`. `list [FILE]` tells which there are, and which the plan has. `remove` shows the answers that go and asks; without a terminal it needs --yes for that.',
    options: [['--yes', 'remove: take it off with all its answers'], json],
    example: 'cnsg lens add push-pull',
    load: async () => (await import('./lens.ts')).lens,
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
      ['--since <revision>', 'mark what is new or changed since a revision (HEAD~3, @1) or another file'],
      ['--redact [what]', 'cover people, numbers, or elements by id: people,numbers unless you say'],
      ['--check', 'write nothing; exit code 1 when a report that is there is stale'],
      ['--force', 'replace files that cnsg did not write'],
      json,
    ],
    example: 'cnsg report --report brief',
    load: async () => (await import('./report.ts')).report,
  },
  {
    name: 'diff',
    arguments: '[plans...]',
    summary: 'tell what changed in a plan, in its own terms',
    details:
      'Compares two states of a plan: files, - for standard input, revisions of git (HEAD~3, main..feature, main...feature, REV:path, :path for the index) or of the plan (@2, the newest commit whose last revision is 2). One revision is compared with the plan as it lies there; a file, or nothing, with HEAD. A plan to go with the revisions is named last. Where a file and a revision have one name, the file is meant. Writes nothing, except with --out.',
    options: [
      ['--staged', 'what is staged, against HEAD or the revision that you name'],
      ['--cached', 'the same'],
      ['--stat', 'only a line for each step'],
      ['--only <kinds>', 'added, removed, renamed, changed, status, linked, unlinked, moved, meta'],
      ['--ignore <kinds>', 'leave out these kinds, or substantive, editorial or order changes'],
      ['--step <step>', 'only one step: its number or name'],
      ['--format <format>', 'text, md (for a pull request), html or json'],
      ['--out <file>', 'write to a file; its ending says the format'],
      ['--force', 'with --out: replace a file that cnsg did not write'],
      ['--exit-code', 'exit code 1 when something differs'],
      json,
    ],
    example: 'cnsg diff HEAD~3 HEAD keep.cnsg.yaml',
    load: async () => (await import('./diff.ts')).diff,
  },
  {
    name: 'log',
    arguments: '[file] [element]',
    summary: 'show how a plan, or one element, came to be',
    details:
      "Reads the commits of FILE in git, across its renames, and tells what each changed in the plan's own terms; or only what is about one element, named by id, display number (C3) or words, with all its fields. A merge is listed where its result is that of neither side, with what is in neither. Revisions that the plan records stand as @2. A commit in which the plan cannot be read is named. Writes nothing.",
    options: [
      ['-n, --max-count <number>', 'only so many commits, the newest'],
      ['--stat', 'only a line for each commit'],
      ['--reverse', 'the oldest first'],
      json,
    ],
    example: 'cnsg log keep.cnsg.yaml C3',
    load: async () => (await import('./log.ts')).log,
  },
  {
    name: 'merge',
    arguments: '<base> <ours> <theirs>',
    summary: 'merge two sides of a plan, field by field',
    details:
      "Reads three files: the common start (/dev/null where there is none; - is standard input) and two sides, and prints the plan with what both changed. Where both changed one thing, markers stand at it, and the exit code is 1. What cannot be merged in the plan's own terms, git merges line by line, if the result can be trusted. Writes nothing, except with --out.",
    options: [['--out <file>', 'write to a new file, or over one of the three'], json],
    example: 'cnsg merge start.cnsg.yaml ours.cnsg.yaml theirs.cnsg.yaml --out ours.cnsg.yaml',
    load: async () => (await import('./merge.ts')).merge,
  },
  {
    name: 'resolve',
    arguments: '[file]',
    summary: 'settle what a merge could not decide, field by field',
    details:
      'Asks about each conflict of FILE: ours, theirs, both, or words of your own. Reads both sides from git while it is merging, so that markers that were damaged do no harm, else from the markers in FILE. Writes FILE after every answer: what is open keeps its markers. Edits that you made since the merge are kept, or copied to FILE.before-resolve. Nothing is staged: it says which git command to run.',
    options: [
      ['--ours', 'take ours in every conflict, without asking'],
      ['--theirs', 'take theirs in every conflict, without asking'],
      ['--plain', 'line by line, nothing is redrawn: for screen readers and logs'],
      ['--json', 'print what is open, or was done, as one JSON document; asks nothing'],
    ],
    example: 'cnsg resolve keep.cnsg.yaml',
    load: async () => (await import('./resolve.ts')).resolve,
  },
  {
    name: 'join',
    arguments: '<plans...>',
    summary: "join several groups' plans into one",
    details:
      'Reads two or more plans (- is standard input), of one start or of different ones, and writes a new one: what all have once, and what each adds, in the order of the first. Where two say different things of one id, it asks; where nobody can be asked, markers stand there, and the exit code is 1. A third plan is joined once the first two are settled. Elements that say much the same under different ids are pointed out. Never overwrites a file.',
    options: [
      ['--out <file>', 'the new file to write; - is standard output'],
      ['--plain', 'line by line, nothing is redrawn: for screen readers and logs'],
      ['--json', 'print the result as one JSON document; asks nothing'],
    ],
    example: 'cnsg join group-a.cnsg.yaml group-b.cnsg.yaml --out all.cnsg.yaml',
    load: async () => (await import('./join.ts')).join,
  },
  {
    name: 'git',
    arguments: '<action>',
    summary: 'teach git to compare and merge plans: install, status or uninstall',
    details:
      "ACTION is install, status or uninstall. `install` writes git's settings and attributes for *.cnsg.yaml: a merge driver, and headings of changes that name the element. Without cnsg git goes on as usual. `uninstall` takes out exactly that. `status` tells what is active and proves it by a merge in a folder of its own. Nothing is staged or committed, and what somebody else has set is left alone.",
    options: [
      ['--local', 'in this clone, as without it'],
      ['--global', 'in all your repositories'],
      ['--shared', 'in the file .gitattributes, which the others get as well'],
      ['--textconv', 'install: comparisons show an outline, a fact a line'],
      ['--dry-run', 'only say what would be changed'],
      ['--json', 'status: print the result as one JSON document'],
    ],
    example: 'cnsg git install',
    load: async () => (await import('./git.ts')).git,
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
