import { nodeAt } from '../plan/edit.ts';
import { type PlanFile, readPlan } from '../plan/plan-file.ts';
import type { Path } from '../plan/shape.ts';
import type { Node } from '../plan/tree.ts';
import { updateTogether } from '../plan/update.ts';
import { canBeAbsent } from './openable.ts';

/** A text without keys that lost all that stood under them by the decisions; those that a side has so stay. */
export function withoutBareKeys(text: string, sides: readonly PlanFile[]): string {
  const file = readPlan(text);
  if (!file.root) return text;
  const wasBare = (path: Path) => sides.some(({ root }) => isBare(nodeAt(root, path)));
  const bare = [...bareIn(file.root, [])].filter((path) => !wasBare(path));
  return bare.length === 0
    ? text
    : updateTogether(
        file,
        bare.map((path) => ({ kind: 'remove', path })),
      ).text;
}

/** Whether nothing at all is written where a value could be. */
export function isBare(node: Node | undefined): boolean {
  return node?.kind === 'scalar' && node.style === 'none';
}

function* bareIn(node: Node, path: Path): Generator<Path> {
  if (isBare(node) && canBeAbsent(path)) yield path;
  if (node.kind !== 'map') return;
  for (const { key, value } of node.entries) yield* bareIn(value, [...path, key]);
}
