import type { Chance } from '../generate/chance.ts';
import {
  choice,
  type Fields,
  fieldsOf,
  listOf,
  map,
  numberTo,
  oneLine,
  type Shelf,
  text,
} from './make-fields.ts';
import { type Branch, branch, type Entry, entry, scalar } from './typed-plan.ts';
import { line, newId } from './words.ts';

const flag = (chance: Chance) => scalar(chance.below(2) === 0);
const verdict = map({ answer: choice(['yes', 'no', 'not-applicable']), words: text });
const level = map({ now: numberTo(4), needed: numberTo(4), note: oneLine });
const texts = (chance: Chance) => listOf([line(chance), line(chance)].slice(chance.below(2)));

/** The fields of a touchpoint. */
export const touchpoints: Fields = {
  name: oneLine,
  need: text,
  channel: oneLine,
  lead: oneLine,
  barriers: (chance, shelf) =>
    branch(
      'map',
      shelf.barriers
        .filter(() => chance.below(3) === 0)
        .map((id) => entry(id, branch('map', [entry('bite', text(chance))]))),
    ),
};

const path = (chance: Chance, shelf: Shelf) =>
  branch(
    'map',
    Array.from({ length: 1 + chance.below(3) }, () =>
      entry(newId(chance, shelf.taken), fieldsOf(touchpoints, chance, shelf)),
    ),
  );

const sections = ['concepts', 'segments', 'metrics'] as const;

/** What each lens asks, in the generator's own words: of the plan, and of the elements of a section. */
const lenses: Readonly<
  Record<string, { readonly plan: Fields } & { readonly [Section in (typeof sections)[number]]?: Fields }>
> = {
  journey: {
    plan: {},
    concepts: { stage: choice(['awareness', 'preference', 'action']) },
    segments: { touchpoints: path },
  },
  'push-pull': {
    plan: { maturity: map({ collect: level, store: level }) },
    concepts: { direction: choice(['push', 'pull']), reason: text },
  },
  'four-rules': {
    plan: { network: map({ clusters: verdict, revenue: verdict }) },
    concepts: { collects: flag, what: text, keptFor: oneLine },
    metrics: { claimsMoney: flag, model: text },
  },
  'management-models': {
    plan: { balance: verdict, evolution: verdict },
    segments: { inUse: choice(['key-account', 'social']), conscious: flag, reason: text },
    metrics: { measures: choice(['key-account', 'social']) },
  },
  readiness: {
    plan: {},
    concepts: { skills: texts, habits: texts, touchpoints: path, networkInside: text },
  },
};

/** The lenses that can be on a plan. */
export const lensNames: readonly string[] = Object.keys(lenses);

/** A lens on a plan with some answers; with none at all now and then. */
export function makeLens(name: string, chance: Chance, shelf: Shelf): Entry {
  const { plan, ...told } = lenses[name] ?? { plan: {} };
  const own = fieldsOf(plan, chance, shelf).entries;
  const said = sections.flatMap((section) => {
    const fields = told[section];
    const ids = fields ? idsOf(section, shelf).filter(() => chance.below(3) > 0) : [];
    const about = ids.map((id) => entry(id, fieldsOf(fields ?? {}, chance, shelf)));
    return about.length > 0 ? [entry(section, branch('map', about))] : [];
  });
  return entry(name, branch('map', chance.below(10) === 0 ? [] : [...own, ...said]));
}

/** The lenses of a plan; nothing where it has none. */
export function lensesOf(chance: Chance, shelf: Shelf): Entry[] {
  const made = lensNames.filter(() => chance.below(3) === 0).map((name) => makeLens(name, chance, shelf));
  return made.length > 0 ? [entry('lenses', branch('map', made))] : [];
}

/** Something that a lens can be told of an element: where, and what. */
export interface Said {
  readonly way: readonly [lens: string, section: string, id: string];
  readonly value: Branch;
}

/** Draws what a lens is told of an element; undefined where the plan has none of a kind. */
export function drawSaid(chance: Chance, shelf: Shelf): Said | undefined {
  const lens = chance.pick(lensNames);
  const section = chance.pick(sections.filter((one) => lenses[lens]?.[one]));
  const ids = idsOf(section, shelf);
  if (ids.length === 0) return undefined;
  const fields = lenses[lens]?.[section] ?? {};
  return { way: [lens, section, chance.pick(ids)], value: fieldsOf(fields, chance, shelf) };
}

function idsOf(section: (typeof sections)[number], shelf: Shelf): readonly string[] {
  return shelf[section];
}
