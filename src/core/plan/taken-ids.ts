import { everyElement } from './every-element.ts';
import { type Section, sections } from './fields.ts';
import type { PlanFile } from './plan-file.ts';
import { everyRow } from './rows.ts';
import { entryOf, type Node } from './tree.ts';

// The keys of a literal are exactly its type's; Object.keys is typed as string[].
const sectionNames = Object.keys(sections) as Section[];

/**
 * The ids that something new cannot have: those of all elements and of the entries that lenses keep, and the keys of what
 * stands among them and is none, such as a text in place of a concept, which would be overwritten.
 */
export function takenIds({ plan, root }: Pick<PlanFile, 'plan' | 'root'>): Set<string> {
  const taken = new Set([...everyElement(plan)].map(({ id }) => id.normalize('NFC')));
  for (const { entry } of everyRow(root)) taken.add(entry.key.normalize('NFC'));
  for (const section of sectionNames) {
    const node = entryOf(root, section)?.value;
    for (const key of keysOf(node)) taken.add(key.normalize('NFC'));
    if (section !== 'segments' || node?.kind !== 'map') continue;
    for (const { value } of node.entries)
      for (const key of keysOf(entryOf(value, 'barriers')?.value)) taken.add(key.normalize('NFC'));
  }
  return taken;
}

function keysOf(node: Node | undefined): readonly string[] {
  return node?.kind === 'map' ? node.entries.map(({ key }) => key) : [];
}
