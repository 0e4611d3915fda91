import type { Context } from '../context.ts';

/** A question that is answered with yes or no. */
export interface Confirming {
  readonly heading: string;
  readonly prompt: string;
  readonly guidance: readonly string[];
  readonly yes: string;
  readonly no: string;
  /** What Enter takes. */
  readonly usual: 'yes' | 'no';
}

/** Asks at the terminal, below what was printed, which stays to be read; anything but yes is no. */
export async function confirmed(context: Context, confirming: Confirming): Promise<boolean> {
  const { heading, prompt, guidance, yes, no, usual } = confirming;
  const interviewer = await context.terminal.interviewer(() => '', true);
  const choices = [
    { id: 'yes', key: 'y', label: yes },
    { id: 'no', key: 'n', label: no },
  ];
  const question = {
    kind: 'menu',
    id: '/confirm',
    step: undefined,
    heading,
    prompt,
    guidance,
    topic: 'index',
    open: [],
    isBeside: true,
    choices: usual === 'yes' ? choices : choices.toReversed(),
  } as const;
  const reply = await interviewer.ask(question, () => {}, []);
  return reply.kind === 'answer' && reply.answer.kind === 'menu' && reply.answer.choice === 'yes';
}
