import type { Paint } from '../../context.ts';
import { visible } from '../../core/visible.ts';
import type { PickQuestion } from '../../core/workshop/question.ts';
import { drawChooser } from './chooser-drawing.ts';
import { drawEntries } from './entries.ts';
import { digitOf, tick } from './options.ts';
import type { PickState } from './pick.ts';
import type { Area, Drawing } from './screen.ts';
import { wrap } from './wrap.ts';

/** The options or what is searched of them; under them, why the last key ticked nothing. */
export function drawPick(
  question: PickQuestion,
  state: PickState,
  { width, height }: Area,
  paint: Paint,
): Drawing {
  const told = state.refused === undefined ? [] : wrap(visible(question.most?.remark ?? ''), width - 2);
  const under = told.length === 0 ? [] : ['', ...told.map((line) => `  ${paint('yellow', line)}`)];
  const drawing = drawOptions(question, state, { width, height: Math.max(1, height - under.length) }, paint);
  return { ...drawing, lines: [...drawing.lines, ...under] };
}

function drawOptions(question: PickQuestion, state: PickState, area: Area, paint: Paint): Drawing {
  const { at, chosen, chooser } = state;
  if (chooser !== undefined) {
    const choosable = { entries: question.options, makes: [] };
    return drawChooser({ title: '', choosable, ticked: chosen }, chooser, area, paint);
  }
  const entries = question.options.map((option, index) => {
    const box = tick(chosen.includes(option.id));
    return {
      ...option,
      lead: `${paint('dim', digitOf(index))} ${box === '[x]' ? paint('green', box) : box} `,
    };
  });
  return drawEntries(entries, at, area, paint);
}
