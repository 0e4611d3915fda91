import { visibleLine } from '../visible.ts';
import { exampleFor } from './help-example.ts';
import { keysFor, whatToType } from './how-to-answer.ts';
import type { Question } from './question.ts';

/**
 * What help says about a question itself, as Markdown: what is asked, how to answer it, and an example.
 * @param keys how the keys answer it; those of a screen unless said.
 */
export function questionHelp(question: Question, keys = keysFor(question)): string {
  const { prompt, guidance, unsaid = [] } = question;
  const said = [...guidance, ...unsaid];
  const parts = [
    `# ${visibleLine(prompt)}`,
    ...said,
    itemsOf([...keys, ...whatToType(question)]),
    said.some((words) => words.startsWith('For example: '))
      ? ''
      : exampleWords(exampleFor(question).map(visibleLine)),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function exampleWords([first, ...others]: readonly string[]): string {
  if (first === undefined) return '';
  return others.length === 0 ? `For example: ${first}` : `For example:\n\n${itemsOf([first, ...others])}`;
}

function itemsOf(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}
