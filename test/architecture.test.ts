import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const source = join(import.meta.dirname, '../src');

interface Row {
  /** The part of the program: a file, a folder with all that is under it, or `core` for what stands right in it. */
  readonly part: string;
  /** The other parts that it may import. */
  readonly parts: readonly string[];
  /** The libraries that it may import; a prefix ends with a colon. */
  readonly libraries: readonly string[];
}

const everywhereInCore = ['core', 'core/method', 'core/plan'];

/** Who may import whom, as CONTRIBUTING.md has it. */
const table: readonly Row[] = [
  { part: 'main', parts: ['cli', 'node'], libraries: [] },
  { part: 'cli', parts: ['commands', 'context', 'core'], libraries: ['commander'] },
  { part: 'context', parts: ['core', 'core/merge', 'core/report', 'core/workshop'], libraries: [] },
  {
    part: 'commands',
    parts: [
      'context',
      ...everywhereInCore,
      'core/change',
      'core/workshop',
      'core/check',
      'core/diff',
      'core/merge',
      'core/report',
      'core/lens',
    ],
    libraries: ['commander'],
  },
  {
    part: 'node',
    parts: [
      'context',
      ...everywhereInCore,
      'core/workshop',
      'core/check',
      'core/diff',
      'core/merge',
      'core/report',
    ],
    libraries: [
      'node:',
      '@inquirer/core',
      'chalk',
      'fast-string-width',
      'liquidjs',
      'diff',
      'marked',
      'marked-terminal',
      'string-width',
      'tinyglobby',
    ],
  },
  { part: 'core', parts: [], libraries: [] },
  { part: 'core/method', parts: [], libraries: [] },
  { part: 'core/plan', parts: ['core', 'core/method'], libraries: ['ajv', 'js-yaml', 'yaml'] },
  { part: 'core/change', parts: everywhereInCore, libraries: [] },
  { part: 'core/workshop', parts: [...everywhereInCore, 'core/change'], libraries: [] },
  { part: 'core/check', parts: everywhereInCore, libraries: [] },
  { part: 'core/diff', parts: everywhereInCore, libraries: [] },
  { part: 'core/merge', parts: [...everywhereInCore, 'core/diff'], libraries: ['node-diff3'] },
  { part: 'core/report', parts: [...everywhereInCore, 'core/diff', 'core/report/html'], libraries: [] },
  {
    part: 'core/lens',
    parts: [...everywhereInCore, 'core/change', 'core/workshop', 'core/check', 'core/report'],
    libraries: [],
  },
  {
    part: 'core/report/html',
    parts: [...everywhereInCore, 'core/diff', 'core/report'],
    libraries: ['micromark'],
  },
];

/** The longest part of the table that a file belongs to, by its path under `src` without its ending. */
function rowOf(file: string): Row | undefined {
  const path = file.replace(/(\.d)?\.[jt]s$/, '');
  const owners = table.filter(({ part }) => path === part || path.startsWith(`${part}/`));
  return owners.toSorted((one, other) => other.part.length - one.part.length)[0];
}

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(source, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const found = text.matchAll(/\b(?:from\s*|import\s*\(\s*|import\s+)(['"])([^'"\n]+)\1/g);
  return [...found].map(([, , name = '']) => name);
}

/** Says what is wrong with an import, or nothing when the table allows it. */
function complaint(file: string, name: string): string | undefined {
  const row = rowOf(file);
  if (row === undefined) return `${file} belongs to no part`;
  if (!name.startsWith('.')) {
    const isAllowed = row.libraries.some(
      (library) => name === library || (library.endsWith(':') && name.startsWith(library)),
    );
    return isAllowed ? undefined : `${file} imports the library ${name}`;
  }
  const target = relative(source, join(source, dirname(file), name));
  const part = rowOf(target)?.part;
  return part !== undefined && (part === row.part || row.parts.includes(part))
    ? undefined
    : `${file} imports ${target}`;
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.[jt]s$/.test(file) && !file.startsWith('core/plan/generated/'),
);

test('nothing imports what the table of the architecture does not allow', () => {
  const complaints = files.flatMap((file) => importsOf(file).flatMap((name) => complaint(file, name) ?? []));
  expect(complaints).toEqual([]);
});

test('an import that crosses the table is named', () => {
  expect(complaint('core/plan/read.ts', 'node:fs')).toBe('core/plan/read.ts imports the library node:fs');
  expect(complaint('core/method/steps.ts', '../plan/plan.ts')).toBe(
    'core/method/steps.ts imports core/plan/plan.ts',
  );
  expect(complaint('commands/help.ts', '../cli.ts')).toBe('commands/help.ts imports cli.ts');
  expect(complaint('cli.ts', './node/context.ts')).toBe('cli.ts imports node/context.ts');
  expect(complaint('node/save.ts', 'commander')).toBe('node/save.ts imports the library commander');
});
