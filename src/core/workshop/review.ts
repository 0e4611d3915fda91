import { type StepId, stepIds, steps } from '../method/steps.ts';
import { once } from '../once.ts';
import { know } from '../plan/complete.ts';
import type { ElementKind } from '../plan/fields.ts';
import { type OpenPoint, openPoints } from '../plan/open.ts';
import type { Plan } from '../plan/plan.ts';
import { stepSummary } from '../plan/progress.ts';
import type { Asking } from './asking.ts';
import { settingOf } from './asking.ts';
import { boardComplaint, boardDeed } from './board-line.ts';
import type { Draft } from './draft.ts';
import { reviewLines } from './review-lines.ts';

/** At most as many open questions as fit on a wall. */
const shownOpen = 4;

/** The id of a step's review. */
export function reviewId(step: StepId): string {
  return `/review/${step}`;
}

/** What plain numbers mean in a step's review, and what can be done with them there. */
const reviewed: Readonly<Record<StepId, { readonly kind: ElementKind; readonly hint: string }>> = {
  objectives: { kind: 'objective', hint: 'edit 3 · move 2 higher-order · join 1 2 · drop 3 · park 3 · add' },
  customers: { kind: 'segment', hint: 'edit 2 · edit B3 · move B3 S2 · join 1 2 · drop B4 · park 3 · add' },
  strategies: { kind: 'strategy', hint: 'edit access · edit' },
  concepts: {
    kind: 'concept',
    hint: 'park 4 7 9-12: why · move 3 5 connect · join 2 11 · drop 8 · edit 3 · add',
  },
  impact: { kind: 'metric', hint: 'edit 2 · join 1 4 · move 3 O2 · drop 5 · add' },
};

/** Closes a step: what there is, by number, what is open, and a line to mend it; Enter alone goes on. */
export function reviewAsking(draft: Draft, step: StepId): Asking {
  const guidance = once(() => standing(draft.plan, step));
  const lines = once(() => reviewLines(draft, step));
  const next = stepIds[stepIds.indexOf(step) + 1];
  const goesOn = next ? `Enter goes on to step ${steps[next].number}` : 'Enter goes on to the decisions';
  const { kind, hint } = reviewed[step];
  return {
    question: {
      kind: 'board',
      ...settingOf(step),
      id: reviewId(step),
      prompt: `That was step ${steps[step].number}. All right so far?`,
      // It takes in the whole plan, and most reviews are never shown.
      get guidance() {
        return guidance();
      },
      get lines() {
        return lines();
      },
      open: [reviewId(step)],
      hint: `${goesOn} · ${hint}`,
      complaint: (command) => boardComplaint(draft, kind, command),
    },
    edits: () => [],
    act: (command, now) => boardDeed(now, kind, command),
  };
}

function standing(plan: Plan, step: StepId): readonly string[] {
  const summary = stepSummary(plan, step);
  const open = openPoints(plan, know(plan), [step]).filter(({ who }) => who === 'room');
  if (open.length === 0) return [`You have ${summary}. Nothing is open in this step.`];
  const count = open.length === 1 ? 'One question is' : `${open.length} questions are`;
  return [`You have ${summary}. ${count} still open.`, openWords(open)];
}

function openWords(open: readonly OpenPoint[]): string {
  const questions = open.slice(0, shownOpen).map(({ question }) => `· ${question}`);
  const more = open.length > shownOpen ? [`· and ${open.length - shownOpen} more`] : [];
  return [...questions, ...more].join('\n');
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
