import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli.ts';
import { mergePlans } from '../../src/core/merge/merge-plans.ts';
import { readPlan } from '../../src/core/plan/plan-file.ts';
import type { Interviewer } from '../../src/core/workshop/question.ts';
import { type Line, scripted } from '../../src/core/workshop/script.ts';
import { gitFolder } from '../git-folder.ts';
import { deskAt, deskWith } from './desk.ts';

const name = 'keep.cnsg.yaml';

const start = `cnsg: 1
title: Keep frequent flyers
# from the first workshop
objectives:
  faster-answers:
    statement: Answer customers' questions faster # agreed with service
    level: direct
    owner: Ada
  fewer-calls:
    statement: Fewer calls at the desk
    level: direct
segments:
  frequent-flyers:
    name: Frequent flyers
    serves: [faster-answers]
    rationale: |
      Their loss costs most.
      They rebook often.
`;

const ours = start.replace("Answer customers' questions faster", 'Answer every question within a minute');
const theirs = start
  .replace("Answer customers' questions faster", 'Answer before customers ask')
  .replace('owner: Ada', 'owner: Jonas');
const statement = '/resolve/objectives/faster-answers/statement';

/** A repository that is merging: `git merge theirs` has stopped. */
function merging(one: string, other: string, base = start, style = 'merge') {
  const at = gitFolder();
  at.git('config', 'merge.conflictStyle', style);
  if (base === '') at.commit('Begin', { 'README.md': 'Plans of Nordair\n' });
  else at.commit('Begin', { [name]: base });
  at.git('checkout', '--quiet', '-b', 'breakout');
  at.commit('Theirs', { [name]: other });
  at.git('checkout', '--quiet', 'main');
  at.commit('Ours', { [name]: one });
  expect(() => at.git('merge', '--quiet', 'breakout')).toThrow();
  const read = () => readFileSync(join(at.folder, name), 'utf8');
  const resolve = async (words: readonly string[] = [], interviewer?: Interviewer) => {
    const { context, printed, noted } = deskAt(at.folder, interviewer);
    const code = await run(['resolve', name, ...words], context, '0.0.0');
    return { code, stdout: printed.join(''), stderr: noted.join('\n'), text: read() };
  };
  return { ...at, read, resolve };
}

function answering(lines: Readonly<Record<string, string | Line | readonly Line[]>>) {
  const menu = (line: string | Line | readonly Line[]) =>
    typeof line === 'string' && line !== 'leave' && line !== 'back'
      ? ({ kind: 'menu', choice: line } as const)
      : (line as Line | readonly Line[]);
  return scripted(Object.fromEntries(Object.entries(lines).map(([id, line]) => [id, menu(line)])), true);
}

