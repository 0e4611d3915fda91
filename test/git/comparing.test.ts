import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { start, withObjective } from './plans.ts';
import { folder, machine, repository } from './repository.ts';

const reworded = start.replace('Queues at the desk', 'Queues at the desk of every airport');

test.each(['C', 'C.UTF-8'])('a change is headed by the id of its element, in any script (%s)', (locale) => {
  const one = repository();
  const plan = `cnsg: 1\ntitle: 常旅客\nsegments:\n  常旅客:${' '}\n    name: 常旅客\n    a: 1\n    b: 2\n    c: 3\n    needs: 快\n`;
  one.commit(plan);
  one.write(plan.replace('needs: 快', 'needs: 慢'));
  const { stdout } = one.attempt(['diff'], { LC_ALL: locale, LANG: locale });
  expect(stdout).toMatch(/^@@ .* @@ 常旅客$/m);
});

test.each([
  ['  rebook-at-once: # the winner', 'rebook-at-once'],
  ['  "rebook-at-once":', '"rebook-at-once"'],
  ['objectives:', 'objectives'],
])('a heading is a key at the margin or of an element: %s', (line, heading) => {
  const one = repository();
  const fields = ['a: 1', 'b: 2', 'c: 3', 'd: 4'].map((field) => `      ${field}`).join('\n');
  const plan = `cnsg: 1\n${line}\n    note: it is so\n    group:\n${fields}\n`;
  one.commit(plan);
  one.write(plan.replace('d: 4', 'd: 5'));
  expect(one.git('diff')).toContain(` @@ ${heading}\n`);
});

test('with an outline, git tells each fact with its element', () => {
  const one = repository(['install', '--textconv']);
  one.commit(start);
  one.commit(reworded);
  const change = [
    '-barrier desk-queues: statement: Queues at the desk',
    '+barrier desk-queues: statement: Queues at the desk of every airport',
  ];
  for (const words of [['diff', 'HEAD~1'], ['log', '-p', '-1'], ['show'], ['log', '-p', '-1']])
    for (const line of change) expect(one.git(...words)).toContain(line);
  expect(one.git('blame', one.plan)).toContain(
    'barrier desk-queues: statement: Queues at the desk of every airport',
  );
  expect(one.git('blame', '--no-textconv', one.plan)).toContain('desk-queues: {statement:');
});

test('an outline is not what is staged in pieces', () => {
  const one = repository(['install', '--textconv']);
  one.commit(start);
  one.write(withObjective(reworded, 'at-once', 'Rebook at once'));
  const { code } = one.machine.git(one.folder, ['-c', 'interactive.singleKey=false', 'add', '-u', '-p'], {
    GIT_PAGER: 'cat',
  });
  expect(code).toBe(0);
  one.git('add', '-u');
  expect(one.git('show', ':keep.cnsg.yaml')).toContain('at-once:');
});

test('outlines are cached under a command that names the major version', () => {
  const one = repository(['install', '--textconv']);
  one.commit(start);
  one.commit(reworded);
  one.git('log', '-p');
  expect(one.git('show', 'refs/notes/textconv/cnsg')).toContain('cnsg-0');
  one.cnsg('git', 'uninstall');
  expect(one.attempt(['rev-parse', '-q', '--verify', 'refs/notes/textconv/cnsg']).code).toBe(1);
});

test('a history with a broken version, and a PATH without cnsg, can be shown', () => {
  const one = repository(['install', '--textconv']);
  one.commit(start);
  one.commit('objectives: [\n');
  one.commit(reworded);
  expect(one.git('log', '-p')).toContain('+objectives: [');
  expect(one.attempt(['diff', 'HEAD~2'], { PATH: one.machine.barePath }).code).toBe(0);
});

test.each([
  ['no YAML', 'objectives: [\n'],
  ['bytes', Buffer.from([0xff, 0x00, 0x80, 0x0a])],
  ['a newer format', 'cnsg: 2\ntitle: Keep\n'],
  ['markers', '<<<<<<< ours\ncnsg: 1\n'],
  ['no last line end', 'title: Keep'],
  ['nothing', ''],
])('what is no plan is printed to the byte: %s', (_name, content) => {
  const on = machine();
  const file = join(folder('cnsg-textconv-'), 'keep.cnsg.yaml');
  writeFileSync(file, content);
  const { code, stdout } = on.cnsg(on.home, ['textconv', file]);
  expect(code).toBe(0);
  expect(stdout).toBe(Buffer.from(content).toString());
});
