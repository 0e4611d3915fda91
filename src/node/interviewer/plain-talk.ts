import type { Answer } from '../../core/workshop/question.ts';

/** Both ends of a conversation in lines. */
export interface Talk {
  readonly say: (text: string) => void;
  /** One line of reply; undefined when the question is left. */
  readonly read: (cue: string) => Promise<string | undefined>;
  /** The lines that came together with the last one, as a paste does, up to an empty line or one with a meaning of its own. */
  readonly readRest: () => readonly string[];
  readonly keep: (soFar: Answer) => void;
}

/** What stands before a line to type. */
export const cue = '> ';
