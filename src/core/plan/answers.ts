import type { Diagnostic } from '../diagnostic.ts';
import { resolveReferences } from './answer-references.ts';
import { cleanText } from './clean-text.ts';
import { isList, isMap, nodeAt } from './edit.ts';
import type { Field, Fields, RowsField } from './field.ts';
import { planFields } from './fields.ts';
import { diagnosticsOf, type Finding } from './findings.ts';
import { readForm } from './form.ts';
import { makeId } from './ids.ts';
import { newPlanText } from './new-plan.ts';
import { type PlanFile, readPlan } from './plan-file.ts';
import { flowText } from './render.ts';
import { fieldsOf, namingOf, type Path, pathOf, placeAt, pointer } from './shape.ts';
import { positions } from './source.ts';
import { strategyKey } from './strategy-key.ts';
import { entryOf, type Json, type Node, toValue } from './tree.ts';
import { fieldsWith } from './with-lenses.ts';

/** A plan made from an answers file, or what stands in its way, with places in that file. */
export interface Answered {
  /** The text of the new plan; undefined where there is an error. */
  readonly text: string | undefined;
  readonly problems: readonly Diagnostic[];
}

/** What lenses add to the format of plans. */
export interface LensFormat {
  /** The fields of each lens, by its id. */
  readonly fields: Fields;
  /** What is wrong with the form of the answers to lenses in a plan. */
  readonly problems: (file: PlanFile) => readonly Diagnostic[];
}

/** A map while it is being filled. */
export type Draft = { [key: string]: DraftValue };
export type DraftValue = Json | Draft | DraftValue[];

/** What is known on the way from answers to plan. */
export interface Making {
  readonly language: string | undefined;
  readonly taken: Set<string>;
  /** Where in the answers something of the plan came from, by its path in the plan. */
  readonly origins: Map<string, Path>;
}

/**
 * Makes the text of a plan from the text of an answers file. Ids are made, references by text are resolved.
 * @param lenses left out, answers to lenses are taken as they stand.
 */
export function planFromAnswers(text: string, lenses?: LensFormat): Answered {
  const { tree, findings } = readForm(text);
  const root = tree?.root;
  const positionOf = positions(text);
  if (findings.length > 0) return { text: undefined, problems: diagnosticsOf(findings, positionOf) };
  if (root?.kind !== 'map')
    return { text: undefined, problems: diagnosticsOf([notAnswers(text)], positionOf) };
  const fields = lenses ? fieldsWith(lenses.fields) : planFields;
  const { draft, making } = normalised(root, fields);
  const unresolved = resolveReferences(draft, fields);
  const planText = newPlanText(asJson(draft));
  const located = ({ path, name }: Pick<Diagnostic, 'path' | 'name'>) =>
    originOf(pathOf(path), making, root, isAboutKey(pathOf(path), name));
  const references = unresolved.map((finding) => ({ ...finding, ...located(finding) }));
  const known = new Set(unresolved.map(({ path }) => path));
  const file = readPlan(planText);
  const found = [...file.problems, ...(lenses?.problems(file) ?? [])];
  const others = found.filter(({ path }) => !known.has(path));
  const problems = [
    ...diagnosticsOf(references, positionOf),
    ...others.map((problem) => placed(problem, located(problem), positionOf)),
  ].toSorted((a, b) => a.position.line - b.position.line || a.position.column - b.position.column);
  return { text: problems.some(({ severity }) => severity === 'error') ? undefined : planText, problems };
}

function notAnswers(text: string): Finding {
  const message =
    text.trim() === '' ? 'The answers are empty' : 'The answers are YAML, but not a map of fields';
  return {
    name: 'not-a-plan',
    message,
    help: 'Begin with `title:` and go on with `objectives:`; see docs/format.md',
    path: '',
    offset: 0,
  };
}

function placed(
  problem: Diagnostic,
  { path, offset }: { path: string; offset: number },
  positionOf: (offset: number) => Diagnostic['position'],
): Diagnostic {
  return { ...problem, path, position: positionOf(offset) };
}

/** Whether a finding is about a key and not about what stands behind it. */
function isAboutKey(path: Path, name: string): boolean {
  const around = placeAt(path.slice(0, -1));
  const isLink = around.kind === 'entries' && around.field.kind === 'links';
  return isLink || ['unknown-field', 'bad-id', 'duplicate-id'].includes(name);
}

