import type { Deed } from '../change/deed.ts';
import { type StepId, stepIds, steps } from '../method/steps.ts';
import { cleanText } from '../plan/clean-text.ts';
import type { Edit } from '../plan/edit.ts';
import type { Draft } from './draft.ts';
import type { Answer, Question } from './question.ts';

/** A question together with what its answer changes in the plan. */
export interface Asking {
  readonly question: Question;
  /** What to change in the plan as it now is; called for each part that is answered and for the whole. */
  readonly edits: (answer: Answer, draft: Draft) => readonly Edit[];
  /** What a line typed on a board does; the board comes back afterwards. Only boards have one. */
  readonly act?: (command: string, draft: Draft) => Deed;
  /** What the next screen should say about the answer, once it is in: kind, and never in the way. */
  readonly remarks?: (draft: Draft) => readonly string[];
}

/** What every question says about its place. */
export interface Setting {
  readonly step: StepId | undefined;
  readonly heading: string;
  readonly topic: string;
}

/** The setting of a step's questions, of the start or of the end. */
export function settingOf(step: StepId | 'start' | 'end'): Setting {
  if (step === 'start') return { step: undefined, heading: 'Before step 1: the project', topic: 'index' };
  if (step === 'end')
    return { step: undefined, heading: 'After step 5: decisions and next steps', topic: 'index' };
  const { number, title } = steps[step];
  return { step, heading: `Step ${number} of ${stepIds.length}: ${title}`, topic: step };
}

interface Words {
  readonly prompt: string;
  readonly guidance: readonly string[];
}

/** A text that goes to one path. */
export function textAsking(
  setting: Setting,
  words: Words,
  path: readonly string[],
  value: string | undefined,
  long: boolean,
): Asking {
  const id = `/${path.join('/')}`;
  return {
    question: { kind: 'text', ...setting, ...words, id, open: value === undefined ? [id] : [], value, long },
    edits: (answer) => {
      const text = answer.kind === 'text' ? cleanText(answer.text) : undefined;
      return text === undefined || text === value ? [] : [{ kind: 'set', path, value: text }];
    },
  };
}
