import { visible, visibleLine } from '../../core/visible.ts';
import type { Answer, Interviewer, Question, Reply } from '../../core/workshop/question.ts';
import { renderGuide } from './guide-page.ts';
import { helpPage } from './help.ts';
import { type LineQueue, lineQueue } from './line-queue.ts';
import { converse } from './plain-questions.ts';
import { textWidth } from './screen.ts';
import type { Surface } from './surface.ts';
import { wrap } from './wrap.ts';

/**
 * Asks line by line: nothing is redrawn and nothing but words is written. For dumb terminals, screen readers and pipes.
 * `<` alone on a line goes back, `?` is help, `/` opens the rest, and the end of the input leaves.
 */
export function plainInterviewer(surface: Surface): Interviewer {
  const lines = lineQueue(surface.input);
  let first = true;
  return {
    ask: (question, keep, notices) => {
      const told = first && !question.isBeside ? [keys, ...notices] : notices;
      first = first && question.isBeside === true;
      return ask(surface, lines, question, keep, told);
    },
  };
}

const keys = [
  'On every line: < alone goes back, ? alone is help, / alone opens the rest.',
  'Or at once: /park and a thought, /decide, /act, /note, /jump 3, /undo, /leave.',
].join('\n');

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
  const { heading, prompt, guidance, clock, figure = [] } = question;
  const place = [heading, clock?.()].filter(Boolean).join(' · ');
  for (const text of ['', ...notices, place, '', prompt, ...guidance]) say(text);
  for (const line of figure) surface.output.write(`${visibleLine(line).trimEnd()}\n`);
  let left: Reply = { kind: 'leave' };
  const read = async (cue: string): Promise<string | undefined> => {
    surface.output.write(visible(cue));
    const line = await lines.next();
    if (line?.trim() === '?') {
      for (const row of renderGuide(helpPage(surface, question, []), width, (_style, text) => text)) say(row);
      if (!question.isBeside) say(keys);
      return read(cue);
    }
    const reply = line === undefined ? undefined : replyOf(line);
    left = reply ?? left;
    return reply === undefined ? line : undefined;
  };
  const readRest = () => lines.waiting((line) => line.trim() !== '' && !meaning.test(line));
  const answer = await converse(question, { say, read, readRest, keep });
  return answer === undefined ? left : { kind: 'answer', answer };
}

/** A line that is no answer, or not only one. */
const meaning = /^\s*(?:[<?]\s*$|\/)/;

/** The reply that a line stands for whatever the question; undefined for answers. */
function replyOf(line: string): Reply | undefined {
  const text = line.trim();
  if (text === '<') return { kind: 'back' };
  if (text === '/') return { kind: 'more' };
  return /^\/\p{L}/u.test(text) ? { kind: 'more', words: text.slice(1) } : undefined;
}
