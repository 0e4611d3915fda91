import type {
  Answer,
  FormQuestion,
  FormRow,
  GridQuestion,
  ListItem,
  ListQuestion,
  MenuQuestion,
  Option,
  PickQuestion,
  Question,
  TextQuestion,
} from '../../core/workshop/question.ts';
import { titleOf } from './narrow-grid.ts';
import { withoutBullet } from './pasted-lines.ts';

/** Both ends of a conversation in lines. */
export interface Talk {
  readonly say: (text: string) => void;
  /** One line of reply; undefined when the question is left. */
  readonly read: (cue: string) => Promise<string | undefined>;
  readonly keep: (soFar: Answer) => void;
}

/** Asks a question line by line; undefined when it is left. */
export function converse(question: Question, talk: Talk): Promise<Answer | undefined> {
  switch (question.kind) {
    case 'text':
      return question.long ? askParagraphs(question, talk) : askText(question, talk);
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
  }
}

const cue = '> ';

async function askText({ value }: TextQuestion, { say, read }: Talk): Promise<Answer | undefined> {
  if (value !== undefined) say(`Now: ${value}\nAn empty line keeps it.`);
  const line = await read(cue);
  return line === undefined ? undefined : { kind: 'text', text: line.trim() || (value ?? '').trim() };
}

async function askParagraphs({ value }: TextQuestion, { say, read }: Talk): Promise<Answer | undefined> {
  say(
    value === undefined
      ? 'An empty line ends the text.'
      : `Now: ${value}\nAn empty line keeps it, or ends a new text.`,
  );
  const lines: string[] = [];
  for (;;) {
    const line = await read(cue);
    if (line === undefined) return undefined;
    if (line.trim() === '') break;
    lines.push(line);
  }
  return { kind: 'text', text: lines.join('\n').trim() || (value ?? '').trim() };
}

async function askList({ items }: ListQuestion, { say, read, keep }: Talk): Promise<Answer | undefined> {
  for (const [index, { text }] of items.entries()) say(`${index + 1}. ${text}`);
  say('One a line; an empty line ends.');
  if (items.length > 0) say('/2 and words change line 2; /2 alone takes it out.');
  let soFar = items;
  for (;;) {
    const line = await read(`${soFar.length + 1}. `);
    if (line === undefined) return undefined;
    if (line.trim() === '') return { kind: 'list', items: soFar };
    const next = listWith(soFar, line, say);
    if (next !== soFar) keep({ kind: 'list', items: next });
    soFar = next;
  }
}

/** The items with a line added, changed or taken out; the same items when nothing comes of it. */
function listWith(items: readonly ListItem[], line: string, say: Talk['say']): readonly ListItem[] {
  const [, number, words = ''] = /^\/(\d+)\s*(.*)$/.exec(line.trim()) ?? [];
  if (number === undefined) {
    const text = withoutBullet(line);
    return text === '' ? items : [...items, { text }];
  }
  const at = Number(number) - 1;
  const item = items[at];
  if (item === undefined) say(`There is no line ${number}.`);
  else if (words === '' && item.fixed !== undefined) say(item.fixed);
  else if (words === '') return items.toSpliced(at, 1);
  else return items.with(at, { ...item, text: words });
  return items;
}

function sayOptions(options: readonly Option[], say: Talk['say']): void {
  for (const [index, { label, detail }] of options.entries()) {
    say(`${index + 1}. ${label}${detail ? ` (${detail})` : ''}`);
  }
}

async function askPick({ options, chosen }: PickQuestion, talk: Talk): Promise<Answer | undefined> {
  sayOptions(options, talk.say);
  const ids = options.map(({ id }) => id);
  const picked = await askNumbers('Numbers', ids, chosen, false, talk);
  return picked && { kind: 'pick', chosen: picked };
}

async function askGrid(
  { rows, columns, ticks, single }: GridQuestion,
  talk: Talk,
): Promise<Answer | undefined> {
  for (const [index, column] of columns.entries()) {
    if (column.group !== columns[index - 1]?.group && column.group !== '') talk.say(`${column.group}:`);
    talk.say(`${index + 1}. ${titleOf(column)}${column.detail ? ` (${column.detail})` : ''}`);
  }
  const ids = columns.map(({ id }) => id);
  let soFar = ticks;
  for (const row of rows) {
    const before = soFar.get(row.id) ?? [];
    const picked = await askNumbers(titleOf(row), ids, before, single, talk);
    if (picked === undefined) return undefined;
    if (picked === before) continue;
    soFar = new Map([...soFar, [row.id, picked]]);
    talk.keep({ kind: 'grid', ticks: soFar });
  }
  return { kind: 'grid', ticks: soFar };
}

/** Asks for some of the ids by number, until the reply can be taken. An empty line keeps what was ticked. */
async function askNumbers(
  title: string,
  ids: readonly string[],
  before: readonly string[],
  single: boolean,
  { say, read }: Talk,
): Promise<readonly string[] | undefined> {
  const now = ids.flatMap((id, index) => (before.includes(id) ? [index + 1] : [])).join(' ');
  const wanted = single ? 'one number' : 'numbers with blanks between them';
  say(now === '' ? `${title}: ${wanted}` : `${title}: ${wanted}; empty keeps ${now}, - is none`);
  for (;;) {
    const line = await read(cue);
    if (line === undefined) return undefined;
    if (line.trim() === '') return before;
    if (line.trim() === '-') return [];
    const numbers = line
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    const known = numbers.every((number) => Number.isInteger(number) && number >= 1 && number <= ids.length);
    if (known && (!single || numbers.length === 1))
      return ids.filter((_, index) => numbers.includes(index + 1));
    say(`Type ${wanted}, from 1 to ${ids.length}.`);
  }
}

async function askForm({ rows }: FormQuestion, talk: Talk): Promise<Answer | undefined> {
  let values: ReadonlyMap<string, string> = new Map(rows.map(({ id, value }) => [id, value ?? '']));
  talk.say('An empty line keeps what is there; - clears it.');
  for (const row of rows) {
    const text = await askRow(row, talk);
    if (text === undefined) return undefined;
    if (text === values.get(row.id)) continue;
    values = new Map([...values, [row.id, text]]);
    talk.keep({ kind: 'form', values });
  }
  return { kind: 'form', values };
}

async function askRow(row: FormRow, { say, read }: Talk): Promise<string | undefined> {
  const { label, hint, options, value = '' } = row;
  const allowed = options === undefined ? hint : options.join(', ');
  const told = [allowed, value === '' ? '' : `now ${value}`].filter(Boolean).join('; ');
  say(told === '' ? `${label}:` : `${label} (${told}):`);
  for (;;) {
    const line = await read(cue);
    if (line === undefined) return undefined;
    const text = line.trim();
    if (text === '' || text === '-') return text === '' ? value : '';
    const taken =
      options === undefined
        ? text
        : options.find((option) => option.toLowerCase().startsWith(text.toLowerCase()));
    const complaint = taken === undefined ? `Type one of: ${allowed}` : row.complaint?.(taken);
    if (taken !== undefined && complaint === undefined) return taken;
    say(complaint ?? '');
  }
}

async function askMenu({ choices }: MenuQuestion, { say, read }: Talk): Promise<Answer | undefined> {
  sayOptions(choices, say);
  for (;;) {
    const line = await read(cue);
    if (line === undefined) return undefined;
    const choice = choices[line.trim() === '' ? 0 : Number(line) - 1];
    if (choice !== undefined) return { kind: 'menu', choice: choice.id };
    say(`Type a number from 1 to ${choices.length}, or nothing for 1.`);
  }
}
