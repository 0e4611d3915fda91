import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentOf, folderWith, run } from './run.ts';

const head = 'cnsg: 1\ntitle: Keep frequent flyers\n';
const agreed = `${head}status: agreed\n`;
/** One warning, and hints for the rest of the plan. */
const vague = `${head}objectives: {better: {statement: Better service, level: direct}}\n`;
const complete = readFileSync(join(import.meta.dirname, '../../examples/nordair/nordair.cnsg.yaml'), 'utf8');

async function checkIn(files: Readonly<Record<string, string>>, ...words: readonly string[]) {
  return run(['check', ...words], { cwd: folderWith(files) });
}

describe('the exit code of check', () => {
  test.each([
    ['only hints', head, [], 0],
    ['a warning', vague, [], 0],
    ['as many warnings as allowed', vague, ['--max-warnings', '1'], 0],
    ['more warnings than allowed', vague, ['--max-warnings', '0'], 1],
    ['a warning, strictly', vague, ['--strict'], 1],
    ['hints, strictly', head, ['--strict'], 0],
    ['gaps in an agreed plan', agreed, [], 1],
    ['a broken reference in a draft', `${head}segments: {commuters: {serves: [nothing]}}\n`, [], 1],
    ['no such number', vague, ['--max-warnings', 'few'], 2],
    ['no such format', vague, ['--format', 'xml'], 2],
    ['no such file', vague, ['plan.cnsg.yaml'], 2],
  ])('with %s', async (_what, text, words, expected) => {
    const { code, stdout, stderr } = await checkIn({ 'keep.cnsg.yaml': text }, ...words);
    expect(code).toBe(expected);
    expect(stdout === '').toBe(expected === 2);
    expect(stderr === '').toBe(expected !== 2);
  });
});

describe('several files', () => {
  const plans = {
    'plans/keep.cnsg.yaml': complete,
    'plans/2027/win.cnsg.yaml': vague,
    'plans/broken.cnsg.yaml': `${head}objectives: [\n`,
    'plans/notes.yaml': 'a: b\n',
    'plans/node_modules/other/example.cnsg.yaml': agreed,
  };

  test.each([
    [['plans/*.cnsg.yaml'], ['plans/broken.cnsg.yaml', 'plans/keep.cnsg.yaml']],
    [['plans/{keep,win}.cnsg.yaml', 'plans/k*'], ['plans/keep.cnsg.yaml']],
    [['plans/**/[kw]*.cnsg.yaml'], ['plans/2027/win.cnsg.yaml', 'plans/keep.cnsg.yaml']],
    [
      ['plans/keep.cnsg.yaml', '**/w?n.cnsg.yaml'],
      ['plans/keep.cnsg.yaml', 'plans/2027/win.cnsg.yaml'],
    ],
  ])('are named by the patterns %j, also where the shell leaves them alone', async (patterns, expected) => {
    const { stdout } = await checkIn(plans, ...patterns, '--json');
    expect(JSON.parse(stdout).files.map(({ file }: { file: string }) => file)).toEqual(expected);
  });

  test('are found from inside their own folder, and from the root', async () => {
    const cwd = join(folderWith(plans), 'plans');
    for (const start of ['../*', cwd]) {
      const { stdout } = await run(['check', `${start}/keep.*`], { cwd });
      expect(stdout).toMatch(/^\S*\/plans\/keep\.cnsg\.yaml: nothing to mend$/m);
    }
  });

  test('a pattern in the name of a file means that file', async () => {
    const { code, stdout } = await checkIn({ '[keep].cnsg.yaml': complete }, '[keep].cnsg.yaml');
    expect({ code, stdout }).toEqual({ code: 0, stdout: '[keep].cnsg.yaml: nothing to mend\n' });
  });

  test('a pattern that fits nothing is told', async () => {
    expect(await checkIn(plans, 'plan/*.cnsg.yaml')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'Error: No file fits plan/*.cnsg.yaml\nCheck the pattern, or name the files.\n',
    });
  });

  test('are all checked, with a broken one among them', async () => {
    const { code, stdout } = await checkIn(
      plans,
      'plans/keep.cnsg.yaml',
      'plans/broken.cnsg.yaml',
      'gone.yaml',
    );
    expect(code).toBe(1);
    expect(stdout).toContain('error[CNSG001]');
    expect(stdout).toContain('error[CNSG011] There is no file gone.yaml');
    expect(stdout).toMatch(/^plans\/keep\.cnsg\.yaml: nothing to mend$/m);
  });
});

