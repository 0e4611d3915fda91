import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planOf } from './plans.js';

/** Answers of every kind: what is typed, the key that ends it, and what the screen shows when the next can come. */
const customers = [
  { type: 'Island doctors', key: 'enter', until: /› \d+\.\s*$/m },
  { key: 'enter', until: 'Which objectives does each segment matter for?' },
  { type: ' ', key: 'down', until: /› S2/ },
  { key: 'enter', until: 'Frequent flyers of route 1: what is special about them?' },
  { type: '; and they know', key: 'enter', until: /› We want/ },
  { type: ' ever', key: 'enter', until: /› They get/ },
  { key: 'enter', until: /› They already/ },
  { key: 'enter', until: 'What stops Frequent flyers of route 1?' },
];
const end = [{ type: 'Release six people', key: 'enter', until: 'The plan in two sentences?' }];

const sessions = [
  { words: ['--step', '2'], opening: [{ until: /› \d+\.\s*$/m }], answers: customers },
  {
    words: [],
    opening: [
      { until: 'Where would you like to go?' },
      { key: 'enter', until: 'as it would stand in the minutes' },
    ],
    answers: end,
  },
];

/** Times each answer in a plan of some size, from the key that ends it to what is drawn for the next one. */
export async function answerTimes(openTerminal, program, elements) {
  const times = [];
  for (const session of sessions)
    times.push(...(await sessionTimes(openTerminal, program, planOf(elements), session)));
  return times;
}

async function sessionTimes(openTerminal, program, plan, { words, opening, answers }) {
  const folder = mkdtempSync(join(tmpdir(), 'cnsg-bench-'));
  const name = 'keep-frequent-flyers.cnsg.yaml';
  writeFileSync(join(folder, name), plan);
  const terminal = openTerminal({
    command: process.execPath,
    args: [program, 'edit', name, ...words],
    cwd: folder,
    env: { XDG_STATE_HOME: folder },
  });
  try {
    for (const move of opening) await timed(terminal, move);
    const times = [];
    for (const answer of answers) times.push(await timed(terminal, answer));
    return times;
  } finally {
    terminal.kill('SIGKILL');
    await terminal.exited;
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timed(terminal, { type = '', key, until }) {
  terminal.type(type);
  if (type.trim() !== '') await terminal.waitFor(type);
  const start = performance.now();
  if (key) terminal.press(key);
  await terminal.waitFor(until, patience);
  return performance.now() - start;
}

const patience = 60_000;
