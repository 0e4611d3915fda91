import { type StepId, stepIds, steps } from '../method/steps.ts';
import { once } from '../once.ts';
import { type OpenPoint, openPoints } from '../plan/open.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlanFile } from '../plan/plan-file.ts';
import { stepProgress } from '../plan/progress.ts';
import type { Asking } from './asking.ts';
import { settingOf } from './asking.ts';

/** At most as many open questions as fit on a wall. */
const shownOpen = 5;

/** The id of a step's review. */
export function reviewId(step: StepId): string {
  return `/review/${step}`;
}

/** Closes a step: what there is, what is open, and on. @param hasQuestions whether there is something to go back to. */
export function reviewAsking(file: PlanFile, step: StepId, hasQuestions: boolean): Asking {
  const setting = settingOf(step);
  const guidance = once(() => standing(file.plan, step));
  const next = stepIds[stepIds.indexOf(step) + 1];
  const goOn = next
    ? `On to step ${steps[next].number}: ${steps[next].title}`
    : 'On to decisions and next steps';
  return {
    question: {
      kind: 'menu',
      ...setting,
      id: reviewId(step),
      prompt: `That was step ${steps[step].number}. All right so far?`,
      // It takes in the whole plan, and most reviews are never shown.
      get guidance() {
        return guidance();
      },
      open: [reviewId(step)],
      choices: [
        { id: 'on', label: goOn },
        ...(hasQuestions ? [{ id: 'mend', label: 'Change or add something here first' }] : []),
        { id: 'leave', label: 'Stop here for now', detail: 'You can go on later.' },
      ],
    },
    edits: () => [],
  };
}

function standing(plan: Plan, step: StepId): readonly string[] {
  const { summary } = stepProgress(plan)[step];
  const open = openPoints(plan).filter((point) => point.step === step && point.who === 'room');
  return [`You have ${summary}.`, ...openWords(open)];
}

function openWords(open: readonly OpenPoint[]): string[] {
  if (open.length === 0) return ['Nothing is open in this step.'];
  const questions = open.slice(0, shownOpen).map(({ question }) => `· ${question}`);
  const more = open.length > shownOpen ? [`· and ${open.length - shownOpen} more`] : [];
  return [`Still open:\n${[...questions, ...more].join('\n')}`];
}

/** Which of a step's questions to go back to. */
export function mendAsking(step: StepId, askings: readonly Asking[]): Asking {
  return {
    question: {
      kind: 'menu',
      ...settingOf(step),
      id: `/mend/${step}`,
      prompt: 'What would you like to change?',
      guidance: [],
      open: [],
      choices: askings.map(({ question }) => ({ id: question.id, label: question.prompt })),
    },
    edits: () => [],
  };
}
