import type {
  Answer,
  Column,
  GridQuestion,
  Line,
  MadeColumn,
  Making,
  PickQuestion,
} from '../../core/workshop/question.ts';
import { titleOf } from './narrow-grid.ts';
import { askMaking, askSome, manner, numbered, numbersOf } from './plain-select.ts';
import type { Talk } from './plain-talk.ts';

/** Asks for some of a few options by numbers or words; undefined when the question is left. */
export async function askPick(
  { options, chosen, most }: PickQuestion,
  talk: Talk,
): Promise<Answer | undefined> {
  for (const [index, { label, detail }] of options.entries()) talk.say(numbered(index, label, detail));
  talk.say(manner(false, []));
  const now = numbersOf(options, chosen);
  if (now !== '') talk.say(`Now: ${now}`);
  const objection = (ids: readonly string[]) =>
    most !== undefined && ids.length > most.count && ids.some((id) => !chosen.includes(id))
      ? most.remark
      : undefined;
  const picked = await askSome(
    { entries: options, before: chosen, isSingle: false, makes: [], objection },
    talk,
  );
  return picked && { kind: 'pick', chosen: picked.ids };
}

/** A grid as it now stands. */
interface Links {
  readonly columns: readonly Column[];
  readonly made: readonly MadeColumn[];
  readonly ticks: ReadonlyMap<string, readonly string[]>;
}

/** Asks for the columns of each row by numbers or words; undefined when the question is left. */
export async function askGrid(question: GridQuestion, talk: Talk): Promise<Answer | undefined> {
  const { rows, columns, ticks, makes, single } = question;
  sayColumns(columns, talk);
  talk.say(manner(single, makes));
  let links: Links | undefined = { columns, made: [], ticks };
  for (const row of rows) {
    links = await askRow(question, row, links, talk);
    if (links === undefined) return undefined;
  }
  return answerOf(links);
}

function sayColumns(columns: readonly Column[], { say }: Talk): void {
  for (const [index, column] of columns.entries()) {
    if (column.group !== '' && column.group !== columns[index - 1]?.group) say(`${column.group}:`);
    say(numbered(index, titleOf(column), column.detail));
  }
}

function answerOf({ ticks, made }: Links): Answer {
  return { kind: 'grid', ticks, ...(made.length > 0 && { made }) };
}

async function askRow(
  { single, makes }: GridQuestion,
  row: Line,
  links: Links,
  talk: Talk,
): Promise<Links | undefined> {
  const before = links.ticks.get(row.id) ?? [];
  const now = numbersOf(links.columns, before);
  talk.say(now === '' ? `${titleOf(row)}:` : `${titleOf(row)} (now ${now}):`);
  const selected = await askSome({ entries: links.columns, before, isSingle: single, makes }, talk);
  if (selected === undefined) return undefined;
  let next = links;
  if (selected.ids !== before) {
    next = { ...links, ticks: new Map([...links.ticks, [row.id, selected.ids]]) };
    talk.keep(answerOf(next));
  }
  for (const label of selected.created) {
    const making = await askMaking(label, makes, talk);
    if (making === undefined) return undefined;
    next = withColumn(next, row.id, making, label);
    talk.say(numbered(next.columns.length - 1, label));
    talk.keep(answerOf(next));
  }
  return next;
}

/** The new column stands at the end of all, so that the numbers that were told stay right. */
function withColumn({ columns, made, ticks }: Links, row: string, making: Making, label: string): Links {
  const id = `+${made.length + 1}`;
  return {
    columns: [...columns, { id, number: '', label, group: making.group }],
    made: [...made, { id, making: making.id, label }],
    ticks: new Map([...ticks, [row, [...(ticks.get(row) ?? []), id]]]),
  };
}
