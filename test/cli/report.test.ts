import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { browserPath } from '../browser.ts';
import { contentOf, folderWith, run, smallPlan } from './run.ts';

const none = { CNSG_BROWSER: '' };
let browser: string;

beforeAll(async () => {
  browser = await browserPath();
});

const withPlan = (more: Readonly<Record<string, string>> = {}) =>
  folderWith({ 'keep.cnsg.yaml': smallPlan, ...more });
const names = (cwd: string) => Object.keys(contentOf(cwd));

describe('cnsg report', () => {
  test('without a word more writes the full report and the brief, the brief as PDF too', async () => {
    const cwd = withPlan();
    const { code, stdout, stderr } = await run(['report'], { cwd, env: { CNSG_BROWSER: browser } });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const files = ['keep.md', 'keep.html', 'keep.brief.md', 'keep.brief.html', 'keep.brief.pdf'];
    expect(stdout).toBe(files.map((file) => `Written: ${file}\n`).join(''));
    expect(readFileSync(join(cwd, 'keep.brief.pdf'), 'latin1')).toMatch(/^%PDF-/);
  });

  test('does without the PDF where there is no browser, and says so in a line', async () => {
    const cwd = withPlan();
    const { code, stdout, stderr } = await run(['report'], { cwd, env: none });
    expect(code).toBe(0);
    expect(stdout).not.toContain('pdf');
    expect(stderr).toMatch(/^No PDF was made: .*\n$/);
    const asked = await run(['report', '--report', 'brief', '--format', 'pdf'], { cwd, env: none });
    expect(asked).toMatchObject({ code: 2, stdout: '' });
    expect(asked.stderr).toContain('There is no browser here that could print a PDF');
  });

  test('gives the same bytes at any time, in any place and time zone', async () => {
    const folders = [withPlan(), withPlan()];
    const times = ['UTC', 'Pacific/Kiritimati'];
    for (const [at, cwd] of folders.entries())
      await run(['report', '--all'], { cwd, env: { CNSG_BROWSER: browser, TZ: times[at], LANG: 'C' } });
    const [one, other] = folders.map((cwd) => contentOf(cwd));
    expect(one).toEqual(other);
    expect(Object.keys(one ?? {}).length).toBeGreaterThan(20);
  });

  test('writes the reports and formats that are named', async () => {
    const cwd = withPlan();
    await run(['report', '--report', 'cards,trace', '--format', 'md,html'], { cwd });
    expect(names(cwd)).toEqual([
      'keep.cards.html',
      'keep.cards.md',
      'keep.cnsg.yaml',
      'keep.trace.html',
      'keep.trace.md',
    ]);
  });

  test('writes all of them, and all tables, into a folder', async () => {
    const cwd = withPlan();
    expect((await run(['report', '--all'], { cwd, env: none })).code).toBe(0);
    const made = names(cwd);
    for (const report of ['', '.brief', '.cards', '.metrics', '.minutes', '.segment', '.trace', '.worksheet'])
      for (const format of ['md', 'html']) expect(made).toContain(`keep-reports/keep${report}.${format}`);
    expect(made).toContain('keep-reports/keep.json');
    expect(made).toContain('keep-reports/keep.parking-lot.csv');
    await run(['report', '--all', '--out', 'board/november'], { cwd, env: none });
    expect(names(cwd)).toContain('board/november/keep.brief.html');
  });

  test('writes to a file, whose ending says the format, or into a folder', async () => {
    const cwd = withPlan({ 'board/readme.txt': '' });
    await run(['report', '--out', 'all.html'], { cwd });
    await run(['report', '--report', 'brief', '--out', 'short.md'], { cwd });
    await run(['report', '--report', 'brief', '--format', 'md', '--out', 'board'], { cwd });
    expect(readFileSync(join(cwd, 'all.html'), 'utf8')).toMatch(/<!-- cnsg report: full -->\n$/);
    expect(readFileSync(join(cwd, 'short.md'), 'utf8')).toMatch(/<!-- cnsg report: brief -->\n$/);
    expect(names(cwd)).toContain('board/keep.brief.md');
  });

  test('prints one report, or the data as a document', async () => {
    const cwd = withPlan();
    const brief = await run(['report', '--report', 'brief', '--out', '-'], { cwd });
    expect(brief.stdout).toMatch(/^# Keep frequent flyers\n[\s\S]*<!-- cnsg report: brief -->\n$/);
    const data = await run(['report', '--format', 'json', '--out', '-'], { cwd });
    expect(JSON.parse(data.stdout)).toMatchObject({ kind: 'plan-data', plan: { dataVersion: 1 } });
    const table = await run(['report', '--report', 'concepts', '--format', 'csv', '--out', '-'], { cwd });
    expect(table.stdout).toMatch(/^\ufeffNo\.,Id,.*\r\nC1,self-rebooking,Rebook in two taps,/);
    expect(names(cwd)).toEqual(['keep.cnsg.yaml']);
  });

  test.each([
    [['--report', 'breif'], 'There is no report `breif`', 'Did you mean `brief`?'],
    [['--format', 'docx'], 'There is no format `docx`', 'md, html, pdf, json, csv'],
    [['--report', 'full,brief', '--out', '-'], 'Standard output takes one report in one format', 'folder'],
    [['--format', 'csv', '--out', 'table.csv'], 'table.csv takes one table', 'objectives, segments'],
    [['--format', 'pdf', '--out', '-'], 'A PDF goes to a file', '--out'],
    [['--redact', 'people,C99'], 'The plan has no `C99` to redact', 'C3'],
    [['--since', 'no-such-revision'], 'lies in no git repository', 'Name files instead of revisions'],
    [['--since', 'befor.cnsg.yaml'], 'There is no file befor.cnsg.yaml', 'Check the name'],
    [['--since', '@1'], 'There is no revision 1 of keep.cnsg.yaml', 'cnsg log'],
    [['--since', '--output=x'], '--output=x is neither a file nor a revision', 'git log'],
  ])('%j is refused in words', async (words, fault, cure) => {
    const cwd = withPlan();
    const { code, stdout, stderr } = await run(['report', ...words], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(fault);
    expect(stderr).toContain(cure);
    expect(names(cwd)).toEqual(['keep.cnsg.yaml']);
  });
});

describe('a file that cnsg did not write', () => {
  const rows = ['keep.md', 'keep.brief.html', 'keep.brief.pdf', 'keep.json', 'keep.concepts.csv'];
  const every = ['report', '--report', 'full,brief', '--format', 'md,html,pdf,json,csv'];

  test.each(rows)('is left alone, and nothing else is written either: %s', async (name) => {
    const cwd = withPlan({ [name]: 'Notes of the board\n' });
    const env = { CNSG_BROWSER: browser };
    const { code, stderr } = await run(every, { cwd, env });
    expect(code).toBe(2);
    expect(stderr).toContain(`${name} was not written by cnsg, so it is left alone`);
    expect(names(cwd)).toEqual(['keep.cnsg.yaml', name].toSorted());
    expect((await run([...every, '--force'], { cwd, env })).code).toBe(0);
    expect(contentOf(cwd)[name]).not.toContain('Notes');
  });
});

test('an --out that names nothing writes nothing', async () => {
  const cwd = withPlan();
  const { code, stderr } = await run(['report', '--out', '', '--format', 'md'], { cwd });
  expect({ code, names: names(cwd) }).toEqual({ code: 2, names: ['keep.cnsg.yaml'] });
  expect(stderr).toContain('--out names no file and no folder');
});

describe('cnsg report --check', () => {
  const env = () => ({ CNSG_BROWSER: browser });

  test('finds reports that are up to date, and names those that are stale', async () => {
    const cwd = withPlan();
    await run(['report'], { cwd, env: env() });
    await run(['report', '--format', 'json,csv'], { cwd });
    const before = contentOf(cwd);
    const good = await run(['report', '--check'], { cwd, env: none });
    expect(good).toEqual({ code: 0, stdout: 'All 18 reports are up to date.\n', stderr: '' });
    writeFileSync(join(cwd, 'keep.cnsg.yaml'), smallPlan.replace('Queues at the desk', 'No seats'));
    const { code, stdout } = await run(['report', '--check'], { cwd, env: none });
    expect(code).toBe(1);
    for (const stale of ['keep.md', 'keep.html', 'keep.json', 'keep.barriers.csv'])
      expect(stdout).toContain(`Stale: ${stale}\n`);
    expect(stdout).not.toContain('keep.metrics.csv');
    expect({ ...contentOf(cwd), 'keep.cnsg.yaml': '' }).toEqual({ ...before, 'keep.cnsg.yaml': '' });
  });

  test('looks at a PDF without printing it again', async () => {
    const cwd = withPlan();
    await run(['report', '--report', 'brief', '--format', 'pdf'], { cwd, env: env() });
    expect((await run(['report', '--check'], { cwd, env: none })).code).toBe(0);
    writeFileSync(join(cwd, 'keep.cnsg.yaml'), smallPlan.replace('Keep frequent', 'Win back'));
    expect((await run(['report', '--check'], { cwd, env: none })).stdout).toContain('Stale: keep.brief.pdf');
  });

  test('takes the line ends of Windows for what they are, and leaves foreign files out', async () => {
    const cwd = withPlan();
    await run(['report', '--format', 'md'], { cwd });
    const text = readFileSync(join(cwd, 'keep.md'), 'utf8');
    writeFileSync(join(cwd, 'keep.md'), text.replaceAll('\n', '\r\n'));
    writeFileSync(join(cwd, 'keep.cards.md'), '# Cards of our own\n');
    expect((await run(['report', '--check'], { cwd })).stdout).toBe('All 2 reports are up to date.\n');
  });

  test('misses a report that was asked for by name', async () => {
    const cwd = withPlan();
    expect((await run(['report', '--check'], { cwd })).stdout).toBe(
      'There is no report of keep.cnsg.yaml here.\n',
    );
    const { code, stdout } = await run(['report', '--check', '--report', 'cards', '--format', 'md'], { cwd });
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout: 'Missing: keep.cards.md\nWrite anew with: cnsg report --report cards --format md\n',
    });
  });

  test('looks into the folder of all reports too, and names the commands that write each anew', async () => {
    const cwd = withPlan();
    for (const words of [['--all'], ['--report', 'cards,minutes', '--format', 'html']])
      await run(['report', ...words], { cwd, env: none });
    expect((await run(['report', '--check'], { cwd, env: none })).code).toBe(0);
    expect((await run(['report', '--check', '--all'], { cwd, env: none })).code).toBe(0);
    writeFileSync(join(cwd, 'keep.cnsg.yaml'), smallPlan.replace('Keep frequent', 'Win back'));
    const { code, stdout } = await run(['report', '--check'], { cwd, env: none });
    expect(code).toBe(1);
    expect(stdout).toContain('Stale: keep-reports/keep.cards.md\n');
    expect(stdout.split('\n').filter((line) => line.startsWith('Write'))).toEqual([
      'Write anew with: cnsg report --report cards,minutes --format html',
      'Write anew with: cnsg report --all',
    ]);
  });

  test('tells programs as well', async () => {
    const cwd = withPlan({ 'keep.md': '# Old\n\n<!-- cnsg report: full -->\n' });
    const { code, stdout } = await run(['report', '--check', '--json'], { cwd });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'report-check', ok: false, stale: ['keep.md'] });
  });
});

