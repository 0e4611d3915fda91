import { isMap } from './edit.ts';
import { entryStarts } from './entry-starts.ts';
import { readForm } from './form.ts';
import { formatVersion } from './schema.ts';
import { type Json, toValue } from './tree.ts';

/**
 * Reads the texts of a history one after the other, each as plain data: of a text that is clearly a plan in the format of
 * today only what the ones before it did not have is read, and what they have in common is the same data. Undefined for
 * any other text: `readPlan` says what is wrong with it.
 */
export function quickReader(): (text: string) => Json | undefined {
  const known = memory();
  return (text) => {
    known.next();
    const sections = pieces(text, 0, 0).map((section) =>
      known.value(section, (one) => inElements(one, known) ?? whole(one)),
    );
    const value = joined(sections) ?? whole(text);
    return isMap(value) && value.cnsg === formatVersion ? value : undefined;
  };
}

/** A key that stands alone on its line: elements stand below it. */
const bareKey = /^([^\s#:]+):[ ]*\r?\n/;
const elementColumns = 2;

function inElements(section: string, known: Memory): Json | undefined {
  const [header, key = ''] = bareKey.exec(section) ?? [];
  if (header === undefined) return undefined;
  const elements = pieces(section, header.length, elementColumns).map((piece) => {
    const value = known.value(header + piece, whole);
    return isMap(value) ? value[key] : undefined;
  });
  const value = joined(elements);
  if (value === undefined) return undefined;
  const map: Record<string, Json> = Object.create(null);
  map[key] = value;
  return map;
}

/** The entries of a text as texts of their own, the first with all that stands before it; none where they cannot be told. */
function pieces(text: string, from: number, columns: number): readonly string[] {
  const starts = entryStarts(text, from, columns) ?? [];
  return starts.map((start, at) => text.slice(at === 0 ? from : start, starts[at + 1]));
}

/** The entries of all maps as one; undefined where there are none, one is no map, or a key stands twice. */
function joined(maps: readonly (Json | undefined)[]): Json | undefined {
  const all: Record<string, Json> = Object.create(null);
  for (const map of maps) {
    if (!isMap(map)) return undefined;
    for (const key in map) {
      const value = map[key];
      if (value === undefined || key in all) return undefined;
      all[key] = value;
    }
  }
  return maps.length === 0 ? undefined : all;
}

/** Undefined where a text is no map, or has anything that keeps it from being part of a plan. */
function whole(text: string): Json | undefined {
  const { tree, findings } = readForm(text);
  const root = tree?.root;
  return findings.length === 0 && root?.kind === 'map' ? toValue(root) : undefined;
}

/** What was read of late. */
interface Memory {
  /** The value of a piece of text, read only where that is not known. */
  value(text: string, read: (text: string) => Json | undefined): Json | undefined;
  /** The next text begins. */
  next(): void;
}

/** How many texts are read before what none of them had is forgotten. */
const lately = 8;

function memory(): Memory {
  let [young, old] = [new Map<string, Json | undefined>(), new Map<string, Json | undefined>()];
  let count = 0;
  return {
    value(text, read) {
      if (young.has(text)) return young.get(text);
      const value = old.has(text) ? old.get(text) : read(text);
      young.set(text, value);
      return value;
    },
    next() {
      count += 1;
      if (count % lately === 0) [young, old] = [new Map(), young];
    },
  };
}
