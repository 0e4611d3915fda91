import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTurn, median } from './paired.js';
import { planOf } from './plans.js';
import { timeOf } from './processes.js';

const rounds = 5;
/** With so few elements a command costs no more than its start. */
const sizes = { small: 10, usual: 1_000, large: 10_000 };
/** Ten times the elements may cost little more than ten times as much. */
const limit = 12;

const commands = [
  { what: 'cnsg check', words: ['check', 'plan.cnsg.yaml'] },
  { what: 'cnsg fmt', words: ['fmt', 'plan.cnsg.yaml'] },
  { what: 'cnsg rename', words: ['rename', 'flyers-1', 'flyers-one', 'plan.cnsg.yaml'] },
];

/** What 10,000 elements cost against 1,000, start-up taken off. */
export async function growth(program, folder) {
  const plans = Object.entries(sizes).map(([size, elements]) => [size, planOf(elements)]);
  const rows = [];
  for (const { what, words } of commands) {
    const timed = (plan) => () => {
      writeFileSync(join(folder, 'plan.cnsg.yaml'), plan);
      return timeOf({ words: [program, ...words], cwd: folder });
    };
    const times = await inTurn(Object.fromEntries(plans.map(([size, plan]) => [size, timed(plan)])), rounds);
    const cost = (size) => median(times[size].map((time, round) => time - times.small[round]));
    rows.push(grown(what, cost('usual'), cost('large')));
  }
  return rows;
}

/** A row that tells what ten times the elements make of some milliseconds. */
export function grown(what, usual, large) {
  return {
    what: `${what}, 10,000 elements against 1,000`,
    limit,
    measured: large / usual,
    unit: '×',
    milliseconds: large,
  };
}
