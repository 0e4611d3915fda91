import { shellWord } from '../core/shell-word.ts';
import { outputFormats } from './report-formats.ts';
import { isUsual, type Output } from './report-outputs.ts';
import { folderOf } from './report-text.ts';
import type { Input } from './table.ts';

/** The commands that write stale reports anew: with the words that asked for them, else one for each place and format. */
export function cureFor(
  plan: string,
  stale: readonly Output[],
  options: Input['options'],
): readonly string[] {
  const words = Object.entries(options).flatMap(([name, value]) => wordsOf(name, value));
  if (words.length > 0) return [`cnsg report ${words.join(' ')}`];
  const beside = stale.filter(({ path }) => folderOf(path) === folderOf(plan));
  const others = beside.filter((output) => !isUsual(output));
  return [
    ...(beside.length > others.length ? ['cnsg report'] : []),
    ...outputFormats.flatMap((format) => commandFor(others.filter((output) => output.format === format))),
    ...(stale.length > beside.length ? ['cnsg report --all'] : []),
  ];
}

function commandFor(others: readonly Output[]): readonly string[] {
  const [first] = others;
  if (first === undefined) return [];
  const names = others.map(({ report }) => report).join();
  return [`cnsg report --report ${names} --format ${first.format}`];
}

/** Options that say nothing of what a report holds or where it lies. */
const asides: ReadonlySet<string> = new Set(['check', 'json', 'force', 'color']);

function wordsOf(name: string, value: Input['options'][string]): readonly string[] {
  if (asides.has(name) || value === undefined || value === false) return [];
  return value === true ? [`--${name}`] : [`--${name} ${shellWord(value)}`];
}