/** The place in the answers for a path of the plan: its own, or the nearest thing around it. */
function originOf(path: Path, making: Making, root: Node, ofKey: boolean): { path: string; offset: number } {
  for (let length = path.length; length >= 0; length -= 1) {
    const origin = making.origins.get(pointer(path.slice(0, length))) ?? (length === 0 ? [] : undefined);
    if (!origin) continue;
    for (const tail of [path.slice(length), []]) {
      const at = [...origin, ...tail];
      const node = nodeAt(root, at);
      const key = ofKey ? entryOf(nodeAt(root, at.slice(0, -1)), at.at(-1) ?? '') : undefined;
      if (node) return { path: pointer(at), offset: key?.keyStart ?? node.start };
    }
  }
  return { path: '', offset: root.start };
}

function normalised(root: Node, fields: Fields): { draft: Draft; making: Making } {
  const value = toValue(root);
  const source = isMap(value) ? value : {};
  const language = typeof source.language === 'string' ? source.language : undefined;
  const making: Making = { language, taken: new Set(), origins: new Map() };
  takeGivenIds(source, fields, making);
  const { cnsg: _, ...rest } = mapFields(source, fields, [], [], making);
  return { draft: withVersion(source, { status: 'draft', ...rest }), making };
}

/** A version that is given is kept, so that a newer one is refused like anywhere else. */
function withVersion(source: { readonly [key: string]: Json }, draft: Draft): Draft {
  const ordered = inOrder(draft, planFields);
  return source.cnsg === undefined ? ordered : { cnsg: source.cnsg, ...ordered };
}

function inOrder(draft: Draft, fields: Fields): Draft {
  const known = Object.keys(fields).filter((key) => Object.hasOwn(draft, key));
  const others = Object.keys(draft).filter((key) => !Object.hasOwn(fields, key));
  return newDraft([...known, ...others].map((key) => [key, draft[key] ?? null]));
}

/** Without a prototype, so that an id like `constructor` or `__proto__` is only a key. */
function newDraft(entries: Iterable<readonly [string, DraftValue]>): Draft {
  const draft: Draft = Object.create(null);
  for (const [key, value] of entries) draft[key] = value;
  return draft;
}

/** Ids that are written are kept, so the made ones avoid them, wherever they stand. */
function takeGivenIds(source: Json, fields: Fields, making: Making): void {
  if (!isMap(source)) return;
  for (const [key, field] of Object.entries(fields)) {
    const value = Object.hasOwn(source, key) ? source[key] : undefined;
    if (value === undefined) continue;
    if (field.kind === 'group') takeGivenIds(value, field.fields, making);
    if (field.kind !== 'elements' && field.kind !== 'rows' && field.kind !== 'links') continue;
    const inner = field.kind === 'elements' ? fieldsOf(field.element) : field.fields;
    // The keys of links are ids of what stands elsewhere.
    if (isMap(value) && field.kind !== 'links')
      for (const id of Object.keys(value)) making.taken.add(id.normalize('NFC'));
    if (isMap(value) || isList(value))
      for (const item of Object.values(value)) takeGivenIds(item, inner, making);
  }
}

function mapFields(
  source: { readonly [key: string]: Json },
  fields: Fields,
  path: Path,
  origin: Path,
  making: Making,
): Draft {
  const entries: [string, DraftValue][] = [];
  for (const [key, value] of Object.entries(source)) {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    const from = [...origin, key];
    making.origins.set(pointer([...path, key]), from);
    const made = field ? mapField(value, field, [...path, key], from, making) : value;
    if (!isNothing(made) || isLens([...path, key])) entries.push([key, made]);
  }
  return inOrder(newDraft(entries), fields);
}

/** Gaps are fine: what is empty is left out. */
function isNothing(value: DraftValue): boolean {
  if (value === null || value === '') return true;
  if (typeof value !== 'object') return false;
  return Object.keys(value).length === 0;
}

/** A lens is on a plan also where nothing was answered yet. */
function isLens(path: Path): boolean {
  return path.length === 2 && path[0] === 'lenses';
}