describe('in a repository that is merging', () => {
  test('what a lens was told is asked by the element, and of two options only one is kept', async () => {
    const told = (model: string) =>
      `${start}lenses: {management-models: {segments: {frequent-flyers: {inUse: ${model}}}}}\n`;
    const { resolve } = merging(told('social'), told('spot-buying'), told('auction'));
    const path = '/resolve/lenses/management-models/segments/frequent-flyers/inUse';
    const script = answering({ [path]: 'theirs' });
    const { code, text } = await resolve([], script.interviewer);
    expect({ code, lenses: readPlan(text).plan.lenses }).toEqual({
      code: 0,
      lenses: readPlan(told('spot-buying')).plan.lenses,
    });
    const [asked] = script.asked;
    expect(asked?.prompt).toContain('Management models › in use of the segment “Frequent flyers”');
    expect(asked?.kind === 'menu' && asked.choices.map(({ id }) => id)).not.toContain('both');
  });

  test('each conflict is asked in the words of the plan, with what it was', async () => {
    const { resolve } = merging(ours, theirs);
    const script = answering({ [statement]: 'theirs' });
    const { code, stdout, text } = await resolve([], script.interviewer);
    expect(code).toBe(0);
    expect(text).toBe(theirs);
    expect(stdout).toContain('Next: git add keep.cnsg.yaml');
    const [asked] = script.asked;
    expect(asked?.prompt).toContain('Statement of the objective “Answer every question within a minute”');
    expect(asked?.guidance).toEqual(["It was: Answer customers' questions faster"]);
    expect(asked?.kind === 'menu' && asked.choices.map(({ label }) => label)).toEqual([
      'Ours (HEAD)',
      'Theirs (breakout)',
      'Both, ours first',
      'Type it anew',
      'Decide later',
    ]);
  });

  test('nothing is staged', async () => {
    const { resolve, git } = merging(ours, theirs);
    const before = git('ls-files', '--stage');
    await resolve(['--ours']);
    expect(git('ls-files', '--stage')).toBe(before);
  });

  test.each(['merge', 'diff3', 'zdiff3'])(
    'the other changes of both sides are kept, in git’s style %s',
    async (style) => {
      const { resolve } = merging(ours, theirs, start, style);
      const { code, text } = await resolve(['--ours']);
      expect(code).toBe(0);
      expect(text).toBe(ours.replace('owner: Ada', 'owner: Jonas'));
    },
  );

  test('--theirs takes theirs in conflicts alone', async () => {
    const { resolve } = merging(ours.replace('Fewer calls at', 'No calls at'), theirs);
    const { code, text } = await resolve(['--theirs']);
    expect(code).toBe(0);
    expect(text).toBe(theirs.replace('Fewer calls at', 'No calls at'));
  });

  test('both of two texts stand behind one another, ours first', async () => {
    const { resolve } = merging(ours, theirs);
    const { text } = await resolve([], answering({ [statement]: 'both' }).interviewer);
    expect(readPlan(text).plan.objectives.get('faster-answers')?.statement).toBe(
      'Answer every question within a minute\nAnswer before customers ask',
    );
    expect(text).toContain('# agreed with service');
  });

  test('an answer of one’s own takes the place of both, and the comment beside it stays', async () => {
    const { resolve } = merging(ours, theirs);
    const script = answering({
      [statement]: 'edit',
      [`${statement}/edit`]: { kind: 'text', text: 'Answer: at once' },
    });
    const { code, text } = await resolve([], script.interviewer);
    expect(code).toBe(0);
    expect(text).toContain('    statement: "Answer: at once" # agreed with service\n');
  });

  test('markers that were damaged are made good from what git has kept, and the file is copied before', async () => {
    const { resolve, folder, read } = merging(ours, theirs);
    const mangled = read()
      .replace(/^=======\n/m, '')
      .replace('Keep frequent', 'Hold frequent');
    writeFileSync(join(folder, name), mangled);
    const { code, text, stdout } = await resolve(['--ours']);
    expect(code).toBe(0);
    expect(text).toBe(ours.replace('owner: Ada', 'owner: Jonas'));
    expect(stdout).toContain('keep.cnsg.yaml.before-resolve');
    expect(readFileSync(join(folder, 'keep.cnsg.yaml.before-resolve'), 'utf8')).toBe(mangled);
  });

  test('a file that git left as ours, without a marker, is merged after all', async () => {
    const { resolve, folder } = merging(ours, theirs);
    writeFileSync(join(folder, name), ours);
    const { code, text } = await resolve(['--theirs']);
    expect(code).toBe(0);
    expect(text).toBe(theirs);
    expect(existsSync(join(folder, 'keep.cnsg.yaml.before-resolve'))).toBe(false);
  });

  test('what somebody edited since the merge is kept while the markers are whole', async () => {
    const { resolve, folder, read } = merging(ours, theirs, start, 'zdiff3');
    writeFileSync(join(folder, name), read().replace('Fewer calls at the desk', 'Not one call'));
    const { code, text } = await resolve(['--theirs']);
    expect(code).toBe(0);
    expect(text).toBe(theirs.replace('Fewer calls at the desk', 'Not one call'));
  });

  test('who has settled everything by hand is told so, and nothing is touched', async () => {
    const { resolve, folder } = merging(ours, theirs);
    writeFileSync(join(folder, name), start);
    const { code, stderr, text } = await resolve();
    expect(code).toBe(2);
    expect(stderr).toContain('git add keep.cnsg.yaml');
    expect(text).toBe(start);
  });

  test('at a terminal it asks before what stands in the file is set aside', async () => {
    const { resolve, folder } = merging(ours, theirs);
    const byHand = ours.replace('Ada', 'Mira');
    writeFileSync(join(folder, name), byHand);
    const left = await resolve([], answering({ '/confirm': 'no' }).interviewer);
    expect(left.code).toBe(130);
    expect(left.text).toBe(byHand);
    const begun = await resolve([], answering({ '/confirm': 'yes', [statement]: 'theirs' }).interviewer);
    expect(begun.code).toBe(0);
    expect(begun.text).toBe(theirs);
    expect(readFileSync(join(folder, 'keep.cnsg.yaml.before-resolve'), 'utf8')).toBe(byHand);
  });

  test('what git keeps with other line ends than the work tree is the same plan', async () => {
    const { resolve, folder, read } = merging(ours, theirs);
    writeFileSync(join(folder, name), read().replaceAll('\n', '\r\n'));
    const { code, stdout, text } = await resolve(['--theirs', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ from: 'git', copy: null });
    expect(text).toBe(theirs.replaceAll('\n', '\r\n'));
  });

  test('leaving midway keeps the answers, leaves markers at what is open, and can be gone on with', async () => {
    const twice = (text: string, calls: string) => text.replace('Fewer calls at the desk', calls);
    const calls = '/resolve/objectives/fewer-calls/statement';
    const { resolve } = merging(twice(ours, 'No calls'), twice(theirs, 'Calls in the morning'));
    const left = await resolve([], answering({ [statement]: 'ours', [calls]: 'leave' }).interviewer);
    expect(left.code).toBe(1);
    expect(left.stderr).toContain('One conflict is still open');
    expect(left.text.match(/^<{7} /gm)).toHaveLength(1);
    expect(left.text).toContain('Answer every question within a minute');
    const done = await resolve([], answering({ [calls]: 'theirs' }).interviewer);
    expect(done.code).toBe(0);
    expect(done.text).toBe(twice(ours, 'Calls in the morning').replace('owner: Ada', 'owner: Jonas'));
  });

  test('going back takes the last answer back', async () => {
    const twice = (text: string, calls: string) => text.replace('Fewer calls at the desk', calls);
    const calls = '/resolve/objectives/fewer-calls/statement';
    const { resolve } = merging(twice(ours, 'No calls'), twice(theirs, 'Calls in the morning'));
    const choose = (choice: string) => ({ kind: 'menu', choice }) as const;
    const script = answering({
      [statement]: [choose('ours'), choose('theirs')],
      [calls]: ['back', choose('ours')],
    });
    const { code, text } = await resolve([], script.interviewer);
    expect(code).toBe(0);
    expect(text).toBe(twice(theirs, 'No calls'));
  });

  test('an element that one side took out and the other changed is kept or goes', async () => {
    const without = start.replace(/ {2}fewer-calls:\n.*\n.*\n/, '');
    const changed = start.replace('Fewer calls at the desk', 'No calls');
    const key = '/resolve/objectives/fewer-calls';
    const kept = await merging(without, changed).resolve([], answering({ [key]: 'theirs' }).interviewer);
    expect(kept.text).toBe(changed);
    const gone = await merging(without, changed).resolve([], answering({ [key]: 'ours' }).interviewer);
    expect(gone.text).toBe(without);
  });

  test('two things under one id become two, and each side’s references mean its own', async () => {
    const add = (statementText: string, segment: string) =>
      start.replace('segments:\n', `  quick-refunds:\n    statement: ${statementText}\nsegments:\n`) +
      `  ${segment}:\n    name: The ${segment}\n    serves: [quick-refunds]\n`;
    const { resolve } = merging(
      add('Refund within a day', 'families'),
      add('Refund vouchers first', 'groups'),
    );
    const script = answering({ '/resolve/objectives/quick-refunds': 'both' });
    const { code, text } = await resolve([], script.interviewer);
    expect(code).toBe(0);
    const { plan, problems } = readPlan(text);
    expect(problems).toEqual([]);
    expect([...plan.objectives.keys()]).toContain('refund-vouchers-first');
    expect(plan.segments.get('families')?.serves).toEqual(['quick-refunds']);
    expect(plan.segments.get('groups')?.serves).toEqual(['refund-vouchers-first']);
  });

  test('a plan that both branches added is gone through field by field', async () => {
    const { resolve } = merging(ours, theirs, '');
    const whole = await resolve(['--theirs']);
    expect(whole.code).toBe(0);
    expect(readPlan(whole.text).plan.objectives.get('faster-answers')?.owner).toBe('Jonas');
  });

  test('a file that one side took away is left to git', async () => {
    const at = merging(ours, theirs);
    at.git('merge', '--abort');
    at.git('checkout', '--quiet', '-b', 'gone', 'main~1');
    at.git('rm', '--quiet', name);
    at.git('commit', '--quiet', '--message', 'Take the plan away');
    at.git('checkout', '--quiet', 'main');
    expect(() => at.git('merge', '--quiet', 'gone')).toThrow();
    const { code, stderr } = await at.resolve(['--ours']);
    expect(code).toBe(2);
    expect(stderr).toContain('One side took keep.cnsg.yaml away');
    expect(stderr).toContain('git rm');
  });

  test('without a terminal and without a side nothing is done', async () => {
    const { resolve, read } = merging(ours, theirs);
    const before = read();
    const { code, stderr, text } = await resolve();
    expect(code).toBe(2);
    expect(stderr).toContain('--ours or --theirs');
    expect(text).toBe(before);
  });

  test('--json lists what is open and touches nothing', async () => {
    const { resolve, read } = merging(ours, theirs);
    const before = read();
    const { code, stdout, text } = await resolve(['--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1,
      kind: 'resolve',
      result: 'conflicts',
      from: 'git',
      open: [{ kind: 'both-changed', path: '/objectives/faster-answers/statement' }],
    });
    expect(text).toBe(before);
  });
});

