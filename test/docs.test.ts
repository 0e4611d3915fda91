import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { fieldTables } from '../scripts/field-tables.js';
import { commands } from '../src/commands/table.ts';
import { elements, planFields } from '../src/core/plan/fields.ts';
import { readPlan } from '../src/core/plan/plan-file.ts';

const root = join(import.meta.dirname, '..');
const page = readFileSync(join(root, 'docs/format.md'), 'utf8');

test('the tables in docs/format.md are made from the table of fields', () => {
  const [, between] = /<!-- fields -->\n([\s\S]*)<!-- \/fields -->/.exec(page) ?? [];
  expect(between).toBe(`\n${fieldTables({ planFields, elements })}\n\n`);
});

test('the plan in docs/format.md has nothing to mend', () => {
  const [, plan = ''] = /^## A small plan[\s\S]*?```yaml\n([\s\S]*?)```/m.exec(page) ?? [];
  expect(plan).toContain('rebooking-time');
  expect(readPlan(plan).problems).toEqual([]);
});

test.each(['README.md', 'CONTRIBUTING.md', 'docs/format.md', 'docs/method.md'])(
  '%s names only files that are there',
  (name) => {
    const text = readFileSync(join(root, name), 'utf8');
    const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)\)/g)].map(([, path = '']) =>
      join(dirname(name), path),
    );
    const named = [
      ...text.matchAll(/`((?:bin|src|scripts|templates|examples|schema|test|docs|\.ci)\/[\w./-]*)`/g),
    ];
    const paths = [...linked, ...named.map(([, path = '']) => path)];
    expect(paths).not.toEqual([]);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  },
);

test('the README has a row for every command', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const rows = [...readme.matchAll(/^\| `cnsg ([a-z]+)/gm)].map(([, name]) => name);
  expect(rows.toSorted()).toEqual(
    commands
      .map(({ name }) => name)
      .filter((name) => name !== 'help')
      .toSorted(),
  );
});
