import { type Edit, entryAs, nodeAt } from '../plan/edit.ts';
import { everyElement, fieldOf } from '../plan/every-element.ts';
import type { Field, Fields } from '../plan/field.ts';
import { elements } from '../plan/fields.ts';
import { formatPlan } from '../plan/format.ts';
import type { PlanFile } from '../plan/plan-file.ts';
import type { Path } from '../plan/shape.ts';
import { type Entry, entryOf, type Node } from '../plan/tree.ts';
import { updateTogether } from '../plan/update.ts';

/**
 * The text of a plan with all mended that cannot lose anything: `customize` spelt as the method does, links in the order
 * of what they name, canonical form.
 * @param fields in whose order keys are put: those of the plan unless said.
 */
export function fixed(file: PlanFile, fields?: Fields): string {
  if (!file.root) return file.text;
  const linked = updateTogether(file, linkOrder(file));
  const spelt = linked.root ? updateTogether(linked, spelling(linked.root)) : linked;
  return spelt.root ? formatPlan(spelt.text, spelt.root, fields) : spelt.text;
}

function spelling(root: Node): Edit[] {
  const concepts = entryOf(root, 'concepts')?.value;
  const named = concepts?.kind === 'map' ? concepts.entries : [];
  const references = named.flatMap(({ key, value }): Edit[] => {
    const strategy = entryOf(value, 'strategy')?.value;
    const isOld = strategy?.kind === 'scalar' && strategy.value === 'customize';
    return isOld ? [{ kind: 'set', path: ['concepts', key, 'strategy'], value: 'customise' }] : [];
  });
  const strategies = entryOf(root, 'strategies')?.value;
  const isOld =
    entryOf(strategies, 'customize') !== undefined && entryOf(strategies, 'customise') === undefined;
  return [
    ...references,
    ...(isOld ? [{ kind: 'rename', path: ['strategies', 'customize'], to: 'customise' } as const] : []),
  ];
}

function linkOrder({ plan, root, text }: PlanFile): Edit[] {
  const isCommented = (path: Path, key: string) => {
    const entry = root && entryAs(nodeAt(root, path), key);
    return entry !== undefined && hasComment(text, entry);
  };
  const all = [...everyElement(plan)];
  const rank = new Map(all.map(({ id }, at) => [id, at]));
  return all.flatMap(({ kind, path, element }) =>
    Object.entries<Field>(elements[kind].fields).flatMap(([key, field]) =>
      field.kind === 'references' && !isCommented(path, key)
        ? sorted([...path, key], fieldOf(element, key), rank)
        : [],
    ),
  );
}

/** Whether a comment stands in a list: it may be about the order, and could not follow. */
function hasComment(text: string, { keyEnd, value }: Entry): boolean {
  const isFlow = value.kind === 'list' && value.flow;
  const endOfLine = text.indexOf('\n', value.end);
  // Behind a bracket stands what is about the whole list.
  const end = isFlow ? value.end : endOfLine;
  return text.slice(keyEnd, end < 0 ? text.length : end).includes('#');
}

/** Links to what is not there stay behind the others, in their order. */
function sorted(path: Path, value: unknown, rank: ReadonlyMap<string, number>): Edit[] {
  if (!Array.isArray(value) || !value.every((id) => typeof id === 'string')) return [];
  const at = (id: string) => rank.get(id) ?? rank.size;
  const wanted = value.toSorted((a, b) => at(a) - at(b));
  return wanted.every((id, index) => id === value[index]) ? [] : [{ kind: 'set', path, value: wanted }];
}
