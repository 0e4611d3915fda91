import { isList, isMap } from '../plan/edit.ts';
import { namingOf, type Path } from '../plan/shape.ts';
import type { Json } from '../plan/tree.ts';
import { fieldsIn, type Part } from './anatomy.ts';
import { factsOf } from './facts.ts';

/**
 * What an element says, as one text that is the same for elements that say the same, whatever their ids; empty where it
 * has no words of its own that could tell it from another one.
 */
export function contentOf(part: Part): string {
  if (part.kind === undefined || namingWordsOf(part).trim() === '') return '';
  const { values, listings } = factsOf(part.value, fieldsIn(part));
  const said = [...values.values()].map(({ path, value }) => told([...nameless(path, part.id), told(value)]));
  const named = [...listings.values()].map(({ path, style, keys }) =>
    told([
      ...nameless(path, part.id),
      style,
      ...(style === 'texts' ? keys : nameless(['', ...keys], part.id)),
    ]),
  );
  return [part.kind, ...[...said, ...named].sort()].join('\n');
}

/** The text of the field that names an element; empty where there is none. */
export function namingWordsOf({ kind, value }: Pick<Part, 'kind' | 'value'>): string {
  const naming = namingOf(kind ?? '');
  const words = naming && isMap(value) && Object.hasOwn(value, naming) ? value[naming] : undefined;
  return typeof words === 'string' ? words : '';
}

/** A way in which a link of the element to itself has no name; the first key is a field's. */
function nameless(path: Path, id: string): Path {
  return path.map((key, at) => (at > 0 && key === id ? '' : key));
}

/** Text that is the same for values that say the same, and for these alone. */
function told(value: Json): string {
  if (isList(value)) return `[${value.map(told).join()}]`;
  if (!isMap(value)) return typeof value === 'string' ? JSON.stringify(value) : String(value);
  const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${told(item)}`);
  return `{${entries.sort().join()}}`;
}
