import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { paintFor, wantsColour } from '../../src/node/paint.ts';
import { closeTerminals, openTerminal } from '../terminal.ts';
import { ended, plainEnvironment, program, start, temporaryFolder } from './child.ts';

afterEach(closeTerminals);

/** Does with the terminal what its first argument names. */
const source = `
  import { systemContext } from './src/node/context.ts';
  const [what, argument] = process.argv.slice(2);
  const { terminal, directory } = await systemContext(process);
  const lines = (count) => Array.from({ length: count }, (_, index) => 'line ' + index).join('\\n');
  const acts = {
    facts: () => terminal.print(JSON.stringify({
      interactive: terminal.interactive, outputIsTerminal: terminal.outputIsTerminal, columns: terminal.columns,
    })),
    paint: () => { terminal.print(terminal.paint('red', 'result')); terminal.note(terminal.notePaint('red', 'note')); },
    flag: () => { process.env.NO_COLOR = '1'; terminal.print(terminal.paint('red', 'result')); },
    much: () => { terminal.print(lines(200000) + '\\nlast'); process.exit(0); },
    page: () => terminal.page(lines(Number(argument))),
    markdown: async () => terminal.print(await terminal.markdown('**Frequent** flyers', 40)),
    directory: () => terminal.print(directory),
    interrupt: () => {
      terminal.onInterrupt((signal) => { terminal.note('saved after ' + signal); process.exit(0); });
      process.stdin.on('data', () => {});
      terminal.note('waiting');
    },
    unlisten: () => {
      terminal.onInterrupt(() => terminal.note('told'))();
      terminal.note('waiting');
      setInterval(() => {}, 1000);
    },
  };
  await acts[what]();
`;

let script: string;

beforeAll(async () => {
  script = await program(source);
});

function run(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  return ended(start(process.execPath, [script, ...args], { env: plainEnvironment(env) }));
}

// `env` sets TERM too, which a terminal would otherwise set to its own name.
function atTerminal(args: readonly string[], more: { env?: Record<string, string>; columns?: number } = {}) {
  const { env = {}, columns = 80 } = more;
  const variables = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  return openTerminal({
    command: 'env',
    args: [...variables, process.execPath, script, ...args],
    rows: 10,
    columns,
  });
}

describe('without a terminal', () => {
  test('nobody can be asked, and a line has 80 columns or what COLUMNS says', async () => {
    const facts = { interactive: false, outputIsTerminal: false };
    const widths = { '': 80, many: 80, '120': 120, '10': 40, '1000': 200 };
    for (const [given, columns] of Object.entries(widths)) {
      expect(JSON.parse((await run(['facts'], { COLUMNS: given })).output)).toEqual({ ...facts, columns });
    }
  });

  test('there is no colour unless it is forced', async () => {
    expect(await run(['paint'])).toMatchObject({ output: 'result\n', notes: 'note\n' });
    expect(await run(['paint'], { FORCE_COLOR: '1' })).toMatchObject({
      output: '\x1b[31mresult\x1b[39m\n',
      notes: '\x1b[31mnote\x1b[39m\n',
    });
  });

  test('a long result is whole when the process ends right after it', async () => {
    const { output } = await run(['much']);
    expect(output.split('\n')).toHaveLength(200_002);
    expect(output.endsWith('\nlast\n')).toBe(true);
  });

  test('a long result is printed and not paged', async () => {
    const { output } = await run(['page', '100'], { PAGER: 'no-such-pager' });
    expect(output.split('\n')).toHaveLength(101);
  });

  test('a reader that goes away is no fault', async () => {
    const shell = start('bash', [
      '-c',
      `set -o pipefail; "$0" "$1" much | head -1`,
      process.execPath,
      script,
    ]);
    expect(await ended(shell)).toEqual({ code: 0, signal: null, output: 'line 0\n', notes: '' });
  });

  test('the folder that is gone is told in plain words', async () => {
    const gone = `const { mkdtempSync, rmdirSync } = require('node:fs');
      const folder = mkdtempSync(require('node:os').tmpdir() + '/cnsg-gone-');
      process.chdir(folder); rmdirSync(folder);
      import(process.argv[1]);`;
    const { notes } = await ended(start(process.execPath, ['-e', gone, script, 'directory']));
    expect(notes).toContain('The folder you are in does not exist any more');
  });
});

