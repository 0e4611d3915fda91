import type { MenuQuestion } from '../../core/workshop/question.ts';
import { drawEntries } from './entries.ts';
import { digitIndex, digitOf, moveCursor } from './options.ts';
import { answered, type Outcome, type Screen, textWidth } from './screen.ts';
import type { Stroke } from './stroke.ts';

/** One of a few ways to go on; the state is the choice that Enter takes. */
export function menuScreen(question: MenuQuestion): Screen<number> {
  return {
    start: 0,
    press: (at, stroke) => press(question, at, stroke),
    atRest: () => true,
    keys: () => [
      { key: 'Enter', does: 'goes there' },
      { key: 'Esc', does: 'back' },
      { key: '↑↓', does: 'move' },
      { key: '?', does: 'help' },
      { key: 'Ctrl-D', does: 'stop' },
    ],
    widest: textWidth,
    draw: (at, area, paint) => {
      const entries = question.choices.map((choice, index) => ({
        ...choice,
        lead: `${paint('dim', digitOf(index))} `,
      }));
      return drawEntries(entries, at, area, paint);
    },
  };
}

function press({ choices }: MenuQuestion, at: number, { key }: Stroke): Outcome<number> {
  const choice = choices[at];
  if ((key === 'return' || key === 'ctrl-j') && choice) return answered({ kind: 'menu', choice: choice.id });
  return { state: moveCursor(key, at, choices.length) ?? digitIndex(key, choices.length) ?? at };
}
