import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, onTestFinished, test } from 'vitest';
import { readPlan } from '../../src/core/plan/plan-file.ts';
import { closeTerminals, openTerminal } from '../terminal.ts';

const program = join(import.meta.dirname, '..', '..', 'bin', 'cnsg.js');
const hasTmux = spawnSync('tmux', ['-V']).status === 0;

afterEach(closeTerminals);

test.skipIf(!hasTmux)(
  'in tmux a list is pasted whole, Escape goes back, and the slash opens the rest',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cnsg-tmux-'));
    const socket = join(folder, 'socket');
    onTestFinished(() => {
      spawnSync('tmux', ['-S', socket, 'kill-server']);
      rmSync(folder, { recursive: true, force: true });
    });
    const terminal = openTerminal({
      command: 'tmux',
      args: ['-S', socket, '-f', '/dev/null', '-u', 'new-session', `${process.execPath} ${program} new`],
      cwd: folder,
      env: { XDG_STATE_HOME: join(folder, 'state'), TMUX: undefined },
    });
    await terminal.waitFor('What shall we call this project?');
    terminal.type('Keep frequent flyers');
    terminal.press('enter');
    await terminal.waitFor('Who is in the room');
    terminal.press('escape');
    await terminal.waitFor('› Keep frequent flyers');
    terminal.press('enter');
    await terminal.waitFor('Who is in the room');
    for (const label of [
      'How you decide',
      'Dots',
      'Sponsor',
      'Facilitator',
      'Scribe',
      'Day',
      'Scope',
      'Organ',
    ]) {
      terminal.press('enter');
      await terminal.waitFor(`› ${label}`);
    }
    terminal.press('enter');
    await terminal.waitFor('› Begin');
    terminal.press('enter');
    await terminal.waitFor('› 1.');
    const lines = Array.from({ length: 30 }, (_, index) => `Objective number ${index + 1}`);
    terminal.paste(lines.join('\n'));
    await terminal.waitFor('› 31.');
    terminal.press('/');
    await terminal.waitFor('Save and leave');
    terminal.press('l');
    await terminal.exited;
    const { plan, problems } = readPlan(readFileSync(join(folder, 'keep-frequent-flyers.cnsg.yaml'), 'utf8'));
    expect(problems).toEqual([]);
    expect([...plan.objectives.values()].map(({ statement }) => statement)).toEqual(lines);
  },
);