function mapField(value: Json, field: Field, path: Path, origin: Path, making: Making): DraftValue {
  if (field.kind === 'elements') return mapElements(value, field.element, path, origin, making);
  if (field.kind === 'rows') return mapRows(value, field, path, origin, making);
  if (field.kind === 'links' && isList(value)) return linksFrom(value, path, origin, making);
  if (field.kind === 'links' && isMap(value)) {
    return newDraft(
      Object.entries(value).map(([key, item]) => [
        key,
        inside(item, field.fields, [...path, key], [...origin, key], making),
      ]),
    );
  }
  if (field.kind === 'group') return inside(value, field.fields, path, origin, making);
  if (field.kind === 'list' && isList(value)) {
    return value.map((item, at) =>
      inside(item, field.fields, [...path, String(at)], [...origin, String(at)], making),
    );
  }
  if (field.kind === 'texts' && isList(value)) return value.map(cleaned).filter((item) => !isNothing(item));
  if (field.kind === 'references' && isList(value)) return value.filter((item) => !isNothing(item));
  return field.kind === 'line' || field.kind === 'text' ? cleaned(value) : value;
}

/** Links that carry nothing yet can be listed. */
function linksFrom(value: readonly Json[], path: Path, origin: Path, making: Making): Draft {
  return newDraft(
    value.flatMap((item, at): [string, DraftValue][] => {
      if (isNothing(item)) return [];
      const key = typeof item === 'string' ? item : flowText(item);
      making.origins.set(pointer([...path, key]), [...origin, String(at)]);
      return [[key, {}]];
    }),
  );
}

function inside(value: Json, fields: Fields, path: Path, origin: Path, making: Making): DraftValue {
  if (value === null) return {};
  return isMap(value) ? mapFields(value, fields, path, origin, making) : value;
}

function cleaned(value: Json): Json {
  return typeof value === 'string' ? (cleanText(value) ?? null) : value;
}

/** Elements keyed by id, or a list of texts or of elements without ids. */
function mapElements(value: Json, kind: string, path: Path, origin: Path, making: Making): DraftValue {
  if (!isMap(value) && !isList(value)) return value;
  const given: (readonly [string | undefined, Json])[] = isMap(value)
    ? Object.entries(value)
    : value.map((item) => [undefined, item]);
  return newDraft(
    given.flatMap(([key, item], at): [string, DraftValue][] => {
      if (key === undefined && isNothing(item)) return [];
      const element = elementFrom(item, kind, key === undefined);
      const id = key ?? (kind === 'strategy' ? strategyIn(item) : idFor(element, kind, making));
      const from = [...origin, key ?? String(at)];
      making.origins.set(pointer([...path, id]), from);
      return [
        [id, isMap(element) ? mapFields(element, fieldsOf(kind), [...path, id], from, making) : element],
      ];
    }),
  );
}

/** Entries keyed by id, or a list of texts or of entries without ids. */
function mapRows(
  value: Json,
  { naming, label, fields }: RowsField,
  path: Path,
  origin: Path,
  making: Making,
): DraftValue {
  if (!isMap(value) && !isList(value)) return value;
  const entryFrom = (item: Json): Json => (typeof item === 'string' ? { [naming]: item } : item);
  const given: (readonly [string, string, Json])[] = isMap(value)
    ? Object.entries(value).map(([key, item]) => [key, key, item])
    : value
        .filter((item) => !isNothing(item))
        .map((item, at) => [
          madeId(textIn(entryFrom(item), naming), label, making),
          String(at),
          entryFrom(item),
        ]);
  return newDraft(
    given.map(([id, from, item]) => {
      making.origins.set(pointer([...path, id]), [...origin, from]);
      return [id, inside(item, fields, [...path, id], [...origin, from], making)];
    }),
  );
}

function textIn(value: Json, key: string): string {
  const text = isMap(value) ? value[key] : undefined;
  return typeof text === 'string' ? text : '';
}

/** A text fills the field that names the element; in a list of strategies it is the name itself. */
function elementFrom(item: Json, kind: string, isListed: boolean): Json {
  const naming = namingOf(kind);
  if (item === null) return {};
  if (typeof item !== 'string') return item;
  return naming ? { [naming]: item } : isListed ? {} : item;
}

function strategyIn(item: Json): string {
  return typeof item === 'string' ? strategyKey(item) : 'without-a-name';
}

function idFor(element: Json, kind: string, making: Making): string {
  return madeId(textIn(element, namingOf(kind) ?? ''), kind, making);
}

function madeId(words: string, kind: string, { language, taken }: Making): string {
  const id = makeId(words, kind, language, (other) => taken.has(other));
  taken.add(id);
  return id;
}

// A draft holds only what JSON holds; its lists and maps merely may still change.
function asJson(draft: Draft): { readonly [key: string]: Json } {
  return draft as { readonly [key: string]: Json };
}
