import { YAMLException } from 'js-yaml';
import type { Finding } from './findings.ts';
import { lineEnd } from './source.ts';
import { type Fault, parseTree, type Tree } from './tree.ts';

/** A text taken for YAML: its tree, or why it is none; `findings` are faults that keep it from being a plan. */
export interface Form {
  readonly tree: Tree | undefined;
  readonly findings: readonly Finding[];
}

/** Reads the YAML of a text, with every fault of form that is found on the way. */
export function readForm(text: string): Form {
  const raw = [...conflictMarkers(text), ...controlCharacters(text)];
  if (raw.length > 0) return { tree: undefined, findings: raw };
  try {
    const tree = parseTree(text);
    return { tree, findings: tree.faults.map(faultFinding) };
  } catch (error) {
    if (error instanceof YAMLException) return { tree: undefined, findings: [syntaxFinding(text, error)] };
    throw error;
  }
}

function found(name: Finding['name'], offset: number, message: string, help: string): Finding {
  return { name, message, help, path: '', offset };
}

/** What git leaves where two sides changed the same lines. */
function conflictMarkers(text: string): Finding[] {
  return [...text.matchAll(/^<{7}(?: .*)?\r?$/gm)].map((match) =>
    found(
      'conflict-marker',
      match.index,
      'Git could not merge these lines and left both sides',
      'Choose between the two sides and take the lines with <<<<<<<, ======= and >>>>>>> out',
    ),
  );
}

/** C0 controls but tab and line breaks, DEL, C1, and carriage returns that end no line. */
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|\r(?!\n)/g;

function controlCharacters(text: string): Finding[] {
  return [...text.matchAll(controls)].slice(0, 100).map((match) => {
    const code = match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return found(
      'control-character',
      match.index,
      `The control character U+${code} stands in the text`,
      'Take it out; it may have come with pasted text',
    );
  });
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
      'Write the text out in both places',
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

function faultFinding(fault: Fault): Finding {
  return faultWords[fault.name](fault);
}

/** js-yaml's reasons in plain words; what is not here is told in its own. */
const reasons: readonly { readonly reason: RegExp; readonly message: string; readonly help: string }[] = [
  {
    reason: /tab/,
    message: 'A tab stands where the line is indented',
    help: 'Use spaces: two for each level',
  },
  {
    reason: /indentation/,
    message: 'This line is not indented like the ones around it',
    help: 'Keys of one level stand under each other; what belongs to a key stands two spaces further in',
  },
  {
    reason: /unexpected end of the (?:stream|document) within a (?:single|double) quoted|quoted/,
    message: 'A quotation mark is opened and never closed',
    help: 'Close it, or put the whole text in quotes',
  },
  {
    reason: /flow (?:sequence|mapping|collection)|missed comma/,
    message: 'A list or map in brackets is not written to its end',
    help: 'Close every [ and {, and put commas between the items',
  },
  {
    reason: /multiline key|implicit|mapping/,
    message: 'A colon stands where the line has one already',
    help: 'Put a text that has a colon in quotes',
  },
];

function syntaxFinding(text: string, error: YAMLException): Finding {
  const offset = Math.min(error.mark?.position ?? 0, text.length);
  if (error.reason.includes('maxDepth')) {
    return found(
      'too-deep',
      offset,
      'The file is nested far deeper than a plan',
      'Look for brackets that are never closed',
    );
  }
  const row = reasons.find(({ reason }) => reason.test(error.reason));
  if (row) return found('not-yaml', offset, row.message, row.help);
  const line = text.slice(offset, lineEnd(text, offset)).trim().slice(0, 40);
  return found(
    'not-yaml',
    offset,
    `This is not YAML: ${error.reason}`,
    line ? `Look at \`${line}\`` : 'Look at the lines above',
  );
}
