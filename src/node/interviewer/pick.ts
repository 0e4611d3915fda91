import type { PickQuestion } from '../../core/workshop/question.ts';
import {
  beginsSearch,
  type Choosable,
  type Chooser,
  chooserAt,
  chooserFor,
  chooserKeys,
  pressChooser,
  searchHint,
  withPasted,
} from './chooser.ts';
import { digitIndex, moveCursor, placeWithin } from './options.ts';
import { drawPick } from './pick-drawing.ts';
import { answered, type KeyHint, type Outcome, type Screen, textWidth } from './screen.ts';
import { isNewline, type Stroke } from './stroke.ts';

export interface PickState {
  readonly at: number;
  readonly chosen: readonly string[];
  /** The option that was one too many: asked for once more, it is ticked all the same. */
  readonly refused: string | undefined;
  /** Lies over the options while they are searched. */
  readonly chooser: Chooser | undefined;
}

/** Some of a few options, each with a box to tick. Letters search them. */
export function pickScreen(question: PickQuestion): Screen<PickState> {
  const { options, chosen, at } = question;
  return {
    start: { at: placeWithin(options.length, at), chosen, refused: undefined, chooser: undefined },
    press: (state, stroke) =>
      state.chooser === undefined
        ? press(question, state, stroke)
        : search(question, state, state.chooser, stroke),
    pasteMarked: (state, pasted) => ({ state: { ...state, chooser: withPasted(state.chooser, pasted) } }),
    atRest: ({ chooser }) => chooser === undefined || chooser.query.text === '',
    takesEscape: ({ chooser }) => chooser !== undefined,
    place: ({ at }) => at,
    unkept: (state) => (state.chosen === chosen ? undefined : { kind: 'pick', chosen: state.chosen }),
    keys: (state) => keys(question, state),
    widest: textWidth,
    draw: (state, area, paint) => drawPick(question, state, area, paint),
  };
}

function press(question: PickQuestion, state: PickState, stroke: Stroke): Outcome<PickState> {
  const { options } = question;
  if (isNewline(stroke)) return answered({ kind: 'pick', chosen: state.chosen });
  const index = stroke.key === 'space' ? state.at : digitIndex(stroke.key, options.length);
  if (index !== undefined) return { state: toggled(question, state, index) };
  const at = moveCursor(stroke.key, state.at, options.length) ?? state.at;
  const chooser = beginsSearch(stroke) ? chooserFor(stroke.text) : undefined;
  return { state: { ...state, at, chooser, refused: undefined } };
}

/** Ticks an option or takes its tick away; where it would be one too many, it has to be asked for twice. */
function toggled({ options, most }: PickQuestion, state: PickState, at: number): PickState {
  const id = options[at]?.id;
  if (id === undefined) return state;
  const ticks = !state.chosen.includes(id);
  const isTooMany = ticks && most !== undefined && state.chosen.length >= most.count;
  if (isTooMany && state.refused !== id) return { ...state, at, refused: id };
  const chosen = options.map((one) => one.id).filter((one) => state.chosen.includes(one) !== (one === id));
  return { ...state, at, chosen, refused: undefined };
}

function choosableOf({ options }: PickQuestion): Choosable {
  return { entries: options, makes: [] };
}

function search(
  question: PickQuestion,
  state: PickState,
  chooser: Chooser,
  stroke: Stroke,
): Outcome<PickState> {
  const pressed = pressChooser(choosableOf(question), chooser, stroke);
  if (pressed.kind !== 'chosen')
    return {
      state: { ...state, chooser: pressed.kind === 'open' ? pressed.chooser : undefined, refused: undefined },
    };
  const id = pressed.choice.kind === 'entry' ? pressed.choice.entry.id : undefined;
  const at = question.options.findIndex((option) => option.id === id);
  const next = toggled(question, state, at);
  return { state: { ...next, chooser: next.refused === undefined ? chooserAt(at) : chooser } };
}

function keys(question: PickQuestion, { chosen, chooser }: PickState): readonly KeyHint[] {
  const choosable = choosableOf(question);
  if (chooser !== undefined) return chooserKeys(choosable, chooser, chosen);
  const search = searchHint(choosable);
  const others = search.length > 0 ? search : [{ key: '↑↓', does: 'move' }];
  return [{ key: 'Enter', does: 'done' }, { key: 'Space', does: 'ticks' }, ...others];
}
