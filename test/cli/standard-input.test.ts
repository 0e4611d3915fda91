import { describe, expect, test } from 'vitest';
import { contentOf, folderWith, run, smallPlan } from './run.ts';

describe('- as the file', () => {
  test.each([['show'], ['status'], ['check'], ['report'], ['fmt']])(
    'makes cnsg %s read standard input, write standard output, and no file',
    async (command) => {
      const cwd = folderWith();
      const { code, stdout, stderr } = await run([command, '-'], { cwd, stdin: smallPlan });
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout.length).toBeGreaterThan(15);
      expect(contentOf(cwd)).toEqual({});
    },
  );

  test('of fmt gives the canonical form and nothing else', async () => {
    const once = await run(['fmt', '-'], { stdin: smallPlan });
    expect(once.stdout).toContain('  self-rebooking: # the winner\n');
    expect((await run(['fmt', '-'], { stdin: once.stdout })).stdout).toBe(once.stdout);
    expect(await run(['fmt', '--check', '-'], { stdin: once.stdout })).toMatchObject({ code: 0 });
    expect(await run(['fmt', '--check', '-'], { stdin: smallPlan })).toMatchObject({ code: 1 });
    const { stdout } = await run(['fmt', '--json', '-'], { stdin: smallPlan });
    expect(JSON.parse(stdout).files).toEqual([{ file: '-', changed: true, text: once.stdout }]);
  });

  test('of rename gives the changed plan', async () => {
    const { code, stdout } = await run(['rename', 'C1', 'rebook', '-'], { stdin: smallPlan });
    expect(code).toBe(0);
    expect(stdout).toBe(smallPlan.replaceAll('self-rebooking', 'rebook'));
  });

  test('of --answers makes a plan', async () => {
    const cwd = folderWith();
    const { code } = await run(['new', '--answers', '-'], { cwd, stdin: 'title: Keep frequent flyers\n' });
    expect(code).toBe(0);
    expect(Object.keys(contentOf(cwd))).toEqual([
      'keep-frequent-flyers.brief.html',
      'keep-frequent-flyers.cnsg.yaml',
      'keep-frequent-flyers.md',
    ]);
  });

  test.each([['show'], ['check'], ['report'], ['fmt']])(
    'of cnsg %s may be empty or closed',
    async (command) => {
      for (const stdin of ['', 'closed'] as const) {
        const { code, stdout, stderr } = await run([command, '-'], { stdin });
        expect([1, 2]).toContain(code);
        expect(stdout + stderr).toContain('The file is empty');
      }
    },
  );
});
