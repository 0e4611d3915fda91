import { findStep, stepIds, steps } from '../method/steps.ts';
import { stepProgress } from '../plan/progress.ts';
import { askingNow } from './agenda.ts';
import { type Aside, asides } from './asides.ts';
import type { Asking } from './asking.ts';
import type { MenuQuestion, Option, Reply, TextQuestion } from './question.ts';
import { redoIn } from './record.ts';
import { choose, saveAtEnd, settleConflict } from './saving.ts';
import { redo, takeBack } from './taking-back.ts';
import { type Next, type Workshop, walkThrough } from './workshop.ts';

type More = Extract<Reply, { kind: 'more' }>;

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
    { id: 'park', key: 'p', label: 'Park a thought' },
    { id: 'decide', key: 'd', label: 'Record a decision' },
    { id: 'act', key: 'a', label: 'Note an action: who does what' },
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
  return { ...placeOf(question), kind: 'menu', id: '/more', prompt: 'What else?', choices };
}

function placeOf({ step, heading, topic }: Asking['question']) {
  return { step, heading, topic, guidance: [], open: [] };
}

async function putAside(
  workshop: Workshop,
  { question }: Asking,
  kind: keyof typeof asides & string,
  words: string,
): Promise<'again' | 'left'> {
  const { prompt, guidance, put, said }: Aside = asides[kind];
  const text =
    words || (await askFor(workshop, { ...placeOf(question), prompt, guidance: [guidance] }, kind));
  if (text === '') return 'again';
  const found = redoIn(workshop, (file) => put(file, text, question.id, workshop.draft), question.id, text);
  workshop.notices.push(said);
  return found && !(await settleConflict(workshop, found)) ? 'left' : 'again';
}

/** The text, or nothing when the room goes back. */
async function askFor(
  { interviewer }: Workshop,
  words: Pick<TextQuestion, 'step' | 'heading' | 'topic' | 'prompt' | 'guidance' | 'open'>,
  kind: string,
): Promise<string> {
  for (;;) {
    const question: TextQuestion = {
      ...words,
      kind: 'text',
      id: `/more/${kind}`,
      value: undefined,
      long: true,
    };
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
  walkThrough(workshop, step);
  return undefined;
}

function stepMenu({ draft }: Workshop, question: Asking['question']): MenuQuestion {
  const progress = stepProgress(draft.plan);
  const choices = stepIds.map((id) => ({
    id,
    label: `Step ${steps[id].number}: ${steps[id].title}`,
    detail: progress[id].summary,
  }));
  return { ...placeOf(question), kind: 'menu', id: '/jump', prompt: 'Which step?', choices };
}
