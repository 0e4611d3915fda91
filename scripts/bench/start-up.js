import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTurn, median } from './paired.js';
import { planOf, withSlips } from './plans.js';
import { timeOf } from './processes.js';
import { versionMeasures } from './versions.js';

const rounds = 15;
/** Makes a plan of 209 lines. */
const smallPlan = 14;
const findings = 20;

/** How long a command takes from its start to its end, as ratios to a Node that does nothing. */
export async function startUp(program, folder, openTerminal) {
  writeFileSync(join(folder, 'clean.cnsg.yaml'), planOf(smallPlan));
  writeFileSync(join(folder, 'slips.cnsg.yaml'), withSlips(planOf(smallPlan), findings));
  const run = (words, code) => () => timeOf({ words: [program, ...words], cwd: folder, code });
  const measures = [
    { what: 'cnsg --version', limit: 1.5, time: run(['--version']) },
    { what: 'cnsg --help', limit: 2, time: run(['--help']) },
    { what: 'cnsg check, 200 lines', limit: 3, time: run(['check', 'clean.cnsg.yaml']) },
    {
      what: 'cnsg check, 200 lines with 20 findings',
      limit: 3.5,
      time: run(['check', 'slips.cnsg.yaml'], 1),
    },
    { what: 'cnsg report, 200 lines to Markdown', limit: 6, time: run(reportAs('md')) },
    { what: 'cnsg report, 200 lines to HTML', limit: 8, time: run(reportAs('html')) },
    ...versionMeasures(program, folder, planOf).map(({ what, limit, before = () => {}, ...timed }) => ({
      what,
      limit,
      time: () => {
        before();
        return timeOf(timed);
      },
    })),
    {
      what: 'cnsg new, to the first prompt at a terminal',
      limit: 4.5,
      time: () => firstPrompt(openTerminal, program, folder),
    },
  ];
  const things = Object.fromEntries(measures.map(({ what, time }) => [what, time]));
  const node = () => timeOf({ words: ['-e', '0'], cwd: folder });
  const { node: base, ...times } = await inTurn({ node, ...things }, rounds);
  return measures.map(({ what, limit }) => ({
    what,
    limit,
    measured: median(times[what].map((time, round) => time / base[round])),
    unit: '× node',
    milliseconds: median(times[what]),
  }));
}

/** The full report, written to a file that is there already. */
function reportAs(format) {
  return ['report', 'clean.cnsg.yaml', '--out', `clean.${format}`];
}

/** From the start of the process until the words of its first question are on the screen. */
async function firstPrompt(openTerminal, program, folder) {
  const start = performance.now();
  const terminal = openTerminal({
    command: process.execPath,
    args: [program, 'new'],
    cwd: folder,
    env: { XDG_STATE_HOME: folder },
  });
  await terminal.waitFor('What shall we call this project?');
  const milliseconds = performance.now() - start;
  terminal.kill('SIGKILL');
  await terminal.exited;
  return milliseconds;
}
