import { asideChoices, askAside, moreMenu } from './more.ts';
import type { Interviewer, Question } from './question.ts';

const kinds = ['park', 'decide', 'act'] as const;

/** Something that was put down before there was a plan to put it into. */
export interface Held {
  readonly kind: (typeof kinds)[number];
  readonly words: string;
}

/**
 * Takes what the room wants to put down at the very first question.
 * @param typed what was typed behind the slash, where a whole line is typed at once.
 * @returns undefined when the room goes back without.
 */
export async function hold(
  interviewer: Interviewer,
  question: Question,
  typed = '',
): Promise<Held | 'leave' | undefined> {
  const [verb = '', ...rest] = typed.trim().split(/\s+/);
  const choice = choiceOf(verb) ?? (await choose(interviewer, question));
  const kind = kinds.find((one) => one === choice);
  if (kind === undefined) return choice === 'leave' ? choice : undefined;
  const words = rest.join(' ') || (await askAside(interviewer, question, kind));
  return words === '' ? undefined : { kind, words };
}

function choiceOf(verb: string): string | undefined {
  const lower = verb.toLowerCase();
  return lower === '' ? undefined : [...kinds, 'leave'].find((one) => one.startsWith(lower));
}

async function choose(interviewer: Interviewer, question: Question): Promise<string> {
  const leave = { id: 'leave', key: 'l', label: 'Leave', detail: 'Nothing is saved yet.' };
  const reply = await interviewer.ask(moreMenu(question, [...asideChoices, leave]), () => {}, []);
  return reply.kind === 'answer' && reply.answer.kind === 'menu' ? reply.answer.choice : reply.kind;
}
