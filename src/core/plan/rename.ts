import { UserError } from '../errors.ts';
import { strategyIds } from '../method/strategies.ts';
import type { Edit } from './edit.ts';
import { everyElement } from './every-element.ts';
import { idFault } from './ids.ts';
import { everyLensKey } from './lens-keys.ts';
import { findElement } from './numbers.ts';
import type { PlanFile } from './plan-file.ts';
import { everyRow, type Row, rowCalled } from './rows.ts';
import type { Node } from './tree.ts';
import { updateTogether } from './update.ts';
import { walk } from './walk.ts';

export interface Renamed {
  readonly file: PlanFile;
  readonly from: string;
  /** How many references went with it. */
  readonly references: number;
}

/**
 * Gives an element another id, with everything that refers to it; or an entry that a lens keeps, to which nothing refers.
 * @param address its id; of an element also the display number or exact words.
 * @throws UserError when there is nothing of that name, or when the new id cannot be one or is taken.
 */
export function renamed(file: PlanFile, address: string, to: string): Renamed {
  const element = findElement(file.plan, address);
  if (!element || !file.root) {
    const row = rowCalled(file.root, address);
    if (row) return renamedRow(file, row, to);
    throw new UserError(`There is no element \`${address}\` in the plan`, {
      help: 'Name it by id, display number (C3) or exact words; `cnsg show` lists them.',
    });
  }
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

function renamedRow(file: PlanFile, { entry, path }: Row, to: string): Renamed {
  refuseBadId(file, to);
  return { file: updateTogether(file, [{ kind: 'rename', path, to }]), from: entry.key, references: 0 };
}

function refuseBadId(file: PlanFile, to: string): void {
  const fault = idFault(to);
  if (fault) throw new UserError(`\`${to}\` ${fault}`, { help: 'Write an id like `desk-queues`.' });
  const isTaken =
    [...everyElement(file.plan)].some(({ id }) => id === to) ||
    everyRow(file.root).some(({ entry }) => entry.key === to) ||
    strategyIds.some((id) => id === to);
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

/** Where lenses say something of an element; what stands inside of something else comes first. */
export function lensKeys(root: Node, id: string): Reference[] {
  return everyLensKey(root)
    .filter((path) => path.at(-1) === id)
    .map((path) => ({ path, isKey: true }));
}