describe('the settings', () => {
  const settings = 'rules:\n  vague-objective: error\n';

  test('are those of the nearest file, from the folder of the plan upwards', async () => {
    const files = {
      'cnsg.config.yaml': settings,
      'team/keep.cnsg.yaml': vague,
      'team/own/cnsg.config.yaml': 'rules: {vague-objective: off}\n',
      'team/own/win.cnsg.yaml': vague,
    };
    const { code, stdout } = await checkIn(files, 'team/keep.cnsg.yaml', 'team/own/win.cnsg.yaml');
    expect(code).toBe(1);
    expect(stdout.match(/\[CNSG110\]/g)).toHaveLength(1);
    expect(stdout).toMatch(/error\[CNSG110\][\s\S]*--> team\/keep\.cnsg\.yaml:3:/);
  });

  test('that are wrong are told with their place, however many plans there are', async () => {
    const files = { 'cnsg.config.yaml': 'rules:\n  vague: off\n', 'a.cnsg.yaml': head, 'b.cnsg.yaml': head };
    const { code, stdout, stderr } = await checkIn(files);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/cnsg\.config\.yaml:2:3: There is no rule `vague`\n/);
  });
});

describe('annotations', () => {
  test('are one a finding, with the levels of GitHub', async () => {
    const { code, stdout } = await checkIn(
      { 'plans/keep.cnsg.yaml': vague },
      'plans/keep.cnsg.yaml',
      '--format',
      'github',
    );
    expect(code).toBe(0);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines)
      expect(line).toMatch(/^::(warning|notice) file=plans\/keep\.cnsg\.yaml,line=\d+,col=\d+,/);
    expect(lines.filter((line) => line.startsWith('::warning '))).toHaveLength(1);
  });

  test('are none where nothing is found', async () => {
    expect(await checkIn({ 'keep.cnsg.yaml': complete }, '--format', 'github')).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
  });
});

