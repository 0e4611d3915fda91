import type { Chance } from '../generate/chance.ts';
import { dress, habitsOf } from './habits.ts';
import {
  choice,
  day,
  type Fields,
  fieldsOf,
  listOf,
  map,
  measure,
  numberTo,
  oneLine,
  owner,
  references,
  type Shelf,
  text,
} from './make-fields.ts';
import { lensesOf, touchpoints } from './make-lenses.ts';
import { type Branch, branch, type Entry, entry, scalar, type TypedPlan } from './typed-plan.ts';
import { comment, line, lines, newId } from './words.ts';

/** The fields of each kind of element, in the generator's own words. The first one is never left out. */
export const kinds: Readonly<Record<string, Fields>> = {
  objectives: {
    statement: text,
    level: () => scalar('direct'),
    owner,
    waivers: (chance) => branch('map', [entry('CNSG415', oneLine(chance))]),
  },
  segments: {
    name: oneLine,
    rationale: text,
    serves: references('objectives'),
    objective: text,
    valueProposition: text,
    needs: text,
  },
  barriers: { statement: text, accepted: text },
  leftOut: { name: oneLine, reason: text },
  strategies: {
    rationale: text,
    selected: (chance) => scalar(chance.below(2) === 0),
    segments: references('segments'),
    barriers: references('barriers'),
  },
  concepts: {
    title: oneLine,
    description: text,
    strategy: choice(['access', 'engage', 'connect']),
    approach: () => scalar('other'),
    segments: references('segments'),
    barriers: references('barriers'),
    customerValue: text,
    status: choice(['idea', 'shortlisted', 'chosen', 'parked']),
    reason: text,
    assessment: map({ votes: numberTo(9), impact: numberTo(5), effort: numberTo(5) }),
    owner,
    nextTest: text,
    'x-cost': oneLine,
  },
  metrics: {
    name: oneLine,
    objectives: references('objectives'),
    concepts: (chance, shelf) =>
      branch(
        'map',
        shelf.concepts
          .filter(() => chance.below(2) === 0)
          .map((id) => entry(id, branch('map', [entry('mechanism', oneLine(chance))]))),
      ),
    kind: choice(['outcome', 'guardrail']),
    unit: choice(['minutes', '%']),
    direction: choice(['increase', 'decrease', 'maintain']),
    baseline: map(measure),
    target: map(measure),
    source: oneLine,
    owner,
    actuals: (chance) =>
      branch(
        'list',
        ['2026-10-01', '2026-11-01', '2026-12-01']
          .filter(() => chance.below(2) === 0)
          .map((on) => actual(chance, on)),
      ),
  },
  decisions: { statement: text, reason: text, by: oneLine, date: day },
  parkingLot: { statement: text, owner, resolution: text },
  actions: { statement: text, owner, due: day, done: day },
  touchpoints,
};

export function actual(chance: Chance, on: string): Entry {
  const fields = [entry('value', scalar(chance.below(90))), entry('date', scalar(on))];
  return entry(
    '',
    branch('map', chance.below(2) === 0 ? fields : [...fields, entry('note', oneLine(chance))]),
  );
}

/** The content of an element of a kind, its references drawn from the shelf. */
export function makeElement(kind: string, chance: Chance, shelf: Shelf): Branch {
  return fieldsOf(kinds[kind] ?? {}, chance, shelf);
}

function ids(chance: Chance, taken: Set<string>, least: number, most: number): string[] {
  return Array.from({ length: least + chance.below(most - least + 1) }, () => newId(chance, taken));
}

function section(key: string, names: readonly string[], chance: Chance, shelf: Shelf): Entry[] {
  if (names.length === 0) return [];
  return [
    entry(
      key,
      branch(
        'map',
        names.map((id) => entry(id, makeElement(key, chance, shelf))),
      ),
    ),
  ];
}

function segmentsOf(chance: Chance, shelf: Shelf): Entry[] {
  const made = section('segments', shelf.segments, chance, shelf);
  const elements = made[0]?.value;
  if (elements === undefined || elements.kind === 'scalar') return made;
  const open = [...shelf.barriers];
  for (const [index, { value }] of elements.entries.entries()) {
    if (value.kind === 'scalar') continue;
    const isLast = index === elements.entries.length - 1;
    const own = open.splice(0, isLast ? open.length : chance.below(open.length + 1));
    const barriers = own.map((id) => entry(id, makeElement('barriers', chance, shelf)));
    if (barriers.length > 0) value.entries.push(entry('barriers', branch('map', barriers)));
  }
  return made;
}

function head(chance: Chance): Entry[] {
  const optional: readonly Entry[] = [
    entry('organisation', scalar('Nordair')),
    entry('language', scalar('en')),
    entry('status', scalar('draft')),
    entry('summary', scalar(lines(chance))),
    entry('ask', text(chance)),
    entry(
      'workshop',
      branch('map', [
        entry('scope', oneLine(chance)),
        entry('participants', listOf(['Ada Moreau', 'Jonas Lind', 'Ines Ferreira'])),
        entry('votesPerPerson', scalar(3)),
      ]),
    ),
  ];
  const kept = optional.filter(() => chance.below(3) > 0);
  return [entry('cnsg', scalar(1)), entry('title', oneLine(chance)), ...kept];
}

function foot(chance: Chance, shelf: Shelf): Entry[] {
  const revision = branch('map', [entry('number', scalar(1)), entry('date', scalar('2026-11-21'))]);
  const optional: readonly Entry[] = [
    entry('revisions', branch('list', [entry('', revision)])),
    entry('x-sources', listOf([line(chance), line(chance)])),
    entry('x-room', branch('map', [entry('floor', scalar(3)), entry('wall', oneLine(chance))])),
  ];
  return [...lensesOf(chance, shelf), ...optional.filter(() => chance.below(2) === 0)];
}

/** A plan with some of every section, dressed in one person's habits. */
export function makePlan(chance: Chance): TypedPlan {
  const taken = new Set<string>();
  const shelf: Shelf = {
    taken,
    objectives: ids(chance, taken, 1, 3),
    segments: ids(chance, taken, 1, 2),
    barriers: ids(chance, taken, 1, 3),
    concepts: ids(chance, taken, 1, 2),
    metrics: ids(chance, taken, 0, 1),
    decisions: ids(chance, taken, 0, 2),
    gaps: 2 + chance.below(3),
  };
  const root = branch('map', [
    ...head(chance),
    ...section('objectives', shelf.objectives, chance, shelf),
    ...segmentsOf(chance, shelf),
    ...section('leftOut', ids(chance, taken, 0, 1), chance, shelf),
    ...section('strategies', ['access', 'engage', 'connect'].slice(1 + chance.below(2)), chance, shelf),
    ...section('concepts', shelf.concepts, chance, shelf),
    ...section('metrics', shelf.metrics, chance, shelf),
    ...section('decisions', shelf.decisions, chance, shelf),
    ...section('parkingLot', ids(chance, taken, 0, 1), chance, shelf),
    ...section('actions', ids(chance, taken, 0, 1), chance, shelf),
    ...foot(chance, shelf),
  ]);
  const ending = chance.below(10) === 0 ? '\r\n' : '\n';
  const plan: TypedPlan = {
    root,
    indent: chance.below(4) === 0 ? 4 : 2,
    ending,
    isMarked: chance.below(20) === 0,
    isEnded: chance.below(10) > 0,
  };
  dress(plan, habitsOf(chance), chance);
  const [first] = root.entries;
  if (first !== undefined && chance.below(2) === 0) first.above = [comment(chance), comment(chance)];
  return plan;
}
