import type { Paint } from '../../context.ts';
import type { FormRow } from '../../core/workshop/question.ts';
import { pointer } from './entries.ts';
import type { FormState } from './form.ts';
import { pad, truncate, widthOf } from './measure.ts';
import type { Area, Drawing } from './screen.ts';
import { type Block, scrollTo } from './scrolling.ts';
import { drawTyping } from './typing.ts';
import { visible, visibleLine } from '../../core/visible.ts';
import { wrap, wrapWithin } from './wrap.ts';

const gap = 2;
const indent = 2;

/** Labels on the left, values on the right; the current row has its hint and its complaint underneath. */
export function drawForm(
  rows: readonly FormRow[],
  state: FormState,
  { width, height }: Area,
  paint: Paint,
): Drawing {
  const labels = rows.map(({ label }) => visibleLine(label));
  const labelWidth = Math.min(Math.max(...labels.map(widthOf)), Math.floor((width - indent) / 2));
  const valueWidth = width - indent - labelWidth - gap;
  const current = currentRow(rows[state.at], state, labelWidth, valueWidth, paint);
  const blocks = (most: number) =>
    rows.map((_row, index) => {
      if (index === state.at) return current.lines;
      const names =
        most === 1 ? [truncate(labels[index] ?? '', labelWidth)] : wrap(labels[index] ?? '', labelWidth);
      const values = wrapWithin(visibleLine(state.values[index] ?? ''), valueWidth, most);
      return sideBySide(names, values, labelWidth, pointer(false, paint), (name) => name);
    });
  const roomy = blocks(Number.POSITIVE_INFINITY);
  const fitting = roomy.flat().length <= height ? roomy : blocks(1);
  const { lines, row } = scrollTo(fitting, state.at, height, paint, current.cursor.row);
  const cursor = { row, column: indent + labelWidth + gap + current.cursor.column };
  return { lines, cursor };
}

function currentRow(
  row: FormRow | undefined,
  { line, complaint }: FormState,
  labelWidth: number,
  valueWidth: number,
  paint: Paint,
) {
  const typed = drawTyping(line, valueWidth);
  const options = row?.options;
  const values = options ? wrap(chosenOf(options, line.text), valueWidth) : typed.rows;
  const names = wrap(visibleLine(row?.label ?? ''), labelWidth);
  const under = [
    ...(complaint === undefined
      ? []
      : wrap(`! ${visible(complaint)}`, valueWidth).map((text) => paint('yellow', text))),
    ...wrap(visible(row?.hint ?? ''), valueWidth)
      .filter(Boolean)
      .map((text) => paint('dim', text)),
  ];
  const lines = sideBySide(names, [...values, ...under], labelWidth, pointer(true, paint), (name) =>
    paint('bold', name),
  );
  return { lines, cursor: options ? { row: 0, column: 0 } : typed.cursor };
}

/** All answers of a row with few, the chosen one in brackets. */
function chosenOf(options: readonly string[], value: string): string {
  const choices = options.map((option) => (option === value ? `[${option}]` : ` ${option} `));
  return choices.join(' ');
}

function sideBySide(
  names: readonly string[],
  values: readonly string[],
  labelWidth: number,
  mark: string,
  style: (name: string) => string,
): Block {
  return Array.from({ length: Math.max(names.length, values.length) }, (_, index) => {
    const name = style(pad(names[index] ?? '', labelWidth));
    return `${index === 0 ? mark : ' '.repeat(indent)}${name}${' '.repeat(gap)}${values[index] ?? ''}`.trimEnd();
  });
}
