import type { Edit } from '../plan/edit.ts';
import type { PlanFile } from '../plan/plan-file.ts';
import type { Asking, Setting } from './asking.ts';
import type { Option } from './question.ts';

export interface Choices {
  readonly setting: Setting;
  readonly prompt: string;
  readonly guidance: readonly string[];
  readonly id: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  /** Whether choosing nothing is a gap. */
  readonly isWanted: boolean;
  /** What to change when an option is newly ticked, or its tick taken away. */
  readonly tick: (id: string, file: PlanFile) => readonly Edit[];
  readonly untick: (id: string, file: PlanFile) => readonly Edit[];
}

/** Asks for some of a few options; undefined where there are none. */
export function choicesAsking(choices: Choices): Asking | undefined {
  const { setting, prompt, guidance, id, options, chosen, isWanted, tick, untick } = choices;
  if (options.length === 0) return undefined;
  return {
    question: {
      kind: 'pick',
      ...setting,
      prompt,
      guidance,
      id,
      open: isWanted && chosen.length === 0 ? [id] : [],
      options,
      chosen,
    },
    edits: (answer, file) =>
      answer.kind === 'pick'
        ? options.flatMap((option) => {
            const is = answer.chosen.includes(option.id);
            if (is === chosen.includes(option.id)) return [];
            return is ? tick(option.id, file) : untick(option.id, file);
          })
        : [],
  };
}
