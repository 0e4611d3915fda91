import type { Answer, BoardQuestion, MenuQuestion, Question } from '../../core/workshop/question.ts';
import { titleOf } from './narrow-grid.ts';
import { askForm } from './plain-form.ts';
import { askGrid, askPick } from './plain-links.ts';
import { askList } from './plain-list.ts';
import { cue, type Talk } from './plain-talk.ts';
import { askText } from './plain-text.ts';

/** Asks a question line by line; undefined when it is left. */
export function converse(question: Question, talk: Talk): Promise<Answer | undefined> {
  switch (question.kind) {
    case 'text':
      return askText(question, talk);
    case 'list':
      return askList(question, talk);
    case 'pick':
      return askPick(question, talk);
    case 'grid':
      return askGrid(question, talk);
    case 'form':
      return askForm(question, talk);
    case 'menu':
      return askMenu(question, talk);
    case 'board':
      return askBoard(question, talk);
  }
}

async function askMenu({ choices }: MenuQuestion, { say, read }: Talk): Promise<Answer | undefined> {
  const [only, ...others] = choices;
  const isOnly = others.length === 0;
  if (isOnly) say(`Enter: ${only?.label ?? ''}`);
  else
    for (const [index, { key, label, detail }] of choices.entries())
      say(`${key ?? index + 1}. ${label}${detail ? ` (${detail})` : ''}`);
  for (;;) {
    const line = await read(cue);
    if (line === undefined) return undefined;
    const text = line.trim().toLowerCase();
    const choice =
      text === ''
        ? only
        : (choices.find(({ key }) => key?.toLowerCase() === text) ?? choices[Number(text) - 1]);
    if (choice !== undefined) return { kind: 'menu', choice: choice.id };
    say(isOnly ? 'An empty line goes on.' : wanted(choices));
  }
}

function wanted(choices: MenuQuestion['choices']): string {
  if (choices.some(({ key }) => key !== undefined))
    return 'Type one of the letters or numbers in front, or nothing for the first.';
  return `Type a number from 1 to ${choices.length}, or nothing for 1.`;
}

async function askBoard(question: BoardQuestion, { say, read }: Talk): Promise<Answer | undefined> {
  const { lines, hint, complaint } = question;
  for (const [index, line] of lines.entries()) {
    if (line.group !== '' && line.group !== lines[index - 1]?.group) say(`${line.group}:`);
    say(`${titleOf(line)}${line.detail === '' ? '' : ` (${line.detail})`}`);
  }
  if (hint !== '') say(hint);
  for (;;) {
    const line = await read(cue);
    if (line === undefined) return undefined;
    const command = line.trim();
    const wrong = command === '' ? undefined : complaint(command);
    if (wrong === undefined) return { kind: 'board', command };
    say(wrong);
  }
}
