import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/commands/table.ts';
import { folderWith, run } from './run.ts';

/** What bash offers for words of which the last is being typed. */
function offered(script: string, words: readonly string[], cwd: string): readonly string[] {
  const typed = words.map((word) => `'${word}'`).join(' ');
  const source = `${script}\nCOMP_WORDS=(${typed}); COMP_CWORD=${words.length - 1}; _cnsg; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const output = execFileSync('bash', ['--norc', '-uc', source], { cwd, encoding: 'utf8' });
  return output.split('\n').filter((line) => line !== '');
}

function hasShell(name: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${name}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe('completion for bash', () => {
  test('offers commands, flags, topics and plans', async () => {
    const { stdout: script } = await run(['completion', 'bash']);
    const cwd = folderWith({ 'keep.cnsg.yaml': '', 'notes.txt': '', 'old plans/win.cnsg.yaml': '' });
    expect(offered(script, ['cnsg', 'st'], cwd)).toEqual(['status']);
    expect(offered(script, ['cnsg', 'report', '--o'], cwd)).toEqual(['--out']);
    expect(offered(script, ['cnsg', 'guide', 'con'], cwd)).toContain('connect');
    expect(offered(script, ['cnsg', 'help', 'exit'], cwd)).toEqual(['exit-codes']);
    expect(offered(script, ['cnsg', 'completion', 'f'], cwd)).toEqual(['fish']);
    expect(offered(script, ['cnsg', 'explain', 'vague'], cwd)).toEqual(['vague-objective']);
    expect(offered(script, ['cnsg', 'explain', 'CNSG99'], cwd)).toEqual(['CNSG990']);
    expect(offered(script, ['cnsg', 'check', '--max'], cwd)).toEqual(['--max-warnings']);
    expect(offered(script, ['cnsg', 'lens', 'add', 'jou'], cwd)).toEqual(['journey']);
    expect(offered(script, ['cnsg', 'lens', 're'], cwd)).toEqual(['remove', 'readiness']);
    expect(offered(script, ['cnsg', 'edit', '--lens', 'pu'], cwd)).toEqual(['push-pull']);
    expect(offered(script, ['cnsg', 'trace', ''], cwd)).toEqual(['keep.cnsg.yaml', 'old plans']);
    expect(offered(script, ['cnsg', 'show', ''], cwd)).toEqual(['keep.cnsg.yaml', 'old plans']);
  });
});

describe.each(['zsh', 'fish'])('completion for %s', (shell) => {
  test('names every command', async () => {
    const { code, stdout } = await run(['completion', shell]);
    expect(code).toBe(0);
    for (const { name } of commands) expect(stdout).toMatch(new RegExp(`\\b${name}\\b`));
  });

  test.runIf(hasShell(shell))('is read by the shell without a complaint', async () => {
    const { stdout } = await run(['completion', shell]);
    execFileSync(shell, ['-n', '-c', stdout]);
  });
});
