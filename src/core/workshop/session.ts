import type { Ballots } from './ballots.ts';
import { type Change, type ChangeLog, emptyLog } from './undo.ts';

/** What a workshop remembers beside the plan; without it, a resumed one starts at the first gap. */
export interface Session {
  /** Gaps that were passed over, and reviews that were seen, as paths: they do not come back by themselves. */
  readonly skipped: readonly string[];
  /** The question that was last on the screen. */
  readonly at: string | undefined;
  /** Questions that were answered, for going back, the latest last. */
  readonly history: readonly string[];
  /** What can be taken back, and what can be made again. */
  readonly log: ChangeLog;
  /** Secret votes that are being cast. */
  readonly ballots: Ballots | undefined;
  /** When each block was entered, in milliseconds since 1970. */
  readonly entered: Readonly<Record<string, number>>;
  /** The hours that the workshop has, where its time is shown. */
  readonly hours: number | undefined;
  /** The starter that the plan began with. */
  readonly starter: string | undefined;
  /** Display numbers by id, also of what is gone; none where counting gives the same ones. */
  readonly numbers: Readonly<Record<string, string>>;
}

export const freshSession: Session = {
  skipped: [],
  at: undefined,
  history: [],
  log: emptyLog,
  ballots: undefined,
  entered: {},
  hours: undefined,
  starter: undefined,
  numbers: {},
};

/** A session from what was kept; what is of another shape is left out. */
export function sessionFrom(kept: unknown): Session {
  if (!isRecord(kept)) return freshSession;
  return {
    skipped: textsIn(kept.skipped),
    at: textIn(kept.at),
    history: textsIn(kept.history),
    log: isRecord(kept.log)
      ? { done: changesIn(kept.log.done), undone: changesIn(kept.log.undone) }
      : emptyLog,
    ballots: ballotsIn(kept.ballots),
    entered: numbersIn(kept.entered),
    hours: typeof kept.hours === 'number' ? kept.hours : undefined,
    starter: textIn(kept.starter),
    numbers: displayNumbersIn(kept.numbers),
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function numbersIn(value: unknown): Readonly<Record<string, number>> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, number] => Number.isFinite(entry[1])),
  );
}

function displayNumbersIn(value: unknown): Session['numbers'] {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && /^[A-Z]\d{1,9}$/.test(entry[1]),
    ),
  );
}

/** A log with a gap would not lead anywhere: it is kept whole or not at all. */
function changesIn(value: unknown): readonly Change[] {
  return Array.isArray(value) && value.every(isChange) ? value : [];
}

const changeTexts = ['said', 'at', 'was', 'is', 'before', 'after'];

function isChange(value: unknown): value is Change {
  return (
    isRecord(value) &&
    Number.isInteger(value.start) &&
    changeTexts.every((key) => typeof value[key] === 'string')
  );
}

function ballotsIn(value: unknown): Ballots | undefined {
  if (!isRecord(value) || !Array.isArray(value.voters)) return undefined;
  return { voters: textsIn(value.voters), totals: numbersIn(value.totals) };
}
