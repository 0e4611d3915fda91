import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentOf, folderWith, formFindings, run, smallPlan } from './run.ts';

describe('a plan that is there', () => {
  test('is never overwritten by new, whatever it holds', async () => {
    for (const content of [smallPlan, '', 'not: a plan\n', '<<<<<<< HEAD\n']) {
      const cwd = folderWith({ 'keep.cnsg.yaml': content, 'answers.yaml': 'title: Keep\n' });
      const before = contentOf(cwd);
      for (const words of [
        ['new', 'keep', '--answers', 'answers.yaml'],
        ['new', '--answers', 'answers.yaml'],
      ]) {
        const { code, stdout, stderr } = await run(words, { cwd });
        expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
        expect(stderr).toContain('keep.cnsg.yaml is there already, and a plan is never overwritten');
      }
      expect(contentOf(cwd)).toEqual(before);
    }
  });
});

describe('a report', () => {
  test('takes the place of an older one, and of nothing else', async () => {
    const cwd = folderWith({ 'keep.cnsg.yaml': smallPlan });
    expect((await run(['report', '--format', 'md'], { cwd })).stdout).toBe(
      'Written: keep.md\nWritten: keep.brief.md\n',
    );
    expect((await run(['report', '--format', 'md'], { cwd })).code).toBe(0);
    writeFileSync(join(cwd, 'keep.md'), '# Notes of the board\n');
    const before = contentOf(cwd);
    const { code, stderr } = await run(['report'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('keep.md was not written by cnsg, so it is left alone');
    expect(contentOf(cwd)).toEqual(before);
    expect((await run(['report', '--format', 'md', '--force'], { cwd })).code).toBe(0);
  });

  test('keeps new from writing anything where a foreign file stands in its place', async () => {
    const cwd = folderWith({ 'keep.md': '# Notes\n', 'answers.yaml': 'title: Keep\n' });
    const before = contentOf(cwd);
    expect((await run(['new', '--answers', 'answers.yaml'], { cwd })).code).toBe(2);
    expect(contentOf(cwd)).toEqual(before);
  });

  test('never goes over the plan itself, not even by force', async () => {
    const cwd = folderWith({ 'keep.cnsg.yaml': smallPlan });
    const { code, stderr } = await run(['report', '--out', './keep.cnsg.yaml', '--force'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('keep.cnsg.yaml is the plan itself');
    expect(contentOf(cwd)).toEqual({ 'keep.cnsg.yaml': smallPlan });
  });
});

describe('fmt', () => {
  test('is done once, and --check says so', async () => {
    const cwd = folderWith({ 'keep.cnsg.yaml': smallPlan });
    expect(await run(['fmt', '--check'], { cwd })).toMatchObject({
      code: 1,
      stdout: 'Would change: keep.cnsg.yaml\n',
    });
    expect(contentOf(cwd)).toEqual({ 'keep.cnsg.yaml': smallPlan });
    expect(await run(['fmt'], { cwd })).toMatchObject({ code: 0, stdout: 'Changed: keep.cnsg.yaml\n' });
    const formatted = contentOf(cwd);
    expect(await run(['fmt'], { cwd })).toMatchObject({
      code: 0,
      stdout: 'Everything is in canonical form.\n',
    });
    expect(await run(['fmt', '--check'], { cwd })).toMatchObject({ code: 0 });
    expect(contentOf(cwd)).toEqual(formatted);
  });

  test('of several plans tells of the broken one and forms the others', async () => {
    const broken = 'cnsg: 1\ntitle: [\n';
    const cwd = folderWith({ 'a.cnsg.yaml': smallPlan, 'b.cnsg.yaml': broken, 'c.cnsg.yaml': smallPlan });
    const { code, stdout, stderr } = await run(['fmt'], { cwd });
    expect({ code, stdout }).toEqual({ code: 1, stdout: 'Changed: a.cnsg.yaml\nChanged: c.cnsg.yaml\n' });
    expect(stderr).toContain('b.cnsg.yaml:3:1: ');
    expect(readFileSync(join(cwd, 'b.cnsg.yaml'), 'utf8')).toBe(broken);
    const { files } = JSON.parse((await run(['fmt', '--json'], { cwd })).stdout);
    expect(files).toMatchObject([
      { changed: false },
      { error: expect.stringContaining('3:1') },
      { changed: false },
    ]);
  });

  test('keeps the line ends of Windows and drops the byte order mark', async () => {
    const cwd = folderWith({ 'keep.cnsg.yaml': `\uFEFF${smallPlan.replaceAll('\n', '\r\n')}` });
    expect((await run(['fmt'], { cwd })).code).toBe(0);
    const text = readFileSync(join(cwd, 'keep.cnsg.yaml'), 'utf8');
    expect(text).toMatch(/^cnsg: 1\r\n/);
    expect(text.match(/\r\n/g)).toHaveLength(text.split('\n').length - 1);
  });

  test('keeps customize, unknown keys and keys of the team’s own', async () => {
    const own =
      'concepts:\n  idea:\n    title: An idea\n    strategy: customize\n    x-colour: red\n    odd: 1\nx-own: {a: 1}\n';
    const cwd = folderWith({
      'keep.cnsg.yaml': `cnsg: 1\ntitle: Keep\nstrategies:\n  customize: {}\n${own}`,
    });
    await run(['fmt'], { cwd });
    await run(['rename', 'idea', 'thought'], { cwd });
    const text = readFileSync(join(cwd, 'keep.cnsg.yaml'), 'utf8');
    expect(text).toBe(
      `cnsg: 1\ntitle: Keep\nstrategies:\n  customize: {}\n${own.replace('idea:', 'thought:').replace('{a: 1}', '\n  a: 1').replace('x-own: ', 'x-own:')}`,
    );
  });
});

describe('rename', () => {
  test('takes every reference, link and lens with it, and leaves all other bytes', async () => {
    const cwd = folderWith({ 'keep.cnsg.yaml': smallPlan });
    const { stdout } = await run(['rename', 'self-rebooking', 'rebook'], { cwd });
    expect(stdout).toBe('self-rebooking is now rebook, with 2 references, in keep.cnsg.yaml\n');
    expect(contentOf(cwd)).toEqual({ 'keep.cnsg.yaml': smallPlan.replaceAll('self-rebooking', 'rebook') });
    await run(['rename', 'desk-queues', 'waiting'], { cwd });
    await run(['rename', 'O1', '更快'], { cwd });
    const text = smallPlan.replaceAll('self-rebooking', 'rebook').replaceAll('desk-queues', 'waiting');
    expect(readFileSync(join(cwd, 'keep.cnsg.yaml'), 'utf8')).toBe(text.replaceAll('faster-answers', '更快'));
    expect((await run(['check'], { cwd })).code).toBe(0);
  });

  test('of an element with 1,000 references does them all', async () => {
    const concepts = Array.from(
      { length: 1000 },
      (_, at) => `  idea-${at}: {title: Idea, segments: [flyers]} # ${at}\n`,
    );
    const text = `cnsg: 1\ntitle: Keep\nsegments:\n  flyers: {name: Flyers}\nconcepts:\n${concepts.join('')}`;
    const cwd = folderWith({ 'keep.cnsg.yaml': text });
    expect((await run(['rename', 'flyers', 'frequent'], { cwd })).stdout).toContain('with 1000 references');
    expect(readFileSync(join(cwd, 'keep.cnsg.yaml'), 'utf8')).toBe(text.replaceAll('flyers', 'frequent'));
  });
});

describe('ids with names that JavaScript knows', () => {
  const ids = ['constructor', 'to-string', 'valueof', 'prototype', 'hasownproperty', '更快-回答', 'b2b'];
  const text = `cnsg: 1\ntitle: Keep\nobjectives:\n${ids.map((id) => `  ${id}: {statement: Reach ${id}, level: direct, supports: [constructor]}\n`).join('')}`;

  test('are good ones everywhere', async () => {
    const cwd = folderWith({ 'keep.cnsg.yaml': text });
    expect(formFindings((await run(['check', '--json'], { cwd })).stdout)).toEqual([]);
    for (const id of ids) expect((await run(['show', id], { cwd })).stdout).toContain(`Reach ${id}`);
    expect((await run(['report'], { cwd })).code).toBe(0);
    expect((await run(['fmt'], { cwd })).code).toBe(0);
    expect((await run(['rename', 'constructor', 'builder'], { cwd })).stdout).toContain(
      `with ${ids.length} references`,
    );
    expect((await run(['rename', 'builder', 'to-locale-string'], { cwd })).code).toBe(0);
    expect((await run(['new', 'copy', '--answers', 'keep.cnsg.yaml'], { cwd })).code).toBe(0);
  });

  test('end with __proto__, which is no id, and as a key is only unknown', async () => {
    const cwd = folderWith({
      'keep.cnsg.yaml':
        'cnsg: 1\ntitle: Keep\n__proto__: {a: 1}\nobjectives:\n  __proto__: {level: direct}\n',
    });
    const { code, stdout } = await run(['check', '--json'], { cwd });
    expect(code).toBe(1);
    expect(formFindings(stdout)).toMatchObject([
      { name: 'unknown-field', path: '/__proto__', position: { line: 3, column: 1 } },
      { name: 'bad-id', path: '/objectives/__proto__', position: { line: 5, column: 3 } },
    ]);
    for (const command of ['show', 'status', 'report', 'fmt'])
      expect((await run([command], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'keep.cnsg.yaml'), 'utf8')).toContain('  __proto__:\n    level: direct\n');
  });
});
