import { findStrategy } from '../method/strategies.ts';
import { type Edit, entryAs } from './edit.ts';
import type { Field, Fields } from './field.ts';
import { planFields, sections } from './fields.ts';
import { ownPrefix } from './ids.ts';
import { type Plan, tbd } from './plan.ts';
import { fieldsOf } from './shape.ts';
import { type Entry, entryOf, type Node, toValue } from './tree.ts';

const planTable: Fields = planFields;

/** What was answered in a tree of nodes. What has the wrong type is left out: the findings tell of it. */
export function planOf(root: Node | undefined): Plan {
  const plan: Record<string, unknown> = {};
  for (const section of Object.keys(sections)) plan[section] = new Map();
  return asPlan({ ...plan, ...readFields(root, planTable) });
}

/** The plan after an edit of its tree: of a section with elements, only the one that was edited is read again. */
export function refreshed(plan: Plan, root: Node, edit: Edit): Plan {
  const [key = ''] = edit.path;
  const field = Object.hasOwn(planTable, key) ? planTable[key] : undefined;
  if (!field) return plan;
  const node = entryOf(root, key)?.value;
  const { [key]: old, ...others } = plan as Record<string, unknown>;
  const value = node && (withElement(old, node, field, edit) ?? readField(node, field));
  return asPlan({ ...others, ...(value === undefined ? emptySection(key) : { [key]: value }) });
}

/** The elements of a section with the edited one read anew; undefined where that could put it into another place. */
function withElement(old: unknown, node: Node, field: Field, { kind, path }: Edit): unknown {
  const [, key] = path;
  const isOne = field.kind === 'elements' && kind !== 'rename' && key !== undefined && old instanceof Map;
  if (!isOne || node.kind !== 'map') return undefined;
  const entry = entryAs(node, key);
  const id = idOf(field.element, key);
  const element = entry && readElement(entry, fieldsOf(field.element));
  const keepsPlace = old.has(id) || entry === node.entries.at(-1);
  if (id === undefined || (element && !keepsPlace)) return undefined;
  const elements = new Map(old);
  if (element) elements.set(id, element);
  else elements.delete(id);
  return elements;
}

function emptySection(key: string): Record<string, unknown> {
  return Object.hasOwn(sections, key) ? { [key]: new Map() } : {};
}

// Every value was read by the row of the table that Plan's types are worked out from.
function asPlan(values: Record<string, unknown>): Plan {
  return values as unknown as Plan;
}

function readFields(node: Node | undefined, fields: Fields): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  if (node?.kind !== 'map') return values;
  for (const entry of node.entries) {
    const field = Object.hasOwn(fields, entry.key) ? fields[entry.key] : undefined;
    const value = field && readField(entry.value, field);
    if (value !== undefined) values[entry.key] = value;
  }
  return values;
}

function readField(node: Node, field: Field): unknown {
  switch (field.kind) {
    case 'line':
    case 'text':
    case 'date':
      return readText(node);
    case 'integer':
    case 'number':
      return readNumber(node, field.tbd ?? false);
    case 'flag':
      return node.kind === 'scalar' && typeof node.value === 'boolean' ? node.value : undefined;
    case 'choice':
      return oneOf(readText(node), field.options);
    case 'reference':
      return field.target === 'strategy' ? findStrategyIn(node) : readText(node);
    case 'references':
    case 'texts':
      return readTexts(node);
    case 'group':
      return node.kind === 'map' ? readFields(node, field.fields) : undefined;
    case 'list':
      return node.kind === 'list'
        ? node.items.map((item) => readFields(item.value, field.fields))
        : undefined;
    case 'links':
    case 'rows':
      return readEntries(node, field.fields, (key) => key);
    case 'elements':
      return readEntries(node, fieldsOf(field.element), (key) => idOf(field.element, key));
    case 'open':
      return node.kind === 'map' ? toValue(node) : undefined;
  }
}

function readText(node: Node): string | undefined {
  return node.kind === 'scalar' && typeof node.value === 'string' && node.value !== ''
    ? node.value
    : undefined;
}

function readNumber(node: Node, allowsTbd: boolean): number | typeof tbd | undefined {
  if (node.kind !== 'scalar') return undefined;
  if (typeof node.value === 'number' && Number.isFinite(node.value)) return node.value;
  return allowsTbd && node.value === tbd ? tbd : undefined;
}

function oneOf(text: string | undefined, options: readonly string[]): string | undefined {
  return text !== undefined && options.includes(text) ? text : undefined;
}

function findStrategyIn(node: Node): string | undefined {
  const text = readText(node);
  return text === undefined ? undefined : findStrategy(text);
}

function readTexts(node: Node): readonly string[] | undefined {
  if (node.kind !== 'list') return undefined;
  return [...new Set(node.items.flatMap((item) => readText(item.value) ?? []))];
}

function readEntries(node: Node, fields: Fields, idFor: (key: string) => string | undefined): unknown {
  if (node.kind !== 'map') return undefined;
  const read = new Map<string, unknown>();
  for (const entry of node.entries) {
    const id = idFor(entry.key);
    const element = readElement(entry, fields);
    if (id !== undefined && element) read.set(id, element);
  }
  return read;
}

function idOf(kind: string, key: string): string | undefined {
  return kind === 'strategy' ? findStrategy(key) : key;
}

/** Undefined where something else than an element stands. */
function readElement({ key, value }: Entry, fields: Fields): Record<string, unknown> | undefined {
  const isElement = value.kind === 'map' || (value.kind === 'scalar' && value.value === null);
  return isElement && !key.startsWith(ownPrefix) ? readFields(value, fields) : undefined;
}
