import { lensLabel } from '../diff/tell/lens-label.ts';
import { valueWords } from '../diff/tell/value-words.ts';
import { lensTitle } from '../method/lenses.ts';
import { isMap } from '../plan/edit.ts';
import { sections } from '../plan/fields.ts';
import type { Address } from '../plan/numbers.ts';
import type { Plan } from '../plan/plan.ts';
import type { Json } from '../plan/tree.ts';
import { visibleLine } from '../visible.ts';
import { labels } from './labels.ts';
import type { Row } from './rows.ts';

/** What each lens of a plan says of an element, by the lens; empty where none says anything. */
export function lensesOn(
  { kind, id }: Pick<Address, 'kind' | 'id'>,
  { lenses }: Plan,
): ReadonlyMap<string, Json> {
  const section = Object.entries(sections).find(([, held]) => held === kind)?.[0] ?? '';
  const said = Object.entries(lenses ?? {}).flatMap(([lens, all]): [string, Json][] => {
    // What stands under a lens was read from YAML, so that it is what JSON holds.
    const value = inside(inside(all as Json, section), id);
    return isMap(value) && Object.keys(value).length > 0 ? [[lens, value]] : [];
  });
  return new Map(said);
}

function inside(value: Json | undefined, key: string): Json | undefined {
  return isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The same on a terminal, a row an answer. */
export function elementLensRows(address: Address, plan: Plan): readonly Row[] {
  return [...lensesOn(address, plan)].flatMap(([lens, said]): readonly Row[] => [
    { kind: 'fact', indent: 4, label: `${labels.lens} “${visibleLine(lensTitle(lens))}”`, text: '' },
    ...Object.entries(isMap(said) ? said : {}).flatMap(([key, value]) => answerRows(lens, key, value, 6)),
  ]);
}

/** What a lens says under a key; entries that it keeps stand in rows of their own. */
export function answerRows(lens: string, key: string, value: Json, indent: number): readonly Row[] {
  const words = visibleLine(lensLabel(['lenses', lens, key], untitled).slice(1).join());
  const label = words.charAt(0).toUpperCase() + words.slice(1);
  if (!isMap(value)) return [{ kind: 'fact', indent, label, text: inWords(value) }];
  return [
    { kind: 'fact', indent, label, text: '' },
    ...Object.entries(value).map(([id, entry]): Row => {
      const text = isMap(entry) ? inWords(entry) : `${visibleLine(id)}: ${inWords(entry)}`;
      return { kind: 'element', indent: indent + 2, number: '-', text };
    }),
  ];
}

function inWords(value: Json): string {
  return visibleLine(valueWords(value, undefined, untitled) ?? '');
}

function untitled(): undefined {
  return undefined;
}
