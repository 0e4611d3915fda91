import { type Draw, some } from './edit-source.ts';
import { addLens, addTouchpoint, removeLens, tell } from './lens-edits.ts';
import { drawSaid, lensNames, makeLens } from './make-lenses.ts';
import { makeElement } from './make-plan.ts';
import { branchOf, entry } from './typed-plan.ts';

export const drawAddLens: Draw = ({ shelf }, chance) =>
  addLens(makeLens(chance.pick(lensNames), chance, shelf));

export const drawRemoveLens: Draw = ({ plan }, chance) => {
  const lens = some(branchOf(plan.root, 'lenses')?.entries ?? [], chance);
  return lens && removeLens(lens.key);
};

export const drawTell: Draw = ({ shelf }, chance) => {
  const said = drawSaid(chance, shelf);
  return said && tell(said);
};

export const drawAddTouchpoint: Draw = ({ shelf, newIds }, chance) => {
  const [lens, section, ids] = chance.pick([
    ['journey', 'segments', shelf.segments],
    ['readiness', 'concepts', shelf.concepts],
  ] as const);
  const id = some(ids, chance);
  const added = entry(chance.pick(newIds), makeElement('touchpoints', chance, shelf));
  return id === undefined ? undefined : addTouchpoint([lens, section, id], added);
};
