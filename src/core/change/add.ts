import { UserError } from '../errors.ts';
import { strategies } from '../method/strategies.ts';
import { cleanText } from '../plan/clean-text.ts';
import { nodeAt } from '../plan/edit.ts';
import type { Field } from '../plan/field.ts';
import { type ElementKind, elements, sections } from '../plan/fields.ts';
import { makeId } from '../plan/ids.ts';
import { fieldsOf, type Path } from '../plan/shape.ts';
import { takenIds } from '../plan/taken-ids.ts';
import type { Json } from '../plan/tree.ts';
import { oneOfKind } from '../plan/walk.ts';
import { visibleLine } from '../visible.ts';
import { type Change, plainChange } from './change.ts';
import { fieldValue, idsOf } from './field-value.ts';
import { locate, strategyNamed } from './locate.ts';
import { labelOf, type NumberedPlan } from './numbered-plan.ts';
import { rootOf } from './root.ts';

/** A change that made an element. */
export interface Addition extends Change {
  readonly id: string;
}

/** What a new element is made of: words for its fields, as they were typed. */
export interface Given {
  readonly kind: ElementKind;
  /** What names it; for a strategy, which one it is. */
  readonly words: string;
  /** By key: `{ strategy: 'connect', segments: 'S1, S2' }`. */
  readonly fields?: Readonly<Record<string, string | undefined>>;
  /** Fields that need no reading. */
  readonly values?: { readonly [key: string]: Json };
  /** For a barrier: whose it is. The only segment unless said. */
  readonly segment?: string | undefined;
}

/**
 * Makes an element at the end of its kind, with an id that nothing else has.
 * @throws UserError when there are no words, or when a field cannot hold what is given for it.
 */
export function added(numbered: NumberedPlan, given: Given): Addition {
  const { kind, words } = given;
  if (kind === 'strategy') return addedStrategy(numbered, given);
  const named = fieldValue(numbered, namingField(kind), words);
  if (named === undefined)
    throw new UserError(`There are no words for ${oneOfKind(kind)}`, { help: 'Write it in a few words' });
  const home = homeOf(numbered, given);
  const value = { [elements[kind].naming ?? '']: named, ...valuesOf(numbered, given), ...given.values };
  const id = freeId(numbered, String(named), kind);
  const whose = kind === 'barrier' ? `, for ${labelOf(numbered, home[1] ?? '')}` : '';
  return {
    ...plainChange(
      [{ kind: 'set', path: [...home, id], value: inOrder(kind, value) }],
      `${elements[kind].title} added: ${visibleLine(String(named).split('\n')[0] ?? '')}${whose}.`,
    ),
    id,
  };
}

function namingField(kind: ElementKind): Field {
  const field = fieldsOf(kind)[elements[kind].naming ?? ''];
  if (!field) throw new Error(`Nothing names a ${kind}`);
  return field;
}

function addedStrategy(numbered: NumberedPlan, given: Given): Addition {
  const id = strategyNamed(given.words);
  const path = ['strategies', id];
  if (nodeAt(rootOf(numbered), path))
    throw new UserError(`${strategies[id].title} is in the plan already`, {
      help: `\`cnsg set ${id} selected yes\` takes it up again`,
    });
  const value = inOrder('strategy', valuesOf(numbered, given));
  return { ...plainChange([{ kind: 'set', path, value }], `Strategy added: ${strategies[id].title}.`), id };
}

/** An id that no element has, whatever its kind; it also avoids those that were given and are gone. */
function freeId(numbered: NumberedPlan, words: string, kind: ElementKind): string {
  const { plan, numbers } = numbered;
  const taken = takenIds(numbered);
  return makeId(words, kind, plan.language, (id) => taken.has(id) || numbers.has(id));
}

function homeOf(numbered: NumberedPlan, { kind, segment }: Given): Path {
  if (kind !== 'barrier') return [sectionOf(kind)];
  return ['segments', segmentFor(numbered, segment), 'barriers'];
}

/** The top-level key under which elements of a kind stand. */
function sectionOf(kind: ElementKind): string {
  return Object.entries(sections).find(([, inside]) => inside === kind)?.[0] ?? kind;
}

function segmentFor(numbered: NumberedPlan, words: string | undefined): string {
  if (words !== undefined) return locate(numbered, words, { kinds: ['segment'] }).id;
  const [only, ...others] = numbered.plan.segments.keys();
  if (only !== undefined && others.length === 0) return only;
  throw new UserError('Whose barrier is it?', {
    help: only === undefined ? 'Add a segment first' : 'Name its segment by number (S1), id or exact words',
  });
}

function valuesOf(numbered: NumberedPlan, { kind, fields = {} }: Given): Record<string, Json> {
  const table = fieldsOf(kind);
  const values: Record<string, Json> = {};
  for (const [key, words] of Object.entries(fields)) {
    const field = Object.hasOwn(table, key) ? table[key] : undefined;
    if (words === undefined || cleanText(words) === undefined) continue;
    if (!field)
      throw new UserError(`There is no ${key} in ${oneOfKind(kind)}`, {
        help: `It has ${Object.keys(table).join(', ')}`,
      });
    const value =
      field.kind === 'links'
        ? linksTo(idsOf(numbered, field.target, words))
        : fieldValue(numbered, field, words);
    if (value !== undefined) values[key] = value;
  }
  return values;
}

function linksTo(ids: readonly string[]): Json {
  return Object.fromEntries(ids.map((id) => [id, {}]));
}

/** In the order of the table, as a new element is written. */
function inOrder(kind: ElementKind, values: { readonly [key: string]: Json }): Json {
  const keys = Object.keys(fieldsOf(kind)).filter((key) => Object.hasOwn(values, key));
  return Object.fromEntries(keys.map((key) => [key, values[key] ?? null]));
}
