import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planOf } from './plans.js';
import { opening, questions } from './session.js';

/**
 * Types a session at a real terminal, on a plan of some size, and gives the milliseconds from each key to the screen that
 * shows it, and from each answer to the next prompt.
 * @param count so many of its questions; all unless said.
 */
export async function sessionTimes(openTerminal, program, elements, count = questions.length) {
  const folder = mkdtempSync(join(tmpdir(), 'cnsg-bench-'));
  const name = 'keep-frequent-flyers.cnsg.yaml';
  writeFileSync(join(folder, name), planOf(elements));
  const terminal = openTerminal({
    command: process.execPath,
    args: [program, 'edit', name],
    cwd: folder,
    env: { XDG_STATE_HOME: folder },
  });
  try {
    await terminal.waitFor((screen) => shows(screen, opening.words) && isDrawn(terminal), patience);
    const times = { keys: [], answers: [] };
    await typed(terminal, opening, { keys: [], answers: [] });
    for (const question of questions.slice(0, count)) await typed(terminal, question, times);
    return times;
  } finally {
    terminal.kill('SIGKILL');
    await terminal.exited;
    rmSync(folder, { recursive: true, force: true });
  }
}

async function typed(terminal, { words, keys }, times) {
  const screen = terminal.screen().join('\n');
  if (!shows(screen, words)) throw new Error(`The screen is not “${words}”:\n${screen}`);
  for (const key of keys) {
    if (key.isToTheEnd) await goToTheEnd(terminal);
    else times[key.answers ? 'answers' : 'keys'].push(await pressed(terminal, key));
  }
}

/** From a key until all that it changes is drawn; an answer to a whole screen brings another one. */
async function pressed(terminal, { type, press, answers }) {
  const before = terminal.written().length;
  const start = performance.now();
  if (type) terminal.type(type);
  else terminal.press(press);
  const isThere = () => {
    const since = terminal.written().slice(before);
    return (answers === 'screen' ? since.includes(startOfScreen) : since !== '') && isDrawn(terminal);
  };
  await terminal.waitFor(isThere, patience);
  return performance.now() - start;
}

const rowsAtOnce = 50;

/** Up and down again at the end, so that no key is still on its way. */
async function goToTheEnd(terminal) {
  const isLast = (screen) => screen.includes('Enter done');
  while (!isLast(terminal.screen().join('\n'))) {
    const before = terminal.written().length;
    terminal.press(...Array.from({ length: rowsAtOnce }, () => 'down'));
    await terminal.waitFor(() => terminal.written().length > before && isDrawn(terminal), patience);
  }
  terminal.press('up');
  await terminal.waitFor((screen) => !isLast(screen) && isDrawn(terminal), patience);
  terminal.press('down');
  await terminal.waitFor((screen) => isLast(screen) && isDrawn(terminal), patience);
}

/** Words are told by their letters alone: lines may break anywhere in them. */
function shows(screen, words) {
  return screen.replace(/\s+/g, '').includes(words.replace(/\s+/g, ''));
}

/** What each screen begins with: it asks the terminal to mark pastes. */
const startOfScreen = '\x1b[?2004h';

/** What each drawing ends with: lines wrap again, and the cursor is put where something is typed. */
const endOfDrawing = /\x1b\[\?7h(?:\x1b\[\d+;\d+H\x1b\[\?25h)?$/;

function isDrawn(terminal) {
  return endOfDrawing.test(terminal.written().slice(-40));
}

const patience = 20_000;
