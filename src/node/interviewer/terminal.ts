import type { Interviewer, Question, Reply } from '../../core/workshop/question.ts';
import { boardScreen } from './board.ts';
import type { Arrival } from './bursts.ts';
import { shortenEscape } from './escape-key.ts';
import { formScreen } from './form.ts';
import { gridScreen } from './grid.ts';
import { listScreen } from './list.ts';
import { menuScreen } from './menu.ts';
import { pickScreen } from './pick.ts';
import { plainInterviewer } from './plain.ts';
import { keepRaw } from './raw-keys.ts';
import { showScreen } from './show-screen.ts';
import type { Surface } from './surface.ts';
import { textScreen } from './text.ts';
import type { Stage } from './turn.ts';

/**
 * Asks at a terminal, one screen a question; line by line where the terminal is dumb or none at all.
 * Its `ask` rejects with Inquirer's `ExitPromptError` on Ctrl-C.
 */
export function terminalInterviewer(surface: Surface): Interviewer {
  if (surface.env.TERM === 'dumb' || surface.output.isTTY !== true) return plainInterviewer(surface);
  shortenEscape(surface.input);
  const letGo = keepRaw(surface.input);
  const ahead: Arrival[] = [];
  let begun: string | undefined;
  return {
    ask: async (question, keep, notices) => {
      const reply = await show({ ...surface, question, keep, notices, ahead, begun, letGo }, question);
      begun = wordBegun(question, reply);
      return reply;
    },
  };
}

/** Who knows the words types on after the letter that has chosen already: `/park Ask the lawyers`. */
function wordBegun(question: Question, reply: Reply): string | undefined {
  if (question.kind !== 'menu' || reply.kind !== 'answer' || reply.answer.kind !== 'menu') return undefined;
  const { choice } = reply.answer;
  const key = question.choices.find(({ id }) => id === choice)?.key;
  return key !== undefined && choice.startsWith(key) ? choice.slice(key.length) : undefined;
}

function show(stage: Stage, question: Question): Promise<Reply> {
  switch (question.kind) {
    case 'text':
      return showScreen(textScreen(question), stage);
    case 'list':
      return showScreen(listScreen(question), stage);
    case 'pick':
      return showScreen(pickScreen(question), stage);
    case 'grid':
      return showScreen(gridScreen(question), stage);
    case 'form':
      return showScreen(formScreen(question), stage);
    case 'menu':
      return showScreen(menuScreen(question), stage);
    case 'board':
      return showScreen(boardScreen(question), stage);
  }
}
