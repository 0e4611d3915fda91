import type { Chance } from '../generate/chance.ts';
import type { Edit } from './edit.ts';
import { type Draw, type Source, some } from './edit-source.ts';
import { append, clear, editLines, fill, isLong, say, waive } from './field-edits.ts';
import { actual, kinds } from './make-plan.ts';
import type { Found } from './places.ts';
import { branch, entry, entryOf, type Scalar, scalar } from './typed-plan.ts';
import { date, line, lines } from './words.ts';

/** Fields whose value follows rules of its own; the rest is free text. */
const ruled: Readonly<Record<string, (chance: Chance) => Scalar['value']>> = {
  status: (chance) => chance.pick(['idea', 'shortlisted', 'chosen', 'parked', 'dropped']),
  level: () => 'higher-order',
  kind: (chance) => chance.pick(['outcome', 'guardrail']),
  direction: (chance) => chance.pick(['increase', 'decrease', 'maintain']),
  strategy: (chance) => chance.pick(['access', 'engage', 'connect']),
  date,
  due: date,
  done: date,
};

const fixed = ['cnsg', 'approach', 'language', 'number', 'replaces', 'direction'];

function sayable({ all }: Source, test: (key: string, value: Scalar) => boolean): Found[] {
  return all.filter(
    ({ entry: { key, value } }) =>
      key !== '' && !fixed.includes(key) && value.kind === 'scalar' && test(key, value),
  );
}

function saidAt({ way, entry: { key, value } }: Found, chance: Chance): Scalar['value'] {
  const said = value.kind === 'scalar' ? value.value : '';
  if (way.id === undefined && key === 'status') return 'agreed';
  if (typeof said === 'number') return 1 + ((said + chance.below(4)) % 5);
  if (typeof said === 'boolean') return !said;
  return (ruled[key] ?? line)(chance);
}

export const drawReword: Draw = (source, chance) => {
  const isFree = (key: string, value: Scalar) => !isLong(value) && ruled[key] === undefined;
  const found = some(sayable(source, isFree), chance);
  return found && say(found.way, saidAt(found, chance));
};

export const drawStatus: Draw = (source, chance) => {
  const isRuled = (key: string) => ruled[key] !== undefined;
  const found = some(sayable(source, isRuled), chance);
  return found && say(found.way, saidAt(found, chance));
};

export const drawLines: Draw = (source, chance) => {
  const found = some(
    sayable(source, (_key, value) => isLong(value)),
    chance,
  );
  if (found === undefined || !isLong(found.entry.value)) return undefined;
  const removed = chance.below(3);
  const added = Array.from({ length: removed === 0 ? 1 + chance.below(2) : chance.below(3) }, () =>
    line(chance),
  );
  const count = found.entry.value.value.trimEnd().split('\n').length;
  return editLines(found.way, { at: chance.below(count), removed, added });
};

export const drawFill: Draw = ({ elements, shelf }, chance) => {
  const { id, kind, entry: element } = chance.pick(elements);
  const missing = Object.keys(kinds[kind] ?? {}).filter(
    (key) => entryOf(element.value, key) === undefined && key !== 'waivers',
  );
  const key = some(missing, chance);
  const value = key === undefined ? undefined : kinds[kind]?.[key]?.(chance, shelf);
  const isEmpty = value !== undefined && value.kind !== 'scalar' && value.entries.length === 0;
  return key === undefined || value === undefined || isEmpty ? undefined : fill(id, entry(key, value));
};

export const drawClear: Draw = ({ elements }, chance) => {
  const { id, entry: element } = chance.pick(elements);
  const [, ...rest] = element.value.kind === 'scalar' ? [] : element.value.entries;
  const key = some(
    rest.filter((one) => one.key !== 'barriers'),
    chance,
  )?.key;
  return key === undefined ? undefined : clear(id, key);
};

export const drawListed: Draw = ({ elements, plan }, chance) => {
  const metrics = elements.filter(({ kind }) => kind === 'metrics');
  const on = `2027-01-0${1 + chance.below(3)}`;
  const number = String(2 + chance.below(2));
  const revision = branch('map', [entry('number', scalar(Number(number))), entry('date', scalar(on))]);
  const options: (Edit | undefined)[] = [
    append({ id: undefined, steps: ['revisions'] }, entry('', { ...revision, layout: 'flow' }), number),
    append({ id: undefined, steps: ['x-sources'] }, entry('', scalar(`Source ${on}`)), `Source ${on}`),
    append(
      { id: undefined, steps: ['workshop', 'participants'] },
      entry('', scalar('Per Nygaard')),
      'Per Nygaard',
    ),
    ...metrics.map(({ id }) => append({ id, steps: ['actuals'] }, actual(chance, on), on)),
    fill(undefined, entry('x-floor', scalar(chance.below(3)))),
  ];
  return plan.root.entries.length > 0 ? some(options, chance) : undefined;
};

export const drawWaive: Draw = ({ elements }, chance) => {
  const one = some(
    elements.filter(({ kind }) => kind !== 'touchpoints'),
    chance,
  );
  return one && waive(one.id, chance.pick(['CNSG412', 'CNSG415']), line(chance));
};

export const drawReplaces: Draw = ({ shelf }, chance) => {
  const [one, other] = shelf.decisions;
  if (one === undefined || other === undefined) return undefined;
  const [from, to] = chance.below(2) === 0 ? [one, other] : [other, one];
  return fill(from, entry('replaces', scalar(to)));
};

export const drawLongText: Draw = (source, chance) => {
  const longish = ['description', 'reason', 'rationale'];
  const found = some(
    sayable(source, (key, value) => typeof value.value === 'string' && longish.includes(key)),
    chance,
  );
  return found && say(found.way, lines(chance));
};
