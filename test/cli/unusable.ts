export const head = 'cnsg: 1\ntitle: Keep frequent flyers\n';
const deep = 100_000;

function utf16(text: string, isBigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return isBigEndian ? bytes.swap16() : bytes;
}

/** What is wrong, the bytes, where it is told, and what the finding is called. */
export type Case = readonly [what: string, content: string | Uint8Array, place: string, name: string];

/** Files that no command can take for a plan. */
export const unusable: readonly Case[] = [
  ['an empty file', '', '1:1', 'not-a-plan'],
  ['blank lines', '\n\n  \n', '1:1', 'not-a-plan'],
  ['only comments', '# nothing here\n# yet\n', '1:1', 'not-a-plan'],
  ['a list', '- Frequent flyers\n- Families\n', '1:1', 'not-a-plan'],
  ['a text', 'Keep frequent flyers\n', '1:1', 'not-a-plan'],
  ['null', '~\n', '1:1', 'not-a-plan'],
  ['a map of something else', 'name: nordair\nscripts: {build: tsc}\n', '1:1', 'not-a-plan'],
  ['a letter', 'Dear all,\nhere is: the plan\nfor: you: really\n', '2:8', 'not-yaml'],
  [
    'a bracket that is not closed',
    `${head}objectives:\n  faster: {statement: x\n  slower: {}\n`,
    '5:3',
    'not-yaml',
  ],
  ['a quotation mark that is not closed', `${head}summary: "Frequent flyers\n`, '4:1', 'not-yaml'],
  ['a colon in a text', `${head}summary: Answer: faster\n`, '3:16', 'not-yaml'],
  ['a key without a colon', `${head}objectives\nsegments: {}\n`, '3:11', 'not-yaml'],
  [
    'a line that is not indented alike',
    `${head}workshop:\n   scope: all\n  scribe: Ada\n`,
    '5:3',
    'not-yaml',
  ],
  ['a text that begins with a sign', `${head}organisation: @nordair\n`, '3:15', 'not-yaml'],
  ['a backslash in double quotes', `${head}organisation: "C:\\plans"\n`, '3:19', 'not-yaml'],
  ['tabs', `${head}objectives:\n\tfaster: {statement: x}\n`, '4:1', 'not-yaml'],
  ['two documents', `${head}---\n${head}`, '3:1', 'second-document'],
  ['three documents', `---\n${head}...\n---\n${head}---\n${head}`, '5:1', 'second-document'],
  ['a key that stands twice', `${head}title: Again\n`, '3:1', 'duplicate-key'],
  ['an id that stands twice', `${head}objectives:\n  faster: {}\n  faster: {}\n`, '5:3', 'duplicate-key'],
  ['a conflict', `${head}<<<<<<< HEAD\nask: a\n=======\nask: b\n>>>>>>> theirs\n`, '3:1', 'conflict-marker'],
  [
    'a conflict with its base',
    `${head}<<<<<<< HEAD\nask: a\n||||||| 1a2b\nask: c\n=======\nask: b\n>>>>>>> theirs\n`,
    '3:1',
    'conflict-marker',
  ],
  [
    'a conflict in quotes and with CRLF',
    `${head}ask: "a\r\n<<<<<<< HEAD\r\n  b\r\n=======\r\n  c\r\n>>>>>>> theirs\r\n"\r\n`,
    '4:1',
    'conflict-marker',
  ],
  ['the end of a conflict', `${head}ask: b\n>>>>>>> theirs\n`, '4:1', 'conflict-marker'],
  ['the middle of a conflict', `${head}ask: b\n=======\n`, '4:1', 'conflict-marker'],
  ['an anchor and what refers to it', `${head}x-a: &a [1]\nx-b: [*a, *a]\n`, '3:6', 'alias'],
  ['an alias bomb', bomb(), '3:6', 'alias'],
  ['brackets, very deep', `${head}x-deep: ${'['.repeat(deep)}${']'.repeat(deep)}\n`, '3:58', 'too-deep'],
  ['brackets, very deep and open', `${head}x-deep: ${'{a: '.repeat(deep)}`, '3:202', 'too-deep'],
  ['dashes, very deep', `${head}x-deep:\n  ${'- '.repeat(deep)}x\n`, '4:101', 'too-deep'],
  ['UTF-16 with a mark', utf16(`\uFEFF${head}`, false), '1:1', 'not-utf-8'],
  ['UTF-16 without a mark', utf16(head, false), '1:1', 'not-utf-8'],
  ['UTF-16, the other way round, with a mark', utf16(`\uFEFF${head}`, true), '1:1', 'not-utf-8'],
  ['UTF-16, the other way round, without a mark', utf16(head, true), '1:1', 'not-utf-8'],
  ['Latin-1', Buffer.from(`${head}ask: café crème\n`, 'latin1'), '3:9', 'not-utf-8'],
  ['NUL and escapes', `${head}ask: a\u0000b\u001b[31mred\n`, '3:7', 'control-character'],
  ['carriage returns alone', head.replaceAll('\n', '\r'), '1:8', 'control-character'],
  [
    'a picture',
    new Uint8Array(20_000).map((_, at) => (at % 11 === 0 ? 10 : at % 32)),
    '2:1',
    'control-character',
  ],
  ['a tag', `${head}ask: !!str 12\n`, '3:6', 'yaml-feature'],
  ['a key that is a list', `${head}? [a, b]\n: c\n`, '3:1', 'yaml-feature'],
  ['no version', 'title: Keep frequent flyers\n', '1:1', 'missing-field'],
  ['an empty version', 'cnsg:\ntitle: Keep frequent flyers\n', '1:6', 'missing-field'],
  ['version 0', 'cnsg: 0\ntitle: Keep frequent flyers\n', '1:7', 'wrong-value'],
  ['version 1.5', 'cnsg: 1.5\ntitle: Keep frequent flyers\n', '1:7', 'wrong-value'],
  ['a version that is a text', 'cnsg: "1"\ntitle: Keep frequent flyers\n', '1:7', 'wrong-type'],
];

/** Nine levels that would unfold into millions. */
function bomb(): string {
  const names = [...'abcdefghij'];
  const lines = names.map((name, at) => {
    const before = names[at - 1];
    return `x-${name}: &${name} [${Array(9)
      .fill(before ? `*${before}` : '1')
      .join(', ')}]`;
  });
  return `${head}${lines.join('\n')}\n`;
}