describe('at a terminal', () => {
  test('somebody can be asked, and a line is as long as the screen is wide', async () => {
    const terminal = atTerminal(['facts'], { columns: 120 });
    await terminal.waitFor('"interactive":true,"outputIsTerminal":true,"columns":120');
  });

  test('there is colour', async () => {
    const terminal = atTerminal(['paint']);
    await terminal.exited;
    expect(terminal.written()).toContain('\x1b[31mresult\x1b[39m');
    expect(terminal.written()).toContain('\x1b[31mnote\x1b[39m');
  });

  test('a flag may still take the colour away', async () => {
    const terminal = atTerminal(['flag']);
    await terminal.exited;
    expect(terminal.written().trim()).toBe('result');
  });

  test('Markdown has colour where texts have it', async () => {
    const coloured = atTerminal(['markdown']);
    const plain = atTerminal(['markdown'], { env: { NO_COLOR: '1' } });
    await Promise.all([coloured.exited, plain.exited]);
    expect(coloured.written().trim()).toBe('\x1b[1mFrequent\x1b[22m flyers');
    expect(plain.written().trim()).toBe('Frequent flyers');
  });
});

describe('a result that is longer than the screen', () => {
  function pager(body: string): string {
    const path = join(temporaryFolder(), 'pager');
    writeFileSync(path, `#!/bin/sh\n${body}\n`);
    chmodSync(path, 0o755);
    return path;
  }

  test('goes to the pager, whole', async () => {
    const PAGER = `${pager('echo "paged with $1 and LESS=$LESS:"; tail -n 1')} -x`;
    const terminal = atTerminal(['page', '100'], { env: { PAGER, LESS: 'R' } });
    expect(await terminal.waitFor('line 99')).toContain('paged with -x and LESS=R:');
    expect((await terminal.exited).code).toBe(0);
  });

  test('goes to a pager that is a shell command', async () => {
    const terminal = atTerminal(['page', '100'], { env: { PAGER: 'tail -n 1 | tr a-z A-Z' } });
    await terminal.waitFor('LINE 99');
  });

  test('may be left before its end', async () => {
    const terminal = atTerminal(['page', '100000'], { env: { PAGER: pager('head -n 1') } });
    await terminal.waitFor('line 0');
    expect((await terminal.exited).code).toBe(0);
    expect(terminal.written()).not.toContain('line 1\r');
  });

  const printed: readonly (readonly [what: string, env: Record<string, string>])[] = [
    ['the pager does not exist', { PAGER: 'no-such-pager' }],
    ['the pager is a shell command that does not exist', { PAGER: 'no-such-pager "a"' }],
    ['PAGER is empty', { PAGER: '' }],
    ['PAGER is cat', { PAGER: 'cat' }],
    ['the terminal is dumb', { PAGER: 'head -n 1', TERM: 'dumb' }],
  ];

  test.each(printed)('is printed when %s', async (_what, env) => {
    const terminal = atTerminal(['page', '100'], { env });
    await terminal.exited;
    expect(terminal.written().match(/line \d+\r\n/g)).toHaveLength(100);
  });

  test('is told apart from one that fits, which is printed', async () => {
    const terminal = atTerminal(['page', '9'], { env: { PAGER: pager('cat > /dev/null') } });
    await terminal.waitFor('line 8');
  });
});

describe('an interruption', () => {
  test.each(['SIGTERM', 'SIGHUP', 'SIGINT'] as const)('by %s is told once', async (signal) => {
    const child = start(process.execPath, [script, 'interrupt']);
    const end = ended(child);
    child.stderr?.once('data', () => child.kill(signal));
    expect(await end).toMatchObject({ code: 0, notes: `waiting\nsaved after ${signal}\n` });
  });

  test('by Ctrl-C at a terminal is told', async () => {
    const terminal = atTerminal(['interrupt']);
    await terminal.waitFor('waiting');
    terminal.press('ctrl-c');
    await terminal.waitFor('saved after SIGINT');
  });

  test('by the end of the input is told', async () => {
    const child = start(process.execPath, [script, 'interrupt']);
    const end = ended(child);
    child.stderr?.once('data', () => child.stdin?.end());
    expect(await end).toMatchObject({ code: 0, notes: 'waiting\nsaved after end\n' });
  });

  test('is left to the system when nobody listens any more', async () => {
    const child = start(process.execPath, [script, 'unlisten']);
    const end = ended(child);
    child.stderr?.once('data', () => child.kill('SIGTERM'));
    expect(await end).toMatchObject({ signal: 'SIGTERM', notes: 'waiting\n' });
  });
});

describe('colour', () => {
  const cases: readonly (readonly [isTerminal: boolean, env: Record<string, string>, wanted: boolean])[] = [
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
    [true, { TERM: 'dumb', FORCE_COLOR: '1' }, true],
    [false, { FORCE_COLOR: '' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [true, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ];

  test.each(cases)('at a terminal (%s) with %j is wanted: %s', async (isTerminal, env, wanted) => {
    expect(wantsColour(isTerminal, env)).toBe(wanted);
    const paint = await paintFor(isTerminal, env);
    expect(paint('bold', 'Nordair')).toBe(wanted ? '\x1b[1mNordair\x1b[22m' : 'Nordair');
  });
});
