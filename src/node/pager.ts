import { type ChildProcess, spawn } from 'node:child_process';

type Environment = Readonly<Record<string, string | undefined>>;

const usual = 'less -FRX';
const needsShell = /[|&;<>()$`\\"'*?[#~=%]/;
const notFound = 127;

/**
 * Shows a text in the user's pager until it is left.
 * @returns false when nothing was shown: `PAGER` is empty or `cat`, the terminal is dumb, or the pager cannot be started.
 */
export async function showInPager(text: string, env: Environment): Promise<boolean> {
  const command = (env.PAGER ?? usual).trim();
  if (command === '' || command === 'cat' || env.TERM === 'dumb') return false;
  const pager = start(command, { LESS: 'FRX', LV: '-c', ...env });
  // Ctrl-C belongs to the pager while it runs.
  const stay = () => {};
  process.on('SIGINT', stay);
  try {
    return await shown(pager, text);
  } finally {
    process.off('SIGINT', stay);
  }
}

function shown(pager: ChildProcess, text: string): Promise<boolean> {
  return new Promise((settle) => {
    pager.on('error', () => settle(false));
    pager.on('close', (code) => settle(code !== notFound));
    // The user may leave before the end was read.
    pager.stdin?.on('error', () => {});
    pager.stdin?.end(text);
  });
}

function start(command: string, env: NodeJS.ProcessEnv): ChildProcess {
  const stdio = ['pipe', 'inherit', 'inherit'] as const;
  if (needsShell.test(command)) return spawn(command, { shell: true, stdio: [...stdio], env });
  const [program = usual, ...flags] = command.split(/\s+/);
  return spawn(program, flags, { stdio: [...stdio], env });
}
