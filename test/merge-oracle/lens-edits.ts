import type { Edit } from './edit.ts';
import { opened } from './element-edits.ts';
import type { Said } from './make-lenses.ts';
import { elementOf } from './places.ts';
import { type Branch, branchOf, type Entry, entryCopy, entryOf, type TypedPlan } from './typed-plan.ts';

/** Puts a lens on a plan that does not have it. */
export function addLens(lens: Entry): Edit {
  return {
    told: `add the lens ${lens.key}`,
    apply: (plan) => {
      const lenses = opened(plan.root, 'lenses');
      if (lenses !== undefined && entryOf(lenses, lens.key) === undefined)
        lenses.entries.push(entryCopy(lens));
    },
  };
}

/** Takes a lens off a plan with all that it was told. */
export function removeLens(name: string): Edit {
  return {
    told: `remove the lens ${name}`,
    apply: ({ root }) => {
      const lenses = branchOf(root, 'lenses');
      if (lenses === undefined) return;
      lenses.entries = lenses.entries.filter(({ key }) => key !== name);
      if (lenses.entries.length === 0) root.entries = root.entries.filter(({ key }) => key !== 'lenses');
    },
  };
}

/** Tells a lens something of an element, field by field where it was told some already. */
export function tell({ way, value }: Said): Edit {
  return {
    told: `tell ${way.join('/')}: ${value.entries.map(({ key }) => key).join(', ')}`,
    apply: (plan) => {
      const said = saidOf(plan, way);
      const fresh = value.entries.filter(({ key }) => entryOf(said, key) === undefined);
      said?.entries.push(...fresh.map(entryCopy));
    },
  };
}

/** Adds a touchpoint to what a lens is told of an element. */
export function addTouchpoint(way: Said['way'], added: Entry): Edit {
  return {
    told: `add touchpoint ${added.key} to ${way.join('/')}`,
    apply: (plan) => {
      const isFree = elementOf(plan, added.key) === undefined;
      const said = isFree ? saidOf(plan, way) : undefined;
      if (said !== undefined) opened(said, 'touchpoints')?.entries.push(entryCopy(added));
    },
  };
}

/** What a lens is told of an element, made where nothing is there; undefined where the element is gone. */
function saidOf(plan: TypedPlan, way: Said['way']): Branch | undefined {
  if (elementOf(plan, way[2]) === undefined) return undefined;
  return ['lenses', ...way].reduce<Branch | undefined>((at, key) => at && opened(at, key), plan.root);
}
