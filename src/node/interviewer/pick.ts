import type { PickQuestion } from '../../core/workshop/question.ts';
import { drawEntries } from './entries.ts';
import { digitIndex, digitOf, moveCursor, tick } from './options.ts';
import { answered, type Outcome, type Screen, textWidth } from './screen.ts';
import type { Stroke } from './stroke.ts';

interface PickState {
  readonly at: number;
  readonly chosen: readonly string[];
}

/** Some of a few options, each with a box to tick. */
export function pickScreen(question: PickQuestion): Screen<PickState> {
  const { options } = question;
  return {
    start: { at: 0, chosen: question.chosen },
    press: (state, stroke) => press(question, state, stroke),
    atRest: () => true,
    keys: () => [
      { key: 'Space', does: 'ticks' },
      { key: 'Enter', does: 'done' },
      { key: 'Esc', does: 'back' },
      { key: '↑↓', does: 'move' },
      { key: '?', does: 'help' },
      { key: 'Ctrl-D', does: 'stop' },
    ],
    widest: textWidth,
    draw: ({ at, chosen }, area, paint) => {
      const entries = options.map((option, index) => {
        const box = tick(chosen.includes(option.id));
        return {
          ...option,
          lead: `${paint('dim', digitOf(index))} ${box === '[x]' ? paint('green', box) : box} `,
        };
      });
      return drawEntries(entries, at, area, paint);
    },
  };
}

function press({ options }: PickQuestion, state: PickState, { key }: Stroke): Outcome<PickState> {
  if (key === 'return' || key === 'ctrl-j') return answered({ kind: 'pick', chosen: state.chosen });
  const at = moveCursor(key, state.at, options.length);
  if (at !== undefined) return { state: { ...state, at } };
  const index = key === 'space' ? state.at : digitIndex(key, options.length);
  const option = index === undefined ? undefined : options[index];
  if (option === undefined) return { state };
  const { id } = option;
  const ticked = options.map((one) => one.id).filter((one) => state.chosen.includes(one) !== (one === id));
  return { state: { at: index ?? state.at, chosen: ticked } };
}
