import { isDeepStrictEqual } from 'node:util';
import type { Json } from '../../../src/core/plan/tree.ts';

/** Where the order of keys counts: what holds elements, links, and entries that a lens keeps of an element. */
const ordered = [
  /^(objectives|segments|leftOut|strategies|concepts|metrics|decisions|parkingLot|actions)$/,
  /^segments\n(?!x-)[^\n]*\nbarriers$/,
  /^metrics\n(?!x-)[^\n]*\nconcepts$/,
  /^lenses\n[^\n]*\n[^\n]*\n[^\n]*\n(?!x-)[^\n]*$/,
];

/** Whether two plans say the same, worked out without the program. */
export function isSamePlan(one: Json, other: Json): boolean {
  return isDeepStrictEqual(told(one, []), told(other, []));
}

function told(value: Json, path: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => told(item, ['', ...path]));
  if (typeof value !== 'object' || value === null) return isStrategy(path) ? spelt(value) : value;
  const keys = path.join() === 'strategies' ? speltKeys(Object.keys(value)) : Object.keys(value);
  const entries = Object.values(value).map((item, at) => [
    keys[at] ?? '',
    told(item, [...path, keys[at] ?? '']),
  ]);
  const counts = ordered.some((pattern) => pattern.test(path.join('\n')));
  const isElement = ([key = '']: readonly unknown[]) => counts && !String(key).startsWith('x-');
  return [
    entries.filter(isElement),
    entries
      .filter((entry) => !isElement(entry))
      .toSorted(([one], [other]) => (String(one) < String(other) ? -1 : 1)),
  ];
}

function isStrategy([section, , field, more]: readonly string[]): boolean {
  return section === 'concepts' && field === 'strategy' && more === undefined;
}

/** Strategies in the method's spelling, as every reader of plans takes them. */
function spelt(value: Json): Json {
  const text = String(value).toLowerCase().replace('customize', 'customise');
  const isOne = ['access', 'engage', 'customise', 'connect', 'collaborate'].includes(text);
  return typeof value === 'string' && isOne ? text : value;
}

function speltKeys(keys: readonly string[]): readonly string[] {
  const taken = new Set(keys);
  return keys.map((key) => {
    const text = String(spelt(key));
    const next = taken.has(text) ? key : text;
    taken.add(next);
    return next;
  });
}
