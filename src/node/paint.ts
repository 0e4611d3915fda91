import type { ChalkInstance } from 'chalk';
import type { Paint } from '../context.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Whether a stream gets colour: `NO_COLOR` forbids it, `FORCE_COLOR` demands it, and otherwise a terminal that is not
 * dumb has it. A refusal wins, so that `--no-color` helps where the environment demands colour.
 */
export function wantsColour(isTerminal: boolean, env: Environment): boolean {
  if (env.NO_COLOR) return false;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return isTerminal && env.TERM !== 'dumb';
}

/**
 * Styles for a stream; they leave text alone where there is no colour. The environment is looked at for each text,
 * because a flag may change it; chalk is loaded only where colour is wanted now, since it opens every stream.
 */
export async function paintFor(isTerminal: boolean, env: Environment): Promise<Paint> {
  if (!wantsColour(isTerminal, env)) return (_style, text) => text;
  const chalk = await loadChalk();
  return (style, text) => (wantsColour(isTerminal, env) ? chalk[style](text) : text);
}

async function loadChalk(): Promise<ChalkInstance> {
  const { Chalk } = await import('chalk');
  return new Chalk({ level: 1 });
}
