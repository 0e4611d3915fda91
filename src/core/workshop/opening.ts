import { agenda } from '../method/agenda.ts';
import { type StepId, steps } from '../method/steps.ts';
import { type Asking, settingOf } from './asking.ts';
import type { Draft } from './draft.ts';
import { starterQuestions } from './suggestions.ts';
import { minutesOf } from './timebox.ts';

/** Opens a step with half a screen: what it is for, what the room talks about, what comes out and how long it takes. */
export function openingAsking(draft: Draft, step: StepId): Asking {
  const { purpose, talk } = steps[step];
  const id = `/open/${step}`;
  const blocks = agenda.filter((block) => block.step === step);
  const minutes =
    draft.hours === undefined
      ? blocks.reduce((sum, block) => sum + block.minutes, 0)
      : minutesOf(draft.hours, step);
  return {
    question: {
      kind: 'menu',
      ...settingOf(step),
      id,
      prompt: steps[step].opening,
      guidance: [
        purpose,
        `Talk about:\n${[...talk, ...starterQuestions(draft, step)].map((question) => `· ${question}`).join('\n')}`,
        `What comes out: ${blocks.map(({ output }) => output).join(', then ')}. About ${minutes} minutes.`,
      ],
      open: [id],
      choices: [{ id: 'begin', label: 'Begin' }],
    },
    edits: () => [],
  };
}
