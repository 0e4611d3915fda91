import type { Addition } from '../change/add.ts';
import { withNote } from '../change/note.ts';
import { actionTaken, decided, thoughtParked } from '../change/record.ts';
import { nodeAt } from '../plan/edit.ts';
import type { PlanFile } from '../plan/plan-file.ts';
import { updatePlan } from '../plan/update.ts';
import { dayFromWords } from './date-words.ts';
import type { Draft } from './draft.ts';

/** Something that is put down without leaving the question. */
export interface Aside {
  readonly prompt: string;
  readonly guidance: string;
  /** Told on the question's screen afterwards. */
  readonly said: string;
  /**
   * The plan with the words in it.
   * @param at the question that is on the screen.
   * @param draft what the workshop knows besides the plan.
   */
  readonly put: (file: PlanFile, words: string, at: string, draft: Draft) => PlanFile;
}

export const asides = {
  park: {
    prompt: 'What would you like to park?',
    guidance: 'It goes to the parking lot, and you come back to it at the end.',
    said: 'Parked.',
    put: (file, statement, _at, draft) => added(file, draft, (now) => thoughtParked(now, { statement })),
  },
  decide: {
    prompt: 'What did you decide?',
    guidance: 'One sentence, and why behind two colons: Start with one route :: most cancellations.',
    said: 'The decision is in the log.',
    put: (file, words, _at, draft) => {
      const [statement, reason] = parted(words);
      return added(file, draft, (now) => decided(now, { statement, reason, date: draft.today }));
    },
  },
  act: {
    prompt: 'Who does what?',
    guidance: 'What is to be done, then who, then by when: Ask the lawyers :: Jon Berg, 1 December.',
    said: 'The action is noted.',
    put: (file, words, _at, draft) => {
      const [statement, second = ''] = parted(words);
      return added(file, draft, (now) =>
        actionTaken(now, { statement, ...ownerAndDue(second, draft.today) }),
      );
    },
  },
  note: {
    prompt: 'What should stand beside this?',
    guidance:
      'It becomes a comment in the plan file, where the next reader finds it. It stands in no report.',
    said: 'The note stands in the plan file.',
    put: (file, words, at) => withNote(file, nearest(file, at), words),
  },
} as const satisfies Record<string, Aside>;

function added(
  file: PlanFile,
  { numbers }: Draft,
  add: (numbered: PlanFile & { numbers: Draft['numbers'] }) => Addition,
): PlanFile {
  return updatePlan(file, add({ ...file, numbers }).edits);
}

/** What stands before and behind two colons. */
function parted(words: string): [string, string | undefined] {
  const [, first, second] = /^(.+?)\s+::\s+(.+)$/s.exec(words) ?? [];
  return [first ?? words, second];
}

/** `Jon Berg, 1 December`: what stands behind the last comma is the day, where it is one. */
export function ownerAndDue(words: string, today: string): { owner?: string; due?: string } {
  const whole = dayFromWords(words, today);
  if (whole !== undefined) return { due: whole };
  const [, owner = '', day = ''] = /^(.*),\s*(.+)$/s.exec(words) ?? [];
  const due = dayFromWords(day, today);
  if (due !== undefined) return { owner: owner.trim(), due };
  return words.trim() === '' ? {} : { owner: words.trim() };
}

/** The longest beginning of a question's path under which something stands in the file. */
function nearest(file: PlanFile, at: string): readonly string[] {
  const keys = at.split('/').slice(1);
  for (let length = keys.length; length > 0; length -= 1) {
    const path = keys.slice(0, length);
    if (nodeAt(file.root, path)) return path;
  }
  return ['title'].filter((key) => nodeAt(file.root, [key]));
}
