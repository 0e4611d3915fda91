import { movedTo, placeAsked } from '../../core/workshop/in-place.ts';
import type { Answer, ListItem, ListQuestion } from '../../core/workshop/question.ts';
import { withCards } from '../../core/workshop/with-cards.ts';
import type { Talk } from './plain-talk.ts';

/** Asks for titles, one a line, until a line is empty; undefined when the question is left. */
export async function askList(question: ListQuestion, talk: Talk): Promise<Answer | undefined> {
  const { say, read, readRest, keep } = talk;
  for (const [index, { text, aside }] of question.items.entries())
    say(`${index + 1}. ${text}${aside ? ` (${aside})` : ''}`);
  say('One a line; an empty line ends.');
  if (question.items.length > 0) say('/2 and words change line 2; /2 alone takes it out.');
  let soFar = question.items;
  for (;;) {
    const line = await read(`${soFar.length + 1}. `);
    if (line === undefined) return undefined;
    if (line.trim() === '') return { kind: 'list', items: soFar };
    const mending = /^\/(\d+)\s*(.*)$/.exec(line.trim());
    const next = mending
      ? mended(question, soFar, mending[1] ?? '', mending[2] ?? '', say)
      : added(question, soFar, [line, ...readRest()]);
    if (next === soFar) continue;
    keep({ kind: 'list', items: next });
    for (const remark of remarksOn(question, soFar, next)) say(remark);
    soFar = next;
  }
}

/** The items with those of new lines. */
function added(
  { pasted, isOrdered }: ListQuestion,
  items: readonly ListItem[],
  lines: readonly string[],
): readonly ListItem[] {
  const [line = '', ...others] = lines;
  const asked = isOrdered && others.length === 0 ? placeAsked(line) : undefined;
  return asked
    ? movedTo(items, items.length, { text: asked.words }, asked.place)
    : withCards(items, pasted(lines.join('\n')));
}

/** The items with one changed, moved or taken out; the same items when nothing comes of it. */
function mended(
  { isOrdered }: ListQuestion,
  items: readonly ListItem[],
  number: string,
  words: string,
  say: Talk['say'],
): readonly ListItem[] {
  const at = Number(number) - 1;
  const item = items[at];
  if (item === undefined) say(`There is no line ${number}.`);
  else if (words === '' && item.fixed !== undefined) say(item.fixed);
  else if (words === '') return items.toSpliced(at, 1);
  else {
    const asked = isOrdered ? placeAsked(words) : undefined;
    return movedTo(items, at, { ...item, text: asked?.words ?? words }, asked?.place ?? at);
  }
  return items;
}

/** What there is to say about the items that are new or changed. */
function remarksOn(
  { remark }: ListQuestion,
  before: readonly ListItem[],
  items: readonly ListItem[],
): readonly string[] {
  const known = new Set(before);
  return items.flatMap((item, at) => (known.has(item) ? [] : (remark(items, at) ?? [])));
}
