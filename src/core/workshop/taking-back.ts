import { readPlan } from '../plan/plan-file.ts';
import { sentence } from '../sentence.ts';
import { findAsking } from './agenda.ts';
import type { Option } from './question.ts';
import { goOnWith } from './record.ts';
import { choose, settleConflict } from './saving.ts';
import { madeAgain, takenBack } from './undo.ts';
import type { Next, Workshop } from './workshop.ts';

/** At most as many changes as can be read at a glance. */
const mostShown = 9;

/** Asks how far back to go, the latest change first, and goes there. */
export async function takeBack(workshop: Workshop, words: string): Promise<Next | 'again'> {
  const { done } = workshop.log;
  if (done.length === 0) {
    workshop.notices.push('There is nothing to take back.');
    return 'again';
  }
  if (/^\d+$/.test(words)) return undo(workshop, Number(words));
  const latest = done.slice(-mostShown).toReversed();
  const choices = latest.map(
    ({ said }, index): Option => ({
      id: String(index + 1),
      label: said,
      ...(index > 0 && { detail: index === 1 ? 'and the one since' : `and the ${index} since` }),
    }),
  );
  const choice = await choose(workshop, {
    kind: 'menu',
    id: '/undo',
    step: undefined,
    heading: 'Undo',
    prompt: 'What do you take back?',
    guidance: ['Redo brings it back until you answer something else.'],
    topic: 'index',
    open: [],
    isBeside: true,
    choices,
  });
  return /^\d+$/.test(choice) ? undo(workshop, Number(choice)) : 'again';
}

/** Takes the latest changes back and goes to the question of the oldest of them. */
export async function undo(workshop: Workshop, count: number): Promise<Next | 'again'> {
  const wanted = Math.max(1, Math.min(count, workshop.log.done.length));
  const back = takenBack(workshop.log, workshop.draft.text, wanted);
  const change = workshop.log.done.at(-wanted);
  if (!back || !change) {
    workshop.notices.push('There is nothing to take back.');
    return 'again';
  }
  workshop.log = back.log;
  const others = wanted === 1 ? '' : wanted === 2 ? ' and what followed' : ` and ${wanted - 1} more`;
  return showAgain(workshop, back.text, change.at, sentence(`Taken back: ${change.said}${others}`));
}

export async function redo(workshop: Workshop): Promise<Next | 'again'> {
  const again = madeAgain(workshop.log, workshop.draft.text);
  if (!again) {
    workshop.notices.push('There is nothing to bring back.');
    return 'again';
  }
  workshop.log = again.log;
  return showAgain(workshop, again.text, again.change.at, sentence(`Back again: ${again.change.said}`));
}

async function showAgain(
  workshop: Workshop,
  text: string,
  at: string,
  said: string,
): Promise<Next | 'again'> {
  const found = goOnWith(workshop, readPlan(text), at, []);
  workshop.notices.push(said);
  if (found && !(await settleConflict(workshop, found))) return 'left';
  return findAsking(workshop.draft, at);
}
