import { UserError } from '../errors.ts';
import { strategyIds } from '../method/strategies.ts';
import type { Edit } from './edit.ts';
import { elementKeys } from './fields.ts';
import { idFault } from './ids.ts';
import { findElement } from './numbers.ts';
import type { PlanFile } from './plan-file.ts';
import { entryOf, type Node } from './tree.ts';
import { updateTogether } from './update.ts';
import { walk } from './walk.ts';

export interface Renamed {
  readonly file: PlanFile;
  readonly from: string;
  /** How many references went with it. */
  readonly references: number;
}

/**
 * Gives an element another id, with everything that refers to it.
 * @param address its id, display number or exact words.
 * @throws UserError when there is no such element, or when the new id cannot be one or is taken.
 */
export function renamed(file: PlanFile, address: string, to: string): Renamed {
  const element = findElement(file.plan, address);
  if (!element || !file.root)
    throw new UserError(`There is no element \`${address}\` in the plan`, {
      help: 'Name it by id, display number (C3) or exact words; `cnsg show` lists them.',
    });
  if (element.kind === 'strategy')
    throw new UserError('The ids of strategies are the method’s', {
      help: 'Rename concepts, segments and other elements.',
    });
  refuseBadId(file, to);
  const references = referencesTo(file.root, element.id);
  const edits: Edit[] = [
    ...references.map((edit) => retargeted(edit, to)),
    { kind: 'rename', path: element.path, to },
  ];
  return { file: updateTogether(file, edits), from: element.id, references: references.length };
}

function refuseBadId(file: PlanFile, to: string): void {
  const fault = idFault(to);
  if (fault) throw new UserError(`\`${to}\` ${fault}`, { help: 'Write an id like `desk-queues`.' });
  const isTaken = findElement(file.plan, to)?.id === to || strategyIds.some((id) => id === to);
  if (isTaken)
    throw new UserError(`\`${to}\` is taken already`, {
      help: 'Choose another id: one id means one thing in the whole plan.',
    });
}

/** A reference: the path of a text, or of a key, that names the element. */
interface Reference {
  readonly path: readonly string[];
  readonly isKey: boolean;
}

function retargeted({ path, isKey }: Reference, to: string): Edit {
  return isKey ? { kind: 'rename', path, to } : { kind: 'set', path, value: to };
}

function referencesTo(root: Node, id: string): Reference[] {
  const found: Reference[] = [];
  walk(root, {
    reference: (target, named, _node, path, entry) => {
      if (named === id && target !== 'strategy') found.push({ path, isKey: entry !== undefined });
    },
  });
  return [...found, ...lensKeys(root, id)];
}

/** Lenses keep what they say of elements under the name of their section, or of `barriers`, keyed by id, however deep. */
export function lensKeys(root: Node, id: string): Reference[] {
  return keysWithin(entryOf(root, 'lenses')?.value, ['lenses'], id);
}

function keysWithin(node: Node | undefined, path: readonly string[], id: string): Reference[] {
  if (node?.kind !== 'map') return [];
  const named = path.length > 2 && elementKeys.has(path.at(-1) ?? '') && entryOf(node, id) !== undefined;
  return [
    ...node.entries.flatMap(({ key, value }) => keysWithin(value, [...path, key], id)),
    ...(named ? [{ path: [...path, id], isKey: true }] : []),
  ];
}