describe('outside of git', () => {
  const marking = { size: 7, labels: { ours: 'ours', base: 'base', theirs: 'theirs' } };
  const merged = mergePlans({ base: start, ours, theirs }, marking);
  const text = merged.kind === 'conflicts' ? merged.text : '';

  async function resolving(plan: string, words: readonly string[], interviewer?: Interviewer) {
    const { folder, context, printed, noted } = deskWith({ [name]: plan }, interviewer);
    const code = await run(['resolve', name, ...words], context, '0.0.0');
    const written = readFileSync(join(folder, name), 'utf8');
    return { code, stdout: printed.join(''), stderr: noted.join('\n'), written };
  }

  /** The file that `cnsg merge` writes where both sides changed the same thing. */
  function conflicting(base: string, one: string, other: string): string {
    const result = mergePlans({ base, ours: one, theirs: other }, marking);
    if (result.kind !== 'conflicts') throw new Error('These sides are no conflict');
    return result.text;
  }

  test('an element that both moved stands where it is decided', async () => {
    const parts = ['alpha', 'beta', 'gamma', 'delta'].map((id) => `  ${id}:\n    title: The ${id}\n`);
    const plan = (...order: readonly number[]) =>
      `cnsg: 1\ntitle: Keep\nconcepts:\n${order.map((at) => parts[at]).join('')}`;
    const file = conflicting(plan(0, 1, 2, 3), plan(3, 0, 1, 2), plan(0, 3, 1, 2));
    const script = answering({ '/resolve/concepts/delta': 'theirs' });
    const { code, written } = await resolving(file, [], script.interviewer);
    expect(code).toBe(0);
    expect(written).toBe(plan(0, 3, 1, 2));
  });

  test('a barrier that each side brought to another segment stands under one of them, once', async () => {
    const barrier = '    barriers:\n      queues: {statement: Queues at the desk}\n';
    const segment = (id: string, has: boolean) => `  ${id}:\n    name: The ${id}\n${has ? barrier : ''}`;
    const plan = (at: number) =>
      `cnsg: 1\ntitle: Keep\nsegments:\n${['alpha', 'beta', 'gamma'].map((id, index) => segment(id, index === at)).join('')}`;
    const file = conflicting(plan(0), plan(1), plan(2));
    const script = answering({ '/resolve/segments/beta/barriers/queues': 'theirs' });
    const { code, written } = await resolving(file, [], script.interviewer);
    expect(script.asked.map(({ prompt }) => prompt)).toEqual([
      'Both sides moved the barrier “Queues at the desk”: where does it stand?',
    ]);
    expect(code).toBe(0);
    expect(written).toBe(plan(2));
  });

  test('the markers in the file say what to decide', async () => {
    const script = answering({ [statement]: 'theirs' });
    const { code, stdout, written } = await resolving(text, [], script.interviewer);
    expect(code).toBe(0);
    expect(written).toBe(theirs);
    expect(stdout).not.toContain('git add');
    expect(script.asked[0]?.guidance).toEqual(["It was: Answer customers' questions faster"]);
  });

  test('the file’s own line ends stay', async () => {
    const { written } = await resolving(text.replaceAll('\n', '\r\n'), ['--theirs']);
    expect(written).toBe(theirs.replaceAll('\n', '\r\n'));
  });

  test('damaged markers are told, and nothing is done', async () => {
    const damaged = text.replace(/^>>>>>>>.*\n/m, '');
    const { code, stderr, written } = await resolving(damaged, ['--ours']);
    expect(code).toBe(2);
    expect(stderr).toContain('The markers in keep.cnsg.yaml are no longer whole');
    expect(written).toBe(damaged);
  });

  test('a plan without conflicts has none', async () => {
    const { code, stdout, written } = await resolving(start, []);
    expect(code).toBe(0);
    expect(stdout).toContain('keep.cnsg.yaml has no conflicts');
    expect(written).toBe(start);
  });

  test('sides that are no plans are decided line by line', async () => {
    const odd = 'cnsg: 1\n<<<<<<< a\ntitle: [Keep\n=======\ntitle: Keep\n>>>>>>> b\n';
    const script = answering({ '/resolve#0': 'theirs' });
    const { code, written } = await resolving(odd, [], script.interviewer);
    expect(code).toBe(0);
    expect(written).toBe('cnsg: 1\ntitle: Keep\n');
    const refused = await resolving(odd, ['--ours']);
    expect(refused.code).toBe(2);
    expect(refused.written).toBe(odd);
  });

  test('a reference to what was decided away is told', async () => {
    const plan = `cnsg: 1\ntitle: Keep\nobjectives:\n  faster: {statement: Answer faster}\n<<<<<<< a\n  calls: {statement: Fewer calls}\n=======\n>>>>>>> b\nsegments:\n  flyers: {name: Flyers, serves: [faster]}\n<<<<<<< a\n  groups: {name: Groups, serves: [calls]}\n=======\n>>>>>>> b\n`;
    const script = answering({ '/resolve/objectives/calls': 'theirs', '/resolve/segments/groups': 'ours' });
    const { code, stdout } = await resolving(plan, [], script.interviewer);
    expect(code).toBe(1);
    expect(stdout).toContain('No objective has the id `calls`');
    expect(stdout).not.toContain('git add');
  });
});
