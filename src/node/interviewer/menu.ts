import type { Paint } from '../../context.ts';
import type { MenuQuestion } from '../../core/workshop/question.ts';
import { drawEntries } from './entries.ts';
import { digitIndex, digitOf, moveCursor, placeWithin } from './options.ts';
import { answered, type KeyHint, type Outcome, type Screen, textWidth } from './screen.ts';
import { isNewline, type Stroke } from './stroke.ts';

/** One of a few ways to go on; the state is the choice that Enter takes. */
export function menuScreen(question: MenuQuestion): Screen<number> {
  const { choices, at } = question;
  return {
    start: placeWithin(choices.length, at),
    press: (at, stroke) => press(question, at, stroke),
    atRest: () => true,
    place: (at) => at,
    keys: () => keys(question),
    widest: textWidth,
    draw: (at, area, paint) => {
      const entries = choices.map((choice, index) => ({ ...choice, lead: leadOf(question, index, paint) }));
      return drawEntries(entries, at, area, paint);
    },
  };
}

function leadOf({ choices }: MenuQuestion, index: number, paint: Paint): string {
  if (choices.length === 1) return '';
  return `${paint('dim', choices[index]?.key ?? digitOf(index))} `;
}

function press({ choices }: MenuQuestion, at: number, stroke: Stroke): Outcome<number> {
  const letter = stroke.text.toLowerCase();
  const choice = isNewline(stroke)
    ? choices[at]
    : choices.find(({ key }) => letter !== '' && key?.toLowerCase() === letter);
  if (choice !== undefined) return answered({ kind: 'menu', choice: choice.id });
  return {
    state: moveCursor(stroke.key, at, choices.length) ?? digitIndex(stroke.key, choices.length) ?? at,
  };
}

/** Where there is one way to go on, its words stand on the screen already. */
function keys({ choices }: MenuQuestion): readonly KeyHint[] {
  if (choices.length === 1) return [{ key: 'Enter', does: 'goes on' }];
  return [
    { key: 'Enter', does: 'goes there' },
    { key: '↑↓', does: 'move' },
  ];
}
