import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTurn, median } from './paired.js';
import { planOf } from './plans.js';
import { timeOf } from './processes.js';

const rounds = 2;
const plans = 2_000;
/** So many elements make about two hundred lines. */
const elements = 20;

const readAndParse = `
import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
for (const name of readdirSync(process.argv[1])) load(readFileSync(process.argv[1] + '/' + name, 'utf8'));
`;

/** Checking two thousand plans in one call, against only reading their bytes and parsing them. */
export async function manyPlans(program, folder, root) {
  mkdirSync(join(folder, 'plans'));
  const plan = planOf(elements);
  for (let at = 0; at < plans; at += 1) writeFileSync(join(folder, 'plans', `plan-${at}.cnsg.yaml`), plan);
  const parse = ['--input-type=module', '-e', readAndParse, join(folder, 'plans')];
  const times = await inTurn(
    {
      parse: () => timeOf({ words: parse, cwd: root }),
      check: () => timeOf({ words: [program, 'check', 'plans/*.cnsg.yaml'], cwd: folder }),
    },
    rounds,
  );
  const ratios = times.check.map((time, round) => time / times.parse[round]);
  return [
    {
      what: 'cnsg check, 2,000 plans in one call',
      limit: 6,
      measured: median(ratios),
      unit: '× reading and parsing',
      milliseconds: median(times.check),
    },
  ];
}
