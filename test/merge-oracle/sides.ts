import { commentsIn, type Facts, factsIn, type Json, jsonIn, jsonOf, wordOf } from './facts.ts';
import { type Extent, type Scanned, scan } from './scan.ts';
import type { Plans } from './trial.ts';
import type { TypedPlan } from './typed-plan.ts';
import { textOf } from './write.ts';

/** A plan that the oracle judges by: what it says, in which order, and on which lines. */
export interface Read {
  /** Without what ends them in the file. */
  readonly lines: readonly string[];
  readonly facts: Facts;
  readonly json: Json;
  /** The lines of each entry of a block, by its word. */
  readonly extents: ReadonlyMap<string, Extent>;
}

export interface Trio<T> {
  readonly base: T;
  readonly ours: T;
  readonly theirs: T;
}

function read(text: string, json: Json, facts: Facts, { extents }: Scanned): Read {
  return {
    lines: text.split('\n'),
    json,
    facts,
    extents: new Map(extents.map((extent) => [wordOf(extent.way), extent])),
  };
}

/** A text without byte order mark, its lines ended by LF. */
export function plainText(text: string): string {
  return text.replace('\uFEFF', '').replaceAll('\r\n', '\n');
}

/** A plan whose facts are known from how it was made. */
function readTyped(plan: TypedPlan, text: string): Read {
  const lined = plainText(text);
  const json = jsonOf(plan.root);
  return read(lined, json, factsIn(json, commentsIn(plan.root, [])), scan(lined));
}

/**
 * A plan from its text alone.
 * @throws YAMLException where the text is not YAML, or says a key twice.
 */
export function readText(text: string): Read {
  const json = jsonIn(text);
  const scanned = scan(text);
  return read(text, json, factsIn(json, scanned.comments), scanned);
}

export function textsOf({ base, ours, theirs }: Plans): Trio<string> {
  return { base: textOf(base), ours: textOf(ours), theirs: textOf(theirs) };
}

export function readPlans({ base, ours, theirs }: Plans, texts: Trio<string>): Trio<Read> {
  return {
    base: readTyped(base, texts.base),
    ours: readTyped(ours, texts.ours),
    theirs: readTyped(theirs, texts.theirs),
  };
}
