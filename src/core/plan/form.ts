import { YAMLException } from 'js-yaml';
import { conflictFindings } from './conflict-findings.ts';
import type { Finding } from './findings.ts';
import { lineEnd, lineStart, nextLine } from './source.ts';
import { type Fault, parseTree, type Tree } from './tree.ts';

/** A text taken for YAML: its tree, or why it is none; `findings` are faults that keep it from being a plan. */
export interface Form {
  readonly tree: Tree | undefined;
  readonly findings: readonly Finding[];
}

/** Reads the YAML of a text, with every fault of form that is found on the way. */
export function readForm(text: string): Form {
  const raw = [...conflictFindings(text), ...controlCharacters(text)];
  if (raw.length > 0) return { tree: undefined, findings: raw };
  try {
    const tree = parseTree(text);
    return { tree, findings: treeFindings(tree.faults) };
  } catch (error) {
    if (error instanceof YAMLException) return { tree: undefined, findings: [syntaxFinding(text, error)] };
    throw error;
  }
}

function found(name: Finding['name'], offset: number, message: string, help: string): Finding {
  return { name, message, help, path: '', offset };
}

/** C0 controls but tab and line breaks, DEL, C1, and carriage returns that end no line. */
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|\r(?!\n)/g;

/** Told once a line. */
function controlCharacters(text: string): readonly Finding[] {
  const findings: Finding[] = [];
  controls.lastIndex = 0;
  for (let match = controls.exec(text); match; match = controls.exec(text)) {
    findings.push(controlCharacter(match[0], match.index));
    controls.lastIndex = nextLine(text, match.index);
  }
  return fewOf(findings, 'lines hold such characters: see whether this is a plain text file at all');
}

function controlCharacter(character: string, offset: number): Finding {
  if (character === '\r') {
    return found(
      'control-character',
      offset,
      'A carriage return (U+000D) stands where no line ends',
      'Save the file with line ends as Linux or Windows have them (LF or CRLF)',
    );
  }
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return found(
    'control-character',
    offset,
    `The control character U+${code} stands in the text`,
    'Take it out; it may have come with pasted text',
  );
}

const few = 8;

/** Where one cause has many findings, the first speaks for all. */
function fewOf(findings: readonly Finding[], more: string): readonly Finding[] {
  const [first] = findings;
  return !first || findings.length <= few
    ? findings
    : [{ ...first, help: `${first.help}. ${findings.length} ${more}` }];
}

/** The faults of a tree; an anchor and all that refers to it are one. */
function treeFindings(faults: readonly Fault[]): Finding[] {
  const firsts = new Map<string, Fault>();
  for (const fault of faults) {
    const cause = fault.name === 'alias' || fault.name === 'second-document';
    const key = cause ? `${fault.name} ${fault.text}` : `${fault.name} ${fault.offset}`;
    if (!firsts.has(key)) firsts.set(key, fault);
  }
  const findings = [...firsts.values()].map((fault) => faultWords[fault.name](fault));
  const aliases = findings.filter(({ name }) => name === 'alias');
  return [
    ...findings.filter(({ name }) => name !== 'alias'),
    ...fewOf(aliases, 'different ones stand in this file'),
  ];
}

const faultWords: Readonly<Record<Fault['name'], (fault: Fault) => Finding>> = {
  'duplicate-key': ({ offset, text }) =>
    found(
      'duplicate-key',
      offset,
      `The key \`${text}\` stands twice in the same place`,
      'Keep one of the two, or give one another name',
    ),
  alias: ({ offset, text }) =>
    found(
      'alias',
      offset,
      `YAML anchors and aliases are not used in plans: \`${text}\``,
      'Write the text out in each place',
    ),
  tag: ({ offset, text }) =>
    found(
      'yaml-feature',
      offset,
      `YAML tags are not used in plans: \`${text}\``,
      'Take it out; put a text in quotes instead',
    ),
  'complex-key': ({ offset }) =>
    found(
      'yaml-feature',
      offset,
      'This key is not a plain word',
      'Write it like `key: value`, in quotes where it has to be',
    ),
  'second-document': ({ offset }) =>
    found(
      'second-document',
      offset,
      'A second YAML document begins in this file',
      'Keep one plan a file and take the line `---` between them out',
    ),
};

/** js-yaml's reasons in plain words. */
const reasons: readonly { readonly reason: RegExp; readonly message: string; readonly help: string }[] = [
  {
    reason: /tab/,
    message: 'A tab stands where the line is indented',
    help: 'Use spaces: two for each level',
  },
  {
    reason: /deficient indentation|unexpected end of the/,
    message: 'A quotation mark or bracket that is opened above is not closed',
    help: 'Close it, or put the whole text in quotes',
  },
  {
    reason: /indentation/,
    message: 'This line is not indented like the ones around it',
    help: 'Keys of one level stand under each other; what belongs to a key stands two spaces further in',
  },
  {
    reason: /flow collection|found ','/,
    message: 'The list or map in brackets goes wrong here',
    help: 'Put one comma between two items, close every [ and {, and put texts with commas or brackets in quotes',
  },
  {
    reason: /multiline key|expected ':'/,
    message: 'A colon is missing behind a key here',
    help: 'Write it like `key: value`; a text over several lines begins with `|` and is indented',
  },
  {
    reason: /whitespace character is expected/,
    message: 'A blank is missing behind the colon',
    help: 'Write it like `key: value`',
  },
  {
    reason: /escape sequence|hexadecimal/,
    message: 'A backslash in double quotes begins nothing that YAML knows',
    help: 'Write two of them for one, or put the text in single quotes',
  },
];

const colonInText = {
  message: 'A colon stands where the line has one already',
  help: 'Put a text that has a colon in quotes',
};

const otherwise = {
  message: 'This line cannot be read as YAML',
  help: 'Put a text that begins with a sign, such as @, % or a quotation mark, in quotes as a whole',
};

function syntaxFinding(text: string, error: YAMLException): Finding {
  const offset = placeOf(text, error);
  if (error.reason.includes('maxDepth')) {
    return found(
      'too-deep',
      offset,
      'The file is nested far deeper than a plan',
      'Look for brackets that are never closed',
    );
  }
  const { message, help } =
    text.charAt(offset) === ':' && error.reason.includes('indentation of a mapping')
      ? colonInText
      : (reasons.find(({ reason }) => reason.test(error.reason)) ?? otherwise);
  return found('not-yaml', offset, message, help);
}

/** Where the parser stopped; a colon that is missing on one line is only noticed at the next. */
function placeOf(text: string, { mark, reason }: YAMLException): number {
  const offset = Math.min(mark?.position ?? 0, text.length);
  return reason.includes('multiline key') ? lineEnd(text, Math.max(0, lineStart(text, offset) - 1)) : offset;
}