describe('cnsg report --since', () => {
  const newer = smallPlan.replace('metrics:', '  ask-us: {title: Ask us anything, status: chosen}\nmetrics:');
  const brief = ['report', '--report', 'full', '--out', '-'];

  test('marks what is new since another file', async () => {
    const cwd = folderWith({ 'keep.cnsg.yaml': newer, 'before.yaml': smallPlan });
    const words = [...brief, 'keep.cnsg.yaml', '--since', 'before.yaml'];
    const marked = (await run(words, { cwd })).stdout.split('\n').filter((line) => /\*new\*/.test(line));
    expect(marked.join('\n')).toContain('Ask us anything');
    expect(marked.join('\n')).not.toContain('Rebook in two taps');
    expect((await run([...brief, 'keep.cnsg.yaml'], { cwd })).stdout).not.toMatch(/\*new\*/);
  });

  test('marks what is new since a revision, in a folder of a repository, and only reads it', async () => {
    const cwd = folderWith({ 'plans/keep.cnsg.yaml': smallPlan });
    const git = (...words: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@nordair.example', ...words], { cwd });
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'Start');
    writeFileSync(join(cwd, 'plans/keep.cnsg.yaml'), newer);
    const before = contentOf(join(cwd, '.git'));
    const { code, stdout } = await run([...brief, 'plans/keep.cnsg.yaml', '--since', 'HEAD'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/Ask us anything.*\*new\*/);
    expect(contentOf(join(cwd, '.git'))).toEqual(before);
  });

  test('says so where the earlier plan cannot be read', async () => {
    const cwd = folderWith({ 'keep.cnsg.yaml': newer, 'before.yaml': 'cnsg: 1\ntitle: [\n' });
    const { code, stderr } = await run([...brief, 'keep.cnsg.yaml', '--since', 'before.yaml'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('before.yaml:');
  });
});

describe('cnsg report --redact', () => {
  const people = smallPlan.replace(
    'objectives:',
    'workshop: {facilitator: Ada Moreau}\nsummary: Ada Moreau counted 4200 calls\nobjectives:',
  );

  test('covers people and numbers, in files of another name', async () => {
    const cwd = folderWith({ 'keep.cnsg.yaml': people });
    for (const words of [['--redact'], ['--redact', 'keep.cnsg.yaml']]) {
      const { stdout } = await run(['report', ...words, '--format', 'md'], { cwd });
      expect(stdout).toBe('Written: keep.redacted.md\nWritten: keep.redacted.brief.md\n');
    }
    const text = readFileSync(join(cwd, 'keep.redacted.md'), 'utf8');
    expect(text).not.toMatch(/Ada|Moreau|4200/);
    expect(text).toContain('Person 1');
    expect((await run(['report', '--check', '--redact'], { cwd })).code).toBe(0);
  });

  test('covers people where a folder is called so too', async () => {
    const cwd = withPlan({ 'people/readme.md': '' });
    const { code, stdout } = await run(['report', '--redact', 'people', '--format', 'md'], { cwd });
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining('keep.redacted.md') });
  });

  test('covers only what is named', async () => {
    const cwd = folderWith({ 'keep.cnsg.yaml': people });
    const { stdout } = await run(['report', '--redact', 'C1,numbers', '--out', '-'], { cwd });
    expect(stdout).toContain('Ada Moreau');
    expect(stdout).not.toMatch(/4200|two taps|self-rebooking/i);
  });
});

test('a plan in another folder gets its reports beside it, and the templates that lie there', async () => {
  const cwd = folderWith({ 'plans/keep.cnsg.yaml': smallPlan });
  mkdirSync(join(cwd, 'plans/.cnsg/templates'), { recursive: true });
  writeFileSync(join(cwd, 'plans/.cnsg/templates/brief.md.liquid'), 'Ours: {{ plan.title }}');
  await run(['report', 'plans/keep.cnsg.yaml', '--format', 'md'], { cwd });
  expect(readFileSync(join(cwd, 'plans/keep.brief.md'), 'utf8')).toMatch(/^Ours: Keep frequent flyers\n/);
});

test('a report of one’s own in one format alone is written in that format', async () => {
  const cwd = withPlan({ '.cnsg/templates/own.md.liquid': '# {{ plan.title }}\n' });
  const one = await run(['report', '--report', 'own'], { cwd, env: none });
  expect(one).toMatchObject({ code: 0, stdout: 'Written: keep.own.md\n' });
  const all = await run(['report', '--all'], { cwd, env: none });
  expect(all.code).toBe(0);
  expect(all.stdout).toContain('keep-reports/keep.own.md');
  expect(all.stdout).not.toContain('keep.own.html');
});

test('a template that is wrong is told with its place, and nothing is written', async () => {
  const cwd = withPlan({ '.cnsg/templates/brief.md.liquid': '# {{ plan.title }}\n\n{{ plan.titel }}\n' });
  const { code, stdout, stderr } = await run(['report', '--format', 'md'], { cwd });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('.cnsg/templates/brief.md.liquid:3:4: undefined variable: plan.titel');
  expect(names(cwd)).toEqual(['.cnsg/templates/brief.md.liquid', 'keep.cnsg.yaml']);
});
