import { writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import chalk from 'chalk';
import type { Answer } from '../../../src/core/workshop/question.ts';
import { terminalInterviewer } from '../../../src/node/interviewer/terminal.ts';
import { guidePage, type QuestionName, questions } from './questions.ts';

// Asks the questions named on the command line, one after the other, and writes what came of it to a file:
// driver.js FILE NOTICE… -- QUESTION…
const [file = '', ...rest] = process.argv.slice(2);
const divide = rest.indexOf('--');
const notices = rest.slice(0, divide);
const names = rest.slice(divide + 1).filter((name): name is QuestionName => name in questions);

const interviewer = terminalInterviewer({
  input: process.stdin,
  output: process.stderr,
  env: process.env,
  guide: (topic) => `${guidePage}\nAbout ${topic}.`,
  paint: (style, text) => chalk[style](text),
});

const kept: Answer[] = [];
const replies: unknown[] = [];
for (const name of names) {
  try {
    // What a program does between two screens takes a while.
    await setTimeout(Number(process.env.WORK ?? 0));
    replies.push(await interviewer.ask(questions[name], (soFar) => kept.push(soFar), notices));
  } catch (error) {
    replies.push({ kind: 'error', name: error instanceof Error ? error.name : String(error) });
  }
}
const asObject = (_key: string, value: unknown) => (value instanceof Map ? Object.fromEntries(value) : value);
writeFileSync(file, JSON.stringify({ replies, kept }, asObject));
