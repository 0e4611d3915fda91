import { boardCommand } from '../change/board-command.ts';
import type { Deed } from '../change/deed.ts';
import type { ElementKind } from '../plan/fields.ts';
import type { Draft } from './draft.ts';
import { numbersBehind } from './metric-edits.ts';
import { quickLine } from './quick-syntax.ts';

/**
 * What comes of a line on a board, where what stands behind `add` is read as a line of a list is: `title :: more @segment`.
 * @param kind what a number without a letter means.
 */
export function boardDeed(draft: Draft, kind: ElementKind, command: string): Deed {
  const second = kind === 'metric' ? numbersBehind({}, draft.today) : undefined;
  return boardCommand(draft, kind, command, (words) => quickLine(words, kind, draft, second));
}

/** Says what is wrong with a line on a board, or undefined when it can be done. */
export function boardComplaint(draft: Draft, kind: ElementKind, command: string): string | undefined {
  const deed = boardDeed(draft, kind, command);
  return deed.kind === 'refused' ? deed.why : undefined;
}
