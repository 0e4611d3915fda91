import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTurn, median } from './paired.js';
import { planOf } from './plans.js';
import { timeOf } from './processes.js';
import { threeStates } from './versions.js';

const rounds = 5;
/** With so few elements a command costs no more than its start. */
const sizes = { small: 10, usual: 1_000, large: 10_000 };
/** Reports are of plans that people read: a hundred and a thousand concepts, half of the elements. */
const reportSizes = { small: 10, usual: 200, large: 2_000 };
/** Ten times the elements may cost little more than ten times as much. */
const limit = 12;

const commands = [
  { what: 'cnsg check', words: ['check', 'plan.cnsg.yaml'] },
  { what: 'cnsg fmt', words: ['fmt', 'plan.cnsg.yaml'] },
  { what: 'cnsg rename', words: ['rename', 'flyers-1', 'flyers-one', 'plan.cnsg.yaml'] },
  { what: 'cnsg diff', words: ['diff', 'plan.cnsg.yaml', 'theirs.cnsg.yaml'] },
  { what: 'cnsg merge', words: ['merge', 'plan.cnsg.yaml', 'ours.cnsg.yaml', 'theirs.cnsg.yaml'] },
  ...['md', 'html'].map((format) => ({
    what: `cnsg report --format ${format}`,
    words: ['report', 'plan.cnsg.yaml', '--format', format, '--out', '-'],
    sizes: reportSizes,
  })),
];

/** What ten times the elements cost, start-up taken off. */
export async function growth(program, folder) {
  const rows = [];
  for (const { what, words, sizes: own = sizes } of commands) {
    const plans = Object.entries(own).map(([size, elements]) => [size, planOf(elements)]);
    const timed = (plan) => () => {
      const { base, ours, theirs } = threeStates(plan);
      writeFileSync(join(folder, 'plan.cnsg.yaml'), base);
      writeFileSync(join(folder, 'ours.cnsg.yaml'), ours);
      writeFileSync(join(folder, 'theirs.cnsg.yaml'), theirs);
      return timeOf({ words: [program, ...words], cwd: folder });
    };
    const times = await inTurn(Object.fromEntries(plans.map(([size, plan]) => [size, timed(plan)])), rounds);
    const cost = (size) => median(times[size].map((time, round) => time - times.small[round]));
    rows.push(grown(what, cost('usual'), cost('large'), own));
  }
  return rows;
}

/** A row that tells what more elements make of some milliseconds. */
export function grown(what, usual, large, of = sizes) {
  const [many, few] = [of.large, of.usual].map((count) => count.toLocaleString('en'));
  return {
    what: `${what}, ${many} elements against ${few}`,
    limit,
    measured: large / usual,
    unit: '×',
    milliseconds: large,
  };
}
