import type { Paint } from '../../context.ts';
import { visible, visibleLine } from '../../core/visible.ts';
import type { FormRow } from '../../core/workshop/question.ts';
import { pointer } from './entries.ts';
import type { FormState } from './form.ts';
import { pad, truncate, widthOf } from './measure.ts';
import type { Area, Drawing, Place } from './screen.ts';
import { type Block, scrollOver } from './scrolling.ts';
import { drawTyping } from './typing.ts';
import { wrap, wrapWithin } from './wrap.ts';

const gap = 2;
const indent = 2;
/** With fewer columns beside the labels an answer is hard to read: it then stands under its label. */
const leastBeside = 18;

/** How labels and values share the width. */
interface Columns {
  readonly label: number;
  readonly value: number;
  /** Where values begin. */
  readonly start: number;
  readonly isStacked: boolean;
}

/** Labels with their values beside or under them; the current row has its complaint and its hint as well. */
export function drawForm(
  rows: readonly FormRow[],
  state: FormState,
  { width, height }: Area,
  paint: Paint,
): Drawing {
  const labels = rows.map(({ label }) => visibleLine(label));
  const columns = columnsFor(labels, width);
  const current = currentRow(rows[state.at], state, columns, paint);
  const block = (manner: Manner) => (index: number) => {
    const row = rows[index];
    if (row === undefined) return [];
    return index === state.at
      ? current.lines
      : otherRow(row, state.values[index] ?? '', columns, manner, paint);
  };
  const all = (manner: Manner) => rows.flatMap((_, index) => block(manner)(index));
  // Of many rows only those that are seen are drawn.
  const fits = (manner: Manner) => rows.length <= height && all(manner).length <= height;
  const manner = manners.find(fits) ?? tightest;
  const focus = current.cursor.row;
  const { lines, row } = scrollOver(rows.length, block(manner), state.at, height, paint, focus);
  return { lines, cursor: { row, column: current.cursor.column } };
}

/** The most lines of a label or value, and of a remark, while the cursor is elsewhere. */
interface Manner {
  readonly most: number;
  readonly remark: number;
}

const any = Number.POSITIVE_INFINITY;
const manners: readonly Manner[] = [
  { most: any, remark: any },
  { most: any, remark: 1 },
  { most: 1, remark: 1 },
];
const tightest: Manner = { most: 1, remark: 0 };

function otherRow(
  row: FormRow,
  value: string,
  columns: Columns,
  { most, remark }: Manner,
  paint: Paint,
): Block {
  const label = visibleLine(row.label);
  const names = most === 1 ? [truncate(label, columns.label)] : wrap(label, columns.label);
  const values = wrapWithin(visibleLine(value), columns.value, most).filter(Boolean);
  const told = value === (row.value ?? '') ? '' : remarkOn(row, value);
  const under = wrapWithin(told, columns.value, remark).filter(Boolean);
  const lines = [...values, ...under.map((line) => paint('dim', line))];
  return arranged(names, lines, columns, pointer(false, paint), (name) => name);
}

/** What a row says about its text; empty where it says nothing or complains. */
function remarkOn({ complaint, remark }: FormRow, value: string): string {
  const text = value.trim();
  if (text === '' || complaint?.(text) !== undefined) return '';
  return visible(remark?.(text) ?? '');
}

function columnsFor(labels: readonly string[], width: number): Columns {
  const label = Math.min(Math.max(...labels.map(widthOf)), Math.floor((width - indent) / 2));
  const start = indent + label + gap;
  if (width - start >= leastBeside) return { label, value: width - start, start, isStacked: false };
  const under = indent + gap;
  return { label: width - indent, value: width - under, start: under, isStacked: true };
}

function currentRow(
  row: FormRow | undefined,
  { line, complaint }: FormState,
  columns: Columns,
  paint: Paint,
): { readonly lines: Block; readonly cursor: Place } {
  const typed = drawTyping(line, columns.value);
  const options = row?.options;
  const values = options ? wrap(chosenOf(options, line.text), columns.value) : typed.rows;
  const names = wrap(visibleLine(row?.label ?? ''), columns.label);
  const told = complaint === undefined ? [] : wrap(`! ${visible(complaint)}`, columns.value);
  const remarks = wrap(row ? remarkOn(row, line.text) : '', columns.value).filter(Boolean);
  // What was understood says more than what may be typed.
  const hints = remarks.length > 0 ? [] : wrap(visible(row?.hint ?? ''), columns.value).filter(Boolean);
  const under = [
    ...told.map((text) => paint('yellow', text)),
    ...remarks.map((text) => paint('cyan', text)),
    ...hints.map((text) => paint('dim', text)),
  ];
  const bold = (name: string) => paint('bold', name);
  const lines = arranged(names, [...values, ...under], columns, pointer(true, paint), bold);
  const place = options ? { row: 0, column: 0 } : typed.cursor;
  const above = columns.isStacked ? names.length : 0;
  return { lines, cursor: { row: above + place.row, column: columns.start + place.column } };
}

/** All answers of a row with few, the chosen one in brackets. */
function chosenOf(options: readonly string[], value: string): string {
  const choices = options.map((option) => (option === value ? `[${option}]` : ` ${option} `));
  return choices.join(' ');
}

function arranged(
  names: readonly string[],
  values: readonly string[],
  { label, start, isStacked }: Columns,
  mark: string,
  style: (name: string) => string,
): Block {
  const lead = (index: number) => (index === 0 ? mark : ' '.repeat(indent));
  if (isStacked) {
    const under = values.map((value) => `${' '.repeat(start)}${value}`.trimEnd());
    return [...names.map((name, index) => lead(index) + style(name)), ...under];
  }
  return Array.from({ length: Math.max(names.length, values.length) }, (_, index) => {
    const name = style(pad(names[index] ?? '', label));
    return `${lead(index)}${name}${' '.repeat(gap)}${values[index] ?? ''}`.trimEnd();
  });
}
