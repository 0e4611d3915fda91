export type Severity = 'error' | 'warning' | 'hint';

/** A place in a file: line and column count from 1, columns in UTF-16 units as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Something about a plan that its author should know. */
export interface Diagnostic {
  /** `CNSG` and three digits; 0 in front is the format. Never reused. */
  readonly code: string;
  /** The readable name of the fault: `duplicate-id`. */
  readonly name: string;
  readonly severity: Severity;
  /** What is wrong, in one plain sentence without a full stop. */
  readonly message: string;
  /** What to do about it. */
  readonly help: string;
  /** What to ask the room about it. */
  readonly question?: string;
  /** Where in the value: `/segments/frequent-flyers/name`; empty for the whole file. */
  readonly path: string;
  readonly position: Position;
}
