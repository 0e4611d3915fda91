import { type Draw, type Source, some } from './edit-source.ts';
import {
  add,
  addBarrier,
  movable,
  move,
  possibleLinks,
  rehome,
  remove,
  rename,
  sectionKinds,
  someplace,
  toggleLink,
  toggleMechanism,
} from './element-edits.ts';
import { makeElement } from './make-plan.ts';
import type { Placed } from './places.ts';
import { entry } from './typed-plan.ts';
import { comment, line } from './words.ts';

function removable({ elements }: Source): Placed[] {
  return elements.filter(({ kind }) => kind !== 'strategies');
}

export const drawAdd: Draw = ({ plan, shelf, newIds }, chance) => {
  const kind = chance.pick(sectionKinds());
  const added = entry(chance.pick(newIds), makeElement(kind, chance, shelf));
  if (chance.below(4) === 0) added.above.push(comment(chance));
  return add(kind, added, someplace(plan, kind, chance));
};

export const drawAddBarrier: Draw = ({ shelf, newIds }, chance) =>
  addBarrier(chance.pick(shelf.segments), entry(chance.pick(newIds), makeElement('barriers', chance, shelf)));

export const drawRemove: Draw = (source, chance) => {
  const one = some(removable(source), chance);
  return one && remove(one.id);
};

export const drawRename: Draw = (source, chance) => {
  const one = some(removable(source), chance);
  return one && rename(one.id, chance.pick(source.newIds));
};

export const drawMove: Draw = ({ plan }, chance) => {
  const one = some(movable(plan), chance);
  if (one === undefined) return undefined;
  const others = one.among.entries.filter(({ key }) => key !== one.id);
  return move(one.id, chance.below(4) === 0 ? undefined : chance.pick(others).key);
};

export const drawRehome: Draw = ({ shelf }, chance) => {
  const barrier = some(shelf.barriers, chance);
  return barrier === undefined ? undefined : rehome(barrier, chance.pick(shelf.segments));
};

export const drawLink: Draw = ({ plan }, chance) => {
  const link = some(possibleLinks(plan), chance);
  return link && toggleLink(link[0].id, link[1], link[2]);
};

export const drawMechanism: Draw = ({ elements, shelf }, chance) => {
  const metric = some(
    elements.filter(({ kind }) => kind === 'metrics'),
    chance,
  );
  return metric && toggleMechanism(metric.id, chance.pick(shelf.concepts), line(chance));
};
