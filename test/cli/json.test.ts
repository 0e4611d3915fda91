import { describe, expect, test } from 'vitest';
import { folderWith, formFindings, run, smallPlan } from './run.ts';

const documents: readonly (readonly [words: readonly string[], kind: string])[] = [
  [['check', '--json'], 'check'],
  [['show', '--json'], 'plan'],
  [['show', 'C1', '--json'], 'plan'],
  [['show', '--step', 'customers', '--json'], 'plan'],
  [['status', '--json'], 'status'],
  [['trace', '--json'], 'trace'],
  [['explain', '--json'], 'rules'],
  [['explain', 'CNSG101', '--json'], 'rule'],
  [['report', '--json'], 'report'],
  [['report', '--out', '-', '--json'], 'report'],
  [['fmt', '--check', '--json'], 'fmt'],
  [['fmt', '--json'], 'fmt'],
  [['rename', 'self-rebooking', 'rebook', '--json'], 'rename'],
  [['guide', '--json'], 'guide'],
  [['guide', 'agenda', '--hours', '3', '--json'], 'guide'],
  [['guide', 'handout', '--json'], 'guide'],
  [['template', '--json'], 'templates'],
  [['template', 'membership', '--json'], 'template'],
  [['add', 'concept', 'Seats to swap', '--json'], 'add'],
  [['set', 'C1', 'owner', 'Ines', '--json'], 'set'],
  [['move', 'C1', 'connect', '--json'], 'move'],
  [['remove', 'C1', '--yes', '--json'], 'remove'],
  [['decide', 'Start on one route', '--json'], 'decide'],
  [['park', 'C1', '--json'], 'park'],
  [['act', 'Ask the lawyers', '--json'], 'act'],
  [['actual', 'M1', '30', '--json'], 'actual'],
  [['agree', '--yes', '--json'], 'agree'],
  [['revise', '-m', 'After the pilot', '--json'], 'revise'],
  [['diff', 'keep.cnsg.yaml', 'keep.cnsg.yaml', '--json'], 'diff'],
  [['new', 'other', '--answers', 'keep.cnsg.yaml', '--json'], 'new'],
];

describe('--json', () => {
  test.each(documents)('of cnsg %j is one document with its version and kind', async (words, kind) => {
    const { stdout, stderr } = await run(words, { cwd: folderWith({ 'keep.cnsg.yaml': smallPlan }) });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 1, kind });
  });

  test('of show is what the file holds: all, a step, or an element', async () => {
    const cwd = folderWith({ 'keep.cnsg.yaml': smallPlan });
    const content = async (...words: string[]) =>
      JSON.parse((await run(['show', ...words, '--json'], { cwd })).stdout);
    const all = await content();
    expect(all.content.concepts['self-rebooking'].title).toBe('Rebook in two taps');
    expect((await content('--step', '2')).content).toEqual({ segments: all.content.segments });
    expect(await content('C1')).toMatchObject({
      element: { kind: 'concept', id: 'self-rebooking', path: ['concepts', 'self-rebooking'] },
      content: all.content.concepts['self-rebooking'],
    });
  });

  test.each([
    ['show', 'missing.cnsg.yaml', '--json'],
    ['show', 'C99', '--json'],
    ['status', 'broken.yaml', '--json'],
    ['check', 'missing.cnsg.yaml', '--json'],
    ['report', 'broken.yaml', '--json'],
    ['fmt', 'broken.yaml', '--json'],
    ['rename', 'nobody', 'somebody', '--json'],
    ['guide', 'nowhere', '--json'],
    ['template', 'airlines', '--json'],
    ['add', 'concept', '', '--json'],
    ['set', 'C1', 'titel', 'Seats', '--json'],
    ['move', 'C1', 'S9', '--json'],
    ['remove', 'C1', '--json'],
    ['decide', 'Go', '--date', 'today', '--json'],
    ['park', 'C9', '--json'],
    ['act', 'Ask', '--due', 'soon', '--json'],
    ['actual', 'M1', 'many', '--json'],
    ['agree', '--json'],
    ['revise', '--json'],
    ['diff', 'keep.cnsg.yaml', 'missing.cnsg.yaml', '--json'],
    ['log', '--json'],
    ['new', '--answers', 'broken.yaml', '--json'],
  ])('of cnsg %s %s leaves standard output empty where it fails', async (...words) => {
    const cwd = folderWith({ 'keep.cnsg.yaml': smallPlan, 'broken.yaml': 'cnsg: 1\ntitle: [\n' });
    const { code, stdout, stderr } = await run(words, { cwd });
    expect(stdout).toBe('');
    expect(stderr).not.toBe('');
    expect([1, 2]).toContain(code);
  });

  test('of check gives every finding with code, path and position', async () => {
    const cwd = folderWith({
      'keep.cnsg.yaml': `${smallPlan}sumary: x\ndecisions: {start: {replaces: nothing}}\n`,
    });
    const { stdout } = await run(['check', '--json'], { cwd });
    expect(formFindings(stdout)).toMatchObject([
      { code: 'CNSG021', path: '/sumary', severity: 'warning', position: { column: 1 } },
      { code: 'CNSG032', path: '/decisions/start/replaces', severity: 'error', position: { column: 31 } },
    ]);
    const { files, summary } = JSON.parse(stdout);
    expect(files).toMatchObject([{ file: 'keep.cnsg.yaml' }]);
    expect(summary).toMatchObject({ errors: 1 });
  });

  test('lets no control character of a plan through as such', async () => {
    const cwd = folderWith({ 'keep.cnsg.yaml': 'cnsg: 1\ntitle: "\\e[31mred \\x9b2J \\u202e"\n' });
    const { stdout } = await run(['show', '--json'], { cwd });
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(JSON.parse(stdout).content.title).toBe('\u001b[31mred \u009b2J \u202e');
  });
});
