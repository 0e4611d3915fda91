import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { shellWord } from '../../src/core/shell-word.ts';

test.each([
  'keep-flyers.cnsg.yaml',
  'keep flyers.cnsg.yaml',
  "it's.cnsg.yaml",
  '$HOME `ls` "x".yaml',
  '更快.cnsg.yaml',
  '-n',
])('the name %s comes out of a shell as it went in', (name) => {
  expect(execFileSync('sh', ['-c', `printf %s ${shellWord(name)}`], { encoding: 'utf8' })).toBe(name);
});

test('a plain name needs no quotes', () => {
  expect(shellWord('plans/keep-flyers.cnsg.yaml')).toBe('plans/keep-flyers.cnsg.yaml');
});