describe('--fix', () => {
  const untidy = `${head}# theirs\nstrategies:\n  customize: {selected: false, rationale: Nobody asks}\n`;

  test('mends what cannot lose anything, shows the lines, and then checks', async () => {
    const cwd = folderWith({ 'keep.cnsg.yaml': untidy });
    const { code, stdout, stderr } = await run(['check', '--fix'], { cwd });
    expect(code).toBe(0);
    expect(stderr).toMatch(/^Mended in keep\.cnsg\.yaml:\n- {3}customize: .*\n\+ {3}customise:\n/);
    expect(stdout).toContain('keep.cnsg.yaml: ');
    const { 'keep.cnsg.yaml': text } = contentOf(cwd);
    expect(text).toContain('# theirs\nstrategies:\n  customise:\n    selected: false\n');
    const again = await run(['check', '--fix'], { cwd });
    expect(again.stderr).toBe('');
  });

  test.each([['--preview'], ['--fix', '--preview']])('with %j only shows them', async (...words) => {
    const cwd = folderWith({ 'keep.cnsg.yaml': untidy });
    const before = contentOf(cwd);
    const { stderr } = await run(['check', ...words], { cwd });
    expect(stderr).toMatch(/^Would mend in keep\.cnsg\.yaml:\n- /);
    expect(contentOf(cwd)).toEqual(before);
  });

  test('leaves a broken file as it is, mends the others and tells of it', async () => {
    const cwd = folderWith({ 'broken.cnsg.yaml': `${head}objectives: [\n`, 'keep.cnsg.yaml': untidy });
    const { code, stdout, stderr } = await run(['check', '--fix'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('error[CNSG001]');
    expect(stderr).toMatch(/^Mended in keep\.cnsg\.yaml:/);
    expect(contentOf(cwd)['broken.cnsg.yaml']).toBe(`${head}objectives: [\n`);
  });

  test('leaves --json one document on standard output', async () => {
    const { stdout } = await checkIn({ 'keep.cnsg.yaml': untidy }, '--fix', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'check' });
  });

  test('has nowhere to write what came from standard input', async () => {
    const { code, stdout, stderr } = await run(['check', '--fix', '-'], { stdin: untidy });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Standard input cannot be mended');
  });
});

describe('explain', () => {
  test.each(['CNSG409', 'cnsg409', 'unanswered-barrier'])('prints the page of %s', async (rule) => {
    const { code, stdout } = await run(['explain', rule]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^# CNSG409 unanswered-barrier\n/);
    expect(stdout).toContain('## The question to ask');
  });

  test('lists all rules, of form and of method', async () => {
    const { stdout } = await run(['explain']);
    expect(stdout).toMatch(/^CNSG001 {2}not-yaml {2}error$/m);
    expect(stdout).toMatch(/^CNSG409 {2}unanswered-barrier {2}hint, error once agreed$/m);
    expect(stdout).toMatch(/^CNSG990 {2}useless-waiver {2}warning$/m);
  });

  test('gives both as JSON', async () => {
    const list = JSON.parse((await run(['explain', '--json'])).stdout);
    expect(list.rules).toContainEqual({ code: 'CNSG032', name: 'dangling-reference', severity: 'error' });
    const page = JSON.parse((await run(['explain', 'vague-objective', '--json'])).stdout);
    expect(page).toMatchObject({
      kind: 'rule',
      code: 'CNSG110',
      name: 'vague-objective',
      severity: 'warning',
    });
    expect(page.markdown).toMatch(/^# CNSG110 /);
  });

  test.each([
    ['unanswered-bariers', 'Did you mean `unanswered-barrier`?'],
    ['CNSG40', 'Did you mean `CNSG40'],
    ['punctuality', '`cnsg explain` lists them.'],
  ])('leads from %s on: %s', async (rule, told) => {
    const { code, stdout, stderr } = await run(['explain', rule]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(told);
  });
});

describe('trace', () => {
  const plan = `${head}objectives: {schneller: {statement: Schneller antworten, level: direct}}
segments: {pendler: {name: Pendler, serves: [schneller]}}\n`;

  test('draws the chain as a tree, with its gaps', async () => {
    const { code, stdout } = await run(['trace'], { cwd: folderWith({ 'keep.cnsg.yaml': plan }) });
    expect(code).toBe(0);
    expect(stdout).toBe('O1 Schneller antworten\n└─ S1 Pendler\n   └─ ? no strategy serves this segment\n');
  });

  test.each(['O1', 'schneller', 'Schneller antworten'])('shows what depends on %s', async (element) => {
    const { stdout } = await run(['trace', element], { cwd: folderWith({ 'keep.cnsg.yaml': plan }) });
    expect(stdout).toBe('O1 Schneller antworten\n└─ S1 Pendler\n');
  });

  test('gives it as JSON', async () => {
    const { stdout } = await run(['trace', 'keep.cnsg.yaml', 'S1', '--json'], {
      cwd: folderWith({ 'keep.cnsg.yaml': plan }),
    });
    expect(JSON.parse(stdout)).toEqual({
      schemaVersion: 1,
      kind: 'trace',
      plan: 'keep.cnsg.yaml',
      branches: [{ id: 'pendler', number: 'S1', text: 'Pendler', isGap: false, branches: [] }],
    });
  });

  test('says that an element is not there, and that a plan has no objective', async () => {
    const missing = await run(['trace', 'S9'], { cwd: folderWith({ 'keep.cnsg.yaml': plan }) });
    expect(missing).toMatchObject({ code: 2, stdout: '' });
    expect(missing.stderr).toContain('There is no element `S9`');
    const empty = await run(['trace'], { cwd: folderWith({ 'keep.cnsg.yaml': head }) });
    expect(empty).toEqual({ code: 0, stdout: 'There is no objective yet.\n', stderr: '' });
  });
});
