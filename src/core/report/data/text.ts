import { isDate } from '../../plan/date.ts';

/** What was typed; empty where nothing was. */
export function text(typed: string | undefined): string {
  return typed ?? '';
}

/** The day, where one was typed; null for `TBD` and for what is no day. */
export function day(typed: string | undefined): string | null {
  return typed !== undefined && isDate(typed) ? typed : null;
}
