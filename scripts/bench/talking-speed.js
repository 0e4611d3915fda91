import { grown } from './growth.js';
import { median } from './paired.js';
import { questions } from './session.js';
import { sessionTimes } from './typing.js';

/** Milliseconds: a key within a frame of the screen, an answer before anybody looks up, none so late that the talk waits. */
const limits = { key: 16, answer: 50, slowest: 150 };
/** The questions that are typed in the largest plan: the first ones, from both ends of the workshop. */
const fewQuestions = 15;

/** A session of 45 questions, typed by a script in a plan of a room's size and in a large one. */
export async function talkingSpeed(openTerminal, program) {
  const timesAt = (elements, count) => sessionTimes(openTerminal, program, elements, count);
  const rows = [];
  for (const elements of [50, 1_000]) {
    const { keys, answers } = await timesAt(elements);
    const where = `${questions.length} questions, ${elements.toLocaleString('en')} elements`;
    rows.push(
      row(`key to redraw, ${where}`, limits.key, median(keys)),
      row(`answer to next prompt, ${where}`, limits.answer, median(answers)),
      row('the slowest of these answers', limits.slowest, Math.max(...answers)),
    );
  }
  const usual = await timesAt(1_000, fewQuestions);
  const large = await timesAt(10_000, fewQuestions);
  return [...rows, grown('an answer saved', median(usual.answers), median(large.answers))];
}

function row(what, limit, milliseconds) {
  return { what, limit, measured: milliseconds, unit: 'ms', milliseconds };
}
