import type { Paint } from '../../context.ts';
import type { Answer, Reply } from '../../core/workshop/question.ts';
import type { Pasted, Stroke } from './stroke.ts';

/** What a question's own part of the screen is: a state, what keys make of it, and how it looks. */
export interface Screen<State> {
  readonly start: State;
  /** @param width the columns that the body was drawn in. */
  readonly press: (state: State, stroke: Stroke, width: number) => Outcome<State>;
  /** Absent where nothing is typed: characters that arrive at once are then keys like any others. */
  readonly paste?: (state: State, pasted: Pasted) => Outcome<State>;
  /** As `paste`, where characters that arrive at once are keys: gets only what the terminal marked as a paste. */
  readonly pasteMarked?: (state: State, pasted: Pasted) => Outcome<State>;
  /** No words are being typed: `?` is help, `/` opens the rest and Ctrl-D leaves. */
  readonly atRest: (state: State) => boolean;
  /** An answer may begin with `?` here: after help, the next character brings both back. */
  readonly takesQuestionMark?: (state: State) => boolean;
  /** Something lies over the question that Escape closes: the key goes to `press` instead of back. */
  readonly takesEscape?: (state: State) => boolean;
  /** The row, line or option that the cursor is on, from 0: where the question begins when it is asked again. */
  readonly place?: (state: State) => number;
  /** The text under the cursor, for an editor of the user's own; undefined where there is none. */
  readonly typed?: (state: State) => string | undefined;
  /** The state with another text under the cursor; line ends become blanks where there is one line. */
  readonly withTyped?: (state: State, text: string) => State;
  /** What is answered but not kept yet when the screen is left backwards; undefined when there is nothing. */
  readonly unkept?: (state: State) => Answer | undefined;
  /** The screen's own keys for the footer, Enter first; `Esc back`, `? help` and `/ more` are added to them. */
  readonly keys: (state: State) => readonly KeyHint[];
  /** The most columns that the body can use. */
  readonly widest: number;
  readonly draw: (state: State, area: Area, paint: Paint) => Drawing;
}

export type Outcome<State> = { readonly state: State; readonly keep?: Answer } | { readonly reply: Reply };

export interface KeyHint {
  readonly key: string;
  readonly does: string;
}

/** Room on the screen, in columns and rows. The rows may be infinite: then everything is drawn. */
export interface Area {
  readonly width: number;
  readonly height: number;
}

export interface Drawing {
  readonly lines: readonly string[];
  /** Where the terminal's cursor stands, when something is typed. */
  readonly cursor?: Place;
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Most columns of running text: longer lines are hard to read from the back of a room. */
export const textWidth = 76;

export function answered(answer: Answer): { readonly reply: Reply } {
  return { reply: { kind: 'answer', answer } };
}
