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
  /** No words are being typed: `?` is help and Ctrl-D leaves. */
  readonly atRest: (state: State) => boolean;
  /** What is answered but not kept yet when the screen is left backwards; undefined when there is nothing. */
  readonly unkept?: (state: State) => Answer | undefined;
  /** The keys of the footer, the most important first. */
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
