import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fieldTables, lensTables } from '../scripts/field-tables.js';
import { ruleTables } from '../scripts/rule-tables.js';
import { commands } from '../src/commands/table.ts';
import { catalogue } from '../src/core/check/catalogue.ts';
import { checkPlan } from '../src/core/check/check-plan.ts';
import { settingsFrom } from '../src/core/check/settings.ts';
import { stepTitle } from '../src/core/check/summary.ts';
import { lensFormat } from '../src/core/lens/format.ts';
import { elements, planFields } from '../src/core/plan/fields.ts';
import { readPlan } from '../src/core/plan/plan-file.ts';
import { marker } from '../src/core/report/difference/markdown.ts';
import { reports } from '../src/core/report/generated/reports.ts';
import { htmlDialect } from '../src/core/report/html/html-dialect.ts';
import { markdownDialect } from '../src/core/report/markdown-dialect.ts';
import { findAsking } from '../src/core/workshop/agenda.ts';
import { draftOf } from '../src/core/workshop/draft.ts';
import { parseMetricLine } from '../src/core/workshop/metric-line.ts';
import { readStarter } from '../src/core/workshop/starter.ts';

const root = join(import.meta.dirname, '..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const page = read('docs/format.md');

function between(text: string, mark: string): string | undefined {
  return new RegExp(`<!-- ${mark} -->\n([\\s\\S]*)<!-- /${mark} -->`).exec(text)?.[1];
}

test('the tables in docs/format.md are made from the table of fields', () => {
  expect(between(page, 'fields')).toBe(`\n${fieldTables({ planFields, elements })}\n\n`);
});

test('the tables of lenses in docs/format.md are made from their fields', async () => {
  const { fields } = await lensFormat();
  expect(between(page, 'lenses')).toBe(`\n${lensTables(fields, elements)}\n\n`);
});

test('the tables in docs/rules.md are made from the rules and their pages', () => {
  const pageOf = (code: string) => read(`templates/rules/${code}.md`);
  const tables = ruleTables({ catalogue, stepTitle, pageOf });
  expect(between(read('docs/rules.md'), 'rules')).toBe(`\n${tables}\n\n`);
  for (const { code, name } of catalogue)
    expect(tables).toMatch(new RegExp(`^\\| \\[${code}\\].*\\| \`${name}\` \\| .* \\| .+\\. \\|$`, 'm'));
});

describe('docs/check.md', () => {
  const blocks = [...read('docs/check.md').matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(
    ([, block = '']) => block,
  );
  const blockWith = (words: string) => blocks.find((block) => block.includes(words)) ?? '';

  test('has settings that can be set', () => {
    expect(settingsFrom(blockWith('rules:'), 'cnsg.config.yaml')).toEqual({
      CNSG110: 'error',
      CNSG415: 'off',
    });
  });

  test('has a waiver that waives', () => {
    const { diagnostics } = checkPlan(
      readPlan(`cnsg: 1\ntitle: Keep frequent flyers\n${blockWith('waivers:')}`),
      {},
      '2026-11-21',
    );
    const codes = diagnostics.map(({ code }) => code);
    expect(codes).toContain('CNSG206');
    expect(codes).not.toContain('CNSG203');
    expect(codes).not.toContain('CNSG990');
  });

  test('has a workflow that runs the check with annotations', () => {
    const [{ run }] = parse(blockWith('runs-on')).jobs.check.steps.slice(-1);
    expect(run).toBe("npx --yes cnsg check --format github 'plans/**/*.cnsg.yaml'");
  });

  test('names the hook that pre-commit finds, which checks plans and nothing else', () => {
    const [hook] = parse(read('.pre-commit-hooks.yaml'));
    expect(parse(blockWith('hooks:')).repos[0].hooks).toEqual([{ id: hook.id }]);
    expect(hook).toMatchObject({ entry: 'cnsg check', language: 'node' });
    const files = new RegExp(hook.files);
    expect(
      ['plans/keep.cnsg.yaml', 'cnsg.config.yaml', 'keep.cnsg.yaml.tmp'].map((name) => files.test(name)),
    ).toEqual([true, false, false]);
  });
});

test('the workflow in docs/git.md tells what a pull request changes by options that there are', () => {
  const [, text = ''] = /```yaml\n(name: Plan changes[\s\S]*?)```/.exec(read('docs/git.md')) ?? [];
  const steps: readonly { run?: string }[] = parse(text).jobs.tell.steps;
  const line = steps.find(({ run }) => run?.includes('cnsg diff'))?.run ?? '';
  const known = commands
    .find(({ name }) => name === 'diff')
    ?.options.flatMap(([flags]) => flags.split(/[ ,]/));
  const used = line.match(/--[a-z-]+/g)?.filter((flag) => flag !== '--yes') ?? [];
  expect(used).toEqual(['--format', '--out']);
  expect(known).toEqual(expect.arrayContaining(used));
  expect(text).toContain(marker);
});

describe('docs/templates.md', () => {
  const text = read('docs/templates.md');

  test('has a row for every report', () => {
    const table = text.slice(0, text.indexOf('## Formats'));
    const rows = [...table.matchAll(/^\| `([a-z]+)` \|/gm)].map(([, name]) => name);
    expect(rows.toSorted()).toEqual(Object.keys(reports).toSorted());
  });

  test('has a row for every filter', () => {
    const filters = text.slice(text.indexOf('| filter | makes |'), text.indexOf('## The data'));
    const rows = [...filters.matchAll(/^\| `([a-z]+)` \|/gm)].map(([, name]) => name);
    for (const { filters: known } of [markdownDialect, htmlDialect])
      expect(rows.toSorted()).toEqual(Object.keys(known).toSorted());
  });
});

test('the plan in docs/format.md has nothing to mend', () => {
  const [, plan = ''] = /^## A small plan[\s\S]*?```yaml\n([\s\S]*?)```/m.exec(page) ?? [];
  expect(plan).toContain('rebooking-time');
  expect(readPlan(plan).problems).toEqual([]);
});

test('the starter in docs/format.md is one', () => {
  const [, starter = ''] = /^## Starters[\s\S]*?```yaml\n([\s\S]*?)```/m.exec(page) ?? [];
  expect(readStarter(starter, 'airline', 'airline').questions).toEqual({
    customers: ['Who has no other way to travel?'],
  });
});

describe('the README', () => {
  const readme = read('README.md');
  const nordair = draftOf(readPlan(read('examples/nordair/nordair.cnsg.yaml')), '2026-11-21');
  const [, table = ''] = /^\| type \| to \|\n([\s\S]*?)\n\n/m.exec(readme) ?? [];
  const lines = [...table.matchAll(/`([^`]+)`/g)].map(([, line = '']) => line);

  test.each(lines)('has a line that a board understands: %s', (line) => {
    const isForDots = /^(?:\d|secret)/.test(line);
    const asking = findAsking(nordair, isForDots ? '/concepts/votes' : '/review/concepts');
    expect(asking?.act?.(line, nordair)).not.toMatchObject({ kind: 'refused' });
  });

  test('has lines for all that boards do', () => {
    expect(lines).toHaveLength(10);
  });

  test('has numbers in one line that are understood', () => {
    const [, line = ''] = /go in one line: `([^`]+)`/.exec(readme) ?? [];
    expect(parseMetricLine(line, '2026-11-21')).toMatchObject({ fields: { direction: 'decrease' } });
  });
});

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'docs/check.md',
  'docs/format.md',
  'docs/git.md',
  'docs/method.md',
  'docs/rules.md',
  'docs/templates.md',
];

test.each(pages)('%s names only files that are there', (name) => {
  const text = read(name);
  const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)\)/g)].map(([, path = '']) =>
    join(dirname(name), path),
  );
  const named = [
    ...text.matchAll(/`((?:bin|src|scripts|templates|examples|schema|test|docs|\.ci)\/[\w./-]*)`/g),
  ];
  const paths = [...linked, ...named.map(([, path = '']) => path)];
  expect(paths).not.toEqual([]);
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test('the README has a row for every command', () => {
  const readme = read('README.md');
  const rows = [...readme.matchAll(/^\| `cnsg ([a-z]+)/gm)].map(([, name]) => name);
  expect(rows.toSorted()).toEqual(
    commands
      .map(({ name }) => name)
      .filter((name) => name !== 'help')
      .toSorted(),
  );
});
