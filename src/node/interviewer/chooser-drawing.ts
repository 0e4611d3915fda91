import type { Paint } from '../../context.ts';
import { visibleLine } from '../../core/visible.ts';
import { type Choice, type Choosable, type Chooser, choicesIn } from './chooser.ts';
import { drawEntries, type Entry } from './entries.ts';
import { tick } from './options.ts';
import type { Area, Drawing } from './screen.ts';
import { drawTyping } from './typing.ts';
import { wrap, wrapWithin } from './wrap.ts';

/** What a chooser is drawn with. */
export interface Choosing {
  /** What the ticks belong to; empty where the question says it. */
  readonly title: string;
  readonly choosable: Choosable;
  readonly ticked: readonly string[];
}

const cue = 'Search: ';
const blank = ' '.repeat(cue.length);
const nothing = 'Nothing here has these words. Backspace takes a letter back.';
/** Under so many rows the words and what they find need every one of them. */
const low = 7;

/** The words typed, and under them what they find, each with its box. */
export function drawChooser(
  choosing: Choosing,
  chooser: Chooser,
  { width, height }: Area,
  paint: Paint,
): Drawing {
  const typed = drawTyping(chooser.query, Math.max(1, width - cue.length));
  const titles = choosing.title === '' || height < low ? [] : wrapWithin(choosing.title, width, 2);
  const words = typed.rows.map((row, index) => (index === 0 ? paint('dim', cue) : blank) + row);
  const head = [...titles.map((line) => paint('cyan', line)), ...words, ...(height < low ? [] : [''])];
  const room = { width, height: Math.max(1, height - head.length) };
  return {
    lines: [...head, ...drawFound(choosing, chooser, room, paint)],
    cursor: { row: titles.length + typed.cursor.row, column: cue.length + typed.cursor.column },
  };
}

function drawFound(
  { choosable, ticked }: Choosing,
  chooser: Chooser,
  area: Area,
  paint: Paint,
): readonly string[] {
  const choices = choicesIn(choosable, chooser);
  if (choices.length === 0) return wrap(nothing, area.width - 2).map((line) => `  ${paint('dim', line)}`);
  const entries = choices.map((choice) => entryOf(choice, ticked, paint));
  return drawEntries(entries, chooser.at, area, paint).lines;
}

function entryOf(choice: Choice, ticked: readonly string[], paint: Paint): Entry {
  if (choice.kind === 'making')
    return { lead: `${paint('green', ' + ')} `, label: `${choice.making.label}: ${choice.label}` };
  const { id, number = '', label, group = '' } = choice.entry;
  const box = ticked.includes(id) ? paint('green', tick(true)) : tick(false);
  return { lead: `${box} `, label: number === '' ? label : `${number} ${label}`, aside: visibleLine(group) };
}
