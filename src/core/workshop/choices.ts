import { once } from '../once.ts';
import type { Edit } from '../plan/edit.ts';
import type { Asking, Setting } from './asking.ts';
import type { Draft } from './draft.ts';
import type { Option, PickQuestion } from './question.ts';

export interface Choices {
  readonly setting: Setting;
  readonly prompt: string;
  readonly guidance: readonly string[];
  readonly id: string;
  /** The ids of the options, in order. */
  readonly ids: readonly string[];
  /** Made only where the options are shown. */
  readonly option: (id: string) => Option;
  readonly chosen: readonly string[];
  /** Whether choosing nothing is a gap. */
  readonly isWanted: boolean;
  /** What to change when an option is newly ticked, or its tick taken away. */
  readonly tick: (id: string, draft: Draft) => readonly Edit[];
  readonly untick: (id: string, draft: Draft) => readonly Edit[];
  readonly most?: NonNullable<PickQuestion['most']>;
  /** Drawn above the options; made only where it is shown. */
  readonly figure?: () => readonly string[];
}

/** Asks for some of a few options; undefined where there are none. */
export function choicesAsking(choices: Choices): Asking | undefined {
  const { setting, prompt, guidance, id, ids, option, chosen, isWanted, most } = choices;
  if (ids.length === 0) return undefined;
  const options = once(() => ids.map(option));
  const figure = once(() => choices.figure?.() ?? []);
  return {
    question: {
      kind: 'pick',
      ...setting,
      prompt,
      guidance,
      id,
      open: isWanted && chosen.length === 0 ? [id] : [],
      chosen,
      ...(most && { most }),
      get options() {
        return options();
      },
      get figure() {
        return figure();
      },
    },
    edits: (answer, draft) => (answer.kind === 'pick' ? choiceEdits(choices, answer.chosen, draft) : []),
  };
}

function choiceEdits(
  { ids, chosen, tick, untick }: Choices,
  answered: readonly string[],
  draft: Draft,
): readonly Edit[] {
  const before = new Set(chosen);
  const now = new Set(answered);
  return ids.flatMap((id) => {
    if (now.has(id) === before.has(id)) return [];
    return now.has(id) ? tick(id, draft) : untick(id, draft);
  });
}
