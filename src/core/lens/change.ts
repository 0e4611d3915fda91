import type { Change } from '../change/change.ts';
import { labelOf, type NumberedPlan } from '../change/numbered-plan.ts';
import { lensRules } from '../check/lens-rules.ts';
import { lensKeyWords } from '../method/lenses.ts';
import { type Edit, isMap, valueAt } from '../plan/edit.ts';
import { everyElement, fieldOf } from '../plan/every-element.ts';
import type { Json } from '../plan/tree.ts';
import { textOf } from '../workshop/field-text.ts';
import type { LensRow } from './index.ts';

/** Puts a lens on a plan; nothing is changed where it is there. */
export function lensAdded({ root }: NumberedPlan, { id, title }: LensRow): Change {
  if (valueAt(root, ['lenses', id]) !== undefined)
    return { edits: [], said: `The plan has the lens “${title}” already.`, affected: [] };
  return {
    edits: [{ kind: 'set', path: ['lenses', id], value: {} }],
    said: `The plan has the lens “${title}” now.`,
    affected: [],
  };
}

/** Takes a lens off a plan with all its answers, and the waivers of its rules; `affected` has a line for each answer. */
export function lensRemoved(numbered: NumberedPlan, { id, title }: Pick<LensRow, 'id' | 'title'>): Change {
  const said = valueAt(numbered.root, ['lenses', id]);
  if (said === undefined)
    return { edits: [], said: `The plan does not have the lens “${title}”.`, affected: [] };
  return {
    edits: [{ kind: 'remove', path: ['lenses', id] }, ...waiversOf(numbered, id)],
    said: `The lens “${title}” is taken off the plan.`,
    affected: answerLines(numbered, said, []),
  };
}

function waiversOf({ plan }: NumberedPlan, id: string): readonly Edit[] {
  const codes = lensRules.filter(({ lens }) => lens === id).map(({ code }) => code);
  return [...everyElement(plan)].flatMap(({ path, element }) => {
    const waivers = fieldOf(element, 'waivers');
    return codes
      .filter((code) => typeof waivers === 'object' && waivers !== null && Object.hasOwn(waivers, code))
      .map((code): Edit => ({ kind: 'remove', path: [...path, 'waivers', code] }));
  });
}

/** `C1 Rebook in two taps · direction: pull`, a line an answer. */
function answerLines(numbered: NumberedPlan, value: Json, path: readonly string[]): readonly string[] {
  if (isMap(value))
    return Object.entries(value).flatMap(([key, inside]) => answerLines(numbered, inside, [...path, key]));
  const words = textOf(value) ?? '';
  const place = path.map((key) => (numbered.numbers.has(key) ? labelOf(numbered, key) : lensKeyWords(key)));
  const known = path.findIndex((key) => numbered.numbers.has(key));
  const shown = known > 0 ? place.slice(known) : place;
  return [`${shown.join(' · ')}: ${words.replace(/\s+/g, ' ')}`];
}
