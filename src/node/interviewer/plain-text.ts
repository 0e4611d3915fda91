import type { Answer, TextQuestion } from '../../core/workshop/question.ts';
import { cue, type Talk } from './plain-talk.ts';

/** Asks for a text of one line, or of several that an empty one ends, until it can be taken; undefined when it is left. */
export async function askText(question: TextQuestion, talk: Talk): Promise<Answer | undefined> {
  for (const line of introduction(question)) talk.say(line);
  for (;;) {
    const typed = await (question.long ? readParagraphs(question, talk) : talk.read(cue));
    if (typed === undefined) return undefined;
    const text = typed.trim();
    if (text === '') return { kind: 'text', text: (question.value ?? question.draft ?? '').trim() };
    if (text === '-' && isDrafted(question)) return { kind: 'text', text: '' };
    const complaint = question.complaint?.(text);
    if (complaint === undefined) return { kind: 'text', text };
    talk.say(complaint);
  }
}

function introduction(question: TextQuestion): readonly string[] {
  const { value, draft, long, isHidden } = question;
  if (isHidden) return ['The line can be seen while it is typed here: turn the screen away.'];
  if (isDrafted(question)) return [`Enter records: ${draft}`, '- leaves it out; other words take its place.'];
  if (value !== undefined)
    return [
      `Now: ${value}`,
      long ? 'An empty line keeps it, or ends a new text.' : 'An empty line keeps it.',
    ];
  return long ? ['An empty line ends the text.'] : [];
}

function isDrafted({ value, draft }: TextQuestion): boolean {
  return value === undefined && draft !== undefined;
}

/** The lines up to an empty one. What was typed is kept when the question is left in the middle. */
async function readParagraphs(question: TextQuestion, { read, keep }: Talk): Promise<string | undefined> {
  const lines: string[] = [];
  for (;;) {
    const line = await read(cue);
    if (line === undefined && lines.length > 0 && !question.isHidden)
      keep({ kind: 'text', text: lines.join('\n').trim() });
    if (line === undefined) return undefined;
    if (line.trim() === '' || (lines.length === 0 && line.trim() === '-' && isDrafted(question)))
      return [...lines, line].join('\n');
    lines.push(line);
  }
}
