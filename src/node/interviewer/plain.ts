import { visible } from '../../core/visible.ts';
import type { Answer, Interviewer, Question, Reply } from '../../core/workshop/question.ts';
import { renderGuide } from './guide-page.ts';
import { type LineQueue, lineQueue } from './line-queue.ts';
import { converse } from './plain-questions.ts';
import { textWidth } from './screen.ts';
import type { Surface } from './surface.ts';
import { wrap } from './wrap.ts';

/**
 * Asks line by line: nothing is redrawn and nothing but words is written. For dumb terminals, screen readers and pipes.
 * `<` alone on a line goes back, `?` is help, and the end of the input leaves.
 */
export function plainInterviewer(surface: Surface): Interviewer {
  const lines = lineQueue(surface.input);
  let first = true;
  return {
    ask: (question, keep, notices) => {
      const told = first ? [keys, ...notices] : notices;
      first = false;
      return ask(surface, lines, question, keep, told);
    },
  };
}

const keys = 'On every line: < alone goes back, ? alone is help.';

async function ask(
  surface: Surface,
  lines: LineQueue,
  question: Question,
  keep: (soFar: Answer) => void,
  notices: readonly string[],
): Promise<Reply> {
  const width = Math.min(textWidth, Math.max(20, surface.output.columns || textWidth) - 1);
  const say = (text: string) => {
    surface.output.write(`${wrap(visible(text), width).join('\n')}\n`);
  };
  for (const text of ['', ...notices, question.heading, '', question.prompt, ...question.guidance]) say(text);
  let left: Reply = { kind: 'leave' };
  const read = async (cue: string): Promise<string | undefined> => {
    surface.output.write(visible(cue));
    const line = await lines.next();
    if (line?.trim() === '<') left = { kind: 'back' };
    if (line === undefined || line.trim() === '<') return undefined;
    if (line.trim() !== '?') return line;
    for (const row of renderGuide(surface.guide(question.topic), width, (_style, text) => text)) say(row);
    say(keys);
    return read(cue);
  };
  const answer = await converse(question, { say, read, keep });
  return answer === undefined ? left : { kind: 'answer', answer };
}
