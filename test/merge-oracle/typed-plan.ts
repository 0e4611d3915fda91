/** How a scalar is written; a style that its text does not bear gives way to the nearest one that does. */
export type Style = 'plain' | 'single' | 'double' | 'literal' | 'folded' | 'wrapped';

export interface Scalar {
  readonly kind: 'scalar';
  value: string | number | boolean;
  style: Style;
}

/** A map or a list. One with comments inside is written as a block, whatever its layout says. */
export interface Branch {
  readonly kind: 'map' | 'list';
  entries: Entry[];
  layout: 'block' | 'flow' | 'flow over lines';
  /** Whether a list in block style stands deeper than its key. */
  isIndented: boolean;
  /** The comments behind the last entry; those on its lines where it stands in brackets over several. */
  tail: string[];
}

export type Value = Scalar | Branch;

/** An entry of a map, or of a list with an empty key. */
export interface Entry {
  key: string;
  /** Whether the key stands in quotes though it need not. */
  isQuoted: boolean;
  value: Value;
  isApart: boolean;
  above: string[];
  beside: string | undefined;
}

/**
 * A plan as somebody typed it: what it says, and how each part is written. The generator makes and edits these, so that
 * what the texts say is known without reading them.
 */
export interface TypedPlan {
  root: Branch;
  indent: 2 | 4;
  ending: '\n' | '\r\n';
  /** Whether it begins with a byte order mark. */
  isMarked: boolean;
  /** Whether its last line ends like the others. */
  isEnded: boolean;
}

/** The word that identifies an entry among its like: its key, its text, or in a list of maps its date or number. */
export function identity(entry: Entry): string {
  if (entry.key !== '') return entry.key;
  if (entry.value.kind === 'scalar') return String(entry.value.value);
  const named = entry.value.entries.find(({ key }) => key === 'date' || key === 'number');
  return named?.value.kind === 'scalar' ? String(named.value.value) : '';
}

/** The entry of a branch by its identity; undefined where there is none, or where the value is a scalar. */
export function entryOf(value: Value | undefined, name: string): Entry | undefined {
  return value === undefined || value.kind === 'scalar'
    ? undefined
    : value.entries.find((entry) => identity(entry) === name);
}

/** The branch below a key; undefined where a scalar or nothing stands there. */
export function branchOf(value: Value | undefined, name: string): Branch | undefined {
  const inner = entryOf(value, name)?.value;
  return inner === undefined || inner.kind === 'scalar' ? undefined : inner;
}

export function scalar(value: Scalar['value'], style: Style = 'plain'): Scalar {
  return { kind: 'scalar', value, style };
}

export function branch(kind: Branch['kind'], entries: Entry[]): Branch {
  return { kind, entries, layout: 'block', isIndented: true, tail: [] };
}

export function entry(key: string, value: Value): Entry {
  return { key, isQuoted: false, value, isApart: false, above: [], beside: undefined };
}

/** A copy of which nothing is shared. */
export function copyOf<Copied extends Value>(value: Copied): Copied;
export function copyOf(value: Value): Value {
  if (value.kind === 'scalar') return { ...value };
  return { ...value, tail: [...value.tail], entries: value.entries.map(entryCopy) };
}

export function entryCopy(entry: Entry): Entry {
  return { ...entry, above: [...entry.above], value: copyOf(entry.value) };
}
