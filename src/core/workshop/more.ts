import { findStep, stepIds, steps } from '../method/steps.ts';
import { stepSummary } from '../plan/progress.ts';
import { askingNow } from './agenda.ts';
import { type Aside, asides } from './asides.ts';
import type { Asking } from './asking.ts';
import type { Interviewer, MenuQuestion, Option, Question, Reply, TextQuestion } from './question.ts';
import { redoIn } from './record.ts';
import { choose, type Found, saveAtEnd, settleConflict } from './saving.ts';
import { redo, takeBack } from './taking-back.ts';
import { type Next, type Workshop, walkThrough } from './workshop.ts';

export type More = Extract<Reply, { kind: 'more' }>;

/** What can be done besides answering; the question comes back afterwards, with the cursor where it was. */
export async function runMore(workshop: Workshop, asking: Asking, { at, words }: More): Promise<Next> {
  const [verb = '', ...rest] = words?.trim().split(/\s+/) ?? [];
  const chosen = verbOf(verb) ?? (await choose(workshop, menu(workshop, asking)));
  const again = () => withPlace(askingNow(workshop.draft, asking.question) ?? asking, at);
  const doing = doings[chosen];
  const next = doing ? await doing(workshop, asking, rest.join(' ')) : 'again';
  return next === 'again' ? again() : next;
}

function withPlace(asking: Asking, at: number | undefined): Asking {
  return at === undefined ? asking : { ...asking, question: { ...asking.question, at } };
}

type Doing = (workshop: Workshop, asking: Asking, words: string) => Promise<Next | 'again'>;

const doings: Readonly<Record<string, Doing>> = {
  park: (workshop, asking, words) => putAside(workshop, asking, 'park', words),
  decide: (workshop, asking, words) => putAside(workshop, asking, 'decide', words),
  act: (workshop, asking, words) => putAside(workshop, asking, 'act', words),
  note: (workshop, asking, words) => putAside(workshop, asking, 'note', words),
  jump: jump,
  undo: (workshop, _asking, words) => takeBack(workshop, words),
  redo,
  leave: async (workshop) => ((await saveAtEnd(workshop)) ? 'left' : 'again'),
};

/** The doing that a word or the beginning of one means, as it is typed behind a slash. */
function verbOf(word: string): string | undefined {
  const lower = word.toLowerCase();
  return lower === '' ? undefined : Object.keys(doings).find((verb) => verb.startsWith(lower));
}

function menu({ log }: Workshop, { question }: Asking): MenuQuestion {
  const choices: Option[] = [
    ...asideChoices,
    { id: 'jump', key: 'j', label: 'Jump to a step' },
    ...(log.done.length > 0
      ? [{ id: 'undo', key: 'u', label: 'Undo', detail: log.done.at(-1)?.said ?? '' }]
      : []),
    ...(log.undone.length > 0
      ? [{ id: 'redo', key: 'r', label: 'Redo', detail: log.undone.at(-1)?.said ?? '' }]
      : []),
    {
      id: 'note',
      key: 'n',
      label: 'Write a note beside this',
      detail: 'It stays in the plan file, in no report.',
    },
    { id: 'leave', key: 'l', label: 'Save and leave' },
  ];
  return moreMenu(question, choices);
}

/** What can be put down at any question, as choices of a menu. */
export const asideChoices: readonly Option[] = [
  { id: 'park', key: 'p', label: 'Park a thought' },
  { id: 'decide', key: 'd', label: 'Record a decision' },
  { id: 'act', key: 'a', label: 'Note an action: who does what' },
];

/** The menu of what there is besides answering. */
export function moreMenu(question: Question, choices: readonly Option[]): MenuQuestion {
  return { ...placeOf(question), kind: 'menu', id: '/more', prompt: 'What else?', choices };
}

function placeOf({ step, heading, topic }: Question) {
  return { step, heading, topic, guidance: [], open: [], isBeside: true } as const;
}

async function putAside(
  workshop: Workshop,
  { question }: Asking,
  kind: keyof typeof asides,
  words: string,
): Promise<'again' | 'left'> {
  const text = words || (await askAside(workshop.interviewer, question, kind));
  if (text === '') return 'again';
  const found = putDown(workshop, kind, text, question.id);
  workshop.notices.push(asides[kind].said);
  return found && !(await settleConflict(workshop, found)) ? 'left' : 'again';
}

/** Puts what was typed into the plan; gives back what stood on disk instead of what was saved last, if something did. */
export function putDown(
  workshop: Workshop,
  kind: keyof typeof asides,
  words: string,
  at: string,
): Found | undefined {
  const { put }: Aside = asides[kind];
  return redoIn(workshop, (file) => put(file, words, at, workshop.draft), at, words);
}

/** Asks for what is put down; an empty text when the room goes back. */
export async function askAside(
  interviewer: Interviewer,
  at: Question,
  kind: keyof typeof asides,
): Promise<string> {
  const { prompt, guidance } = asides[kind];
  const question: TextQuestion = {
    ...placeOf(at),
    kind: 'text',
    id: `/more/${kind}`,
    prompt,
    guidance: [guidance],
    value: undefined,
    long: true,
  };
  for (;;) {
    const reply = await interviewer.ask(question, () => {}, []);
    if (reply.kind === 'more') continue;
    return reply.kind === 'answer' && reply.answer.kind === 'text' ? reply.answer.text.trim() : '';
  }
}

async function jump(workshop: Workshop, { question }: Asking, words: string): Promise<Next | 'again'> {
  const step =
    findStep(words.toLowerCase()) ?? findStep(await choose(workshop, stepMenu(workshop, question)));
  if (!step) return 'again';
  workshop.history.push(question.id);
  workshop.board = undefined;
  walkThrough(workshop, step, question.id);
  return undefined;
}

function stepMenu({ draft }: Workshop, question: Question): MenuQuestion {
  const choices = stepIds.map((id) => ({
    id,
    label: `Step ${steps[id].number}: ${steps[id].title}`,
    detail: stepSummary(draft.plan, id),
  }));
  return { ...placeOf(question), kind: 'menu', id: '/jump', prompt: 'Which step?', choices };
}
