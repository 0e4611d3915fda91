import { lensTitle } from '../method/lenses.ts';
import { isMap } from '../plan/edit.ts';
import { elementKeys, elements, type Section, sections } from '../plan/fields.ts';
import { isRow } from '../plan/lens-places.ts';
import type { Plan } from '../plan/plan.ts';
import type { Path } from '../plan/shape.ts';
import type { Json } from '../plan/tree.ts';
import { visibleLine } from '../visible.ts';
import { labels } from './labels.ts';
import type { Row } from './rows.ts';
import { answerRows } from './show-element-lenses.ts';
import type { Source } from './source.ts';

/** An entry that a lens keeps of an element, a touchpoint, where it stands. */
export interface LensEntry {
  readonly path: Path;
  readonly value: Json;
}

/** The one with an id; undefined where none has it. */
export function lensEntry({ lenses }: Plan, id: string): LensEntry | undefined {
  const wanted = id.trim().normalize('NFC');
  // What stands under a lens was read from YAML, so that it is what JSON holds.
  return entriesIn((lenses ?? {}) as Json, ['lenses']).find(
    ({ path }) => path.at(-1)?.normalize('NFC') === wanted,
  );
}

function entriesIn(value: Json, path: Path): readonly LensEntry[] {
  if (isRow(path)) return [{ path, value }];
  if (!isMap(value) || path.length > 5) return [];
  return Object.entries(value).flatMap(([key, inner]) => entriesIn(inner, [...path, key]));
}

/** All that it says, with the element that it is about. */
export function lensEntryRows({ path, value }: LensEntry, source: Source): readonly Row[] {
  const [, lens = '', section = '', about = '', , id = ''] = path;
  return [
    { kind: 'element', indent: 0, number: '', text: visibleLine(id) },
    { kind: 'fact', indent: 4, label: labels.lens, text: visibleLine(lensTitle(lens)) },
    ...aboutRows(section, source.name(about)),
    ...Object.entries(isMap(value) ? value : {}).flatMap(([key, said]) =>
      answerRows(lens, key, elementKeys.has(key) ? named(said, source) : said, 4),
    ),
  ];
}

function aboutRows(section: string, text: string): readonly Row[] {
  return isSection(section)
    ? [{ kind: 'fact', indent: 4, label: elements[sections[section]].title, text }]
    : [];
}

/** What is said of other elements, by their names. */
function named(said: Json, source: Source): Json {
  if (!isMap(said)) return said;
  return Object.fromEntries(
    Object.entries(said).map(([id, value]) => {
      const words = isMap(value) ? Object.values(value) : [value];
      return [source.name(id), words];
    }),
  );
}

function isSection(key: string): key is Section {
  return Object.hasOwn(sections, key);
}
