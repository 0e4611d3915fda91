import type { Diagnostic } from '../diagnostic.ts';
import { nearest } from '../nearest.ts';
import { isDate } from '../plan/date.ts';
import { nodeAt } from '../plan/edit.ts';
import { example, expectation, isRightType, optionsOf } from '../plan/expectation.ts';
import { diagnosticsOf, type FaultName, type Finding } from '../plan/findings.ts';
import { idFault, ownPrefix } from '../plan/ids.ts';
import { tbd } from '../plan/plan.ts';
import type { PlanFile } from '../plan/plan-file.ts';
import { kindTitle, type Path, pointer } from '../plan/shape.ts';
import { positions } from '../plan/source.ts';
import type { Entry, MapNode, Node } from '../plan/tree.ts';
import { walk } from '../plan/walk.ts';
import { isInRange, linkFields } from './answers.ts';
import { type LensField, type LensFields, type LensSectionName, lensSections } from './field.ts';
import type { Lens } from './lens.ts';

/** What is met on the way through the answers. */
interface Looking {
  readonly findings: Finding[];
  /** The ids that the plan has, by kind of element. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
}

const kindIn: Readonly<Record<LensSectionName, string>> = {
  concepts: 'concept',
  segments: 'segment',
  metrics: 'metric',
};

/**
 * What is wrong with the form of the answers to lenses: keys that a lens does not have, values of the wrong type, ids that
 * are no element; and lenses that nobody knows. @param known the ids of all lenses there are.
 */
export function lensFindings(
  { root, text }: PlanFile,
  lenses: readonly Lens[],
  known: readonly string[],
): readonly Diagnostic[] {
  const all = nodeAt(root, ['lenses']);
  if (!root || all?.kind !== 'map') return [];
  const looking: Looking = { findings: [], ids: idsIn(root) };
  for (const entry of all.entries) {
    const lens = lenses.find(({ id }) => id === entry.key);
    if (lens) lookAtLens(looking, entry, lens);
    else if (!entry.key.startsWith(ownPrefix)) looking.findings.push(unknownLens(entry, known));
  }
  return looking.findings.length === 0 ? [] : diagnosticsOf(looking.findings, positions(text));
}

function idsIn(root: Node): ReadonlyMap<string, ReadonlySet<string>> {
  const ids = new Map<string, Set<string>>();
  walk(root, {
    element: (kind, { key }) => {
      ids.set(kind, (ids.get(kind) ?? new Set()).add(key));
    },
  });
  return ids;
}

function unknownLens(entry: Entry, known: readonly string[]): Finding {
  const near = nearest(entry.key, known);
  return atKey(
    entry,
    ['lenses', entry.key],
    'unknown-field',
    `There is no lens \`${entry.key}\``,
    near ? `Did you mean \`${near}\`?` : '`cnsg lens list` tells which there are',
  );
}

function lookAtLens(looking: Looking, { key, value }: Entry, { tables }: Lens): void {
  const path = ['lenses', key];
  // The schema of plans tells of what is empty or no map.
  if (value.kind !== 'map') return;
  const own = value.entries.filter((entry) => !isSection(entry.key, tables));
  lookAtFields(looking, own, tables.plan, path, sectionsOf(tables));
  for (const section of sectionsOf(tables)) {
    const found = value.entries.find((entry) => entry.key === section);
    if (found) lookAtElements(looking, found, tables[section], kindIn[section], [...path, section]);
  }
}

function isSection(key: string, tables: Lens['tables']): boolean {
  return sectionsOf(tables).some((section) => section === key);
}

/** The sections whose elements a lens asks about. */
function sectionsOf(tables: Lens['tables']): readonly LensSectionName[] {
  return lensSections.filter((section) => Object.keys(tables[section]).length > 0);
}

function lookAtElements(looking: Looking, entry: Entry, fields: LensFields, kind: string, path: Path): void {
  const node = entry.value;
  if (node.kind !== 'map') {
    const message = `\`${entry.key}\` must be a map, keyed by the ids of ${entry.key}`;
    const name = isEmpty(node) ? 'empty-field' : 'wrong-type';
    looking.findings.push(at(node, path, name, message, 'Take it out, or write ids under it'));
    return;
  }
  for (const one of node.entries) {
    if (one.key.startsWith(ownPrefix)) continue;
    const inside = [...path, one.key];
    const dangling = danglingIn(looking, one, kind, inside);
    if (dangling) looking.findings.push(dangling);
    lookInside(looking, one.value, fields, inside);
  }
}

function danglingIn({ ids }: Looking, entry: Entry, kind: string, path: Path): Finding | undefined {
  const there = ids.get(kind) ?? new Set();
  if (there.has(entry.key)) return undefined;
  const near = nearest(entry.key, [...there]);
  return atKey(
    entry,
    path,
    'dangling-reference',
    `No ${kindTitle(kind)} has the id \`${entry.key}\``,
    near ? `Did you mean \`${near}\`?` : `Take it out, or add a ${kindTitle(kind)} with this id`,
  );
}

/** The fields of an entry, which holds nothing at all where nothing was said. */
function lookInside(looking: Looking, node: Node, fields: LensFields, path: Path): void {
  if (node.kind === 'map') lookAtFields(looking, node.entries, fields, path, []);
  else if (!isEmpty(node))
    looking.findings.push(
      at(
        node,
        path,
        'wrong-type',
        `\`${path.at(-1) ?? ''}\` must be a map`,
        'Write `key: value` lines under it',
      ),
    );
}

function lookAtFields(
  looking: Looking,
  entries: MapNode['entries'],
  fields: LensFields,
  path: Path,
  alsoKnown: readonly string[],
): void {
  for (const entry of entries) {
    if (entry.key.startsWith(ownPrefix)) continue;
    const inside = [...path, entry.key];
    const field = Object.hasOwn(fields, entry.key) ? fields[entry.key] : undefined;
    if (field) lookAtField(looking, entry.value, field, inside);
    else looking.findings.push(unknownField(entry, inside, [...Object.keys(fields), ...alsoKnown]));
  }
}

function unknownField(entry: Entry, path: Path, known: readonly string[]): Finding {
  const near = nearest(entry.key, known);
  const help = near ? `Did you mean \`${near}\`?` : `Known here: ${known.join(', ')}`;
  return atKey(
    entry,
    path,
    'unknown-field',
    `The lens has no \`${entry.key}\` here`,
    `${help}. Keys of your own begin with \`${ownPrefix}\``.replace('?.', '?'),
  );
}

function lookAtField(looking: Looking, node: Node, field: LensField, path: Path): void {
  if (isEmpty(node)) {
    looking.findings.push(
      at(node, path, 'empty-field', `${field.label} is empty`, 'Fill it in, or take the line out'),
    );
    return;
  }
  const inner = field.kind === 'group' || field.kind === 'links' || field.kind === 'rows';
  if (inner && node.kind === 'map') lookWithin(looking, node, field, path);
  else if (inner || !isRight(node, field)) looking.findings.push(wrong(node, field, path));
}

function lookWithin(
  looking: Looking,
  node: MapNode,
  field: Extract<LensField, { readonly kind: 'group' | 'links' | 'rows' }>,
  path: Path,
): void {
  if (field.kind === 'group') {
    lookAtFields(looking, node.entries, field.fields, path, []);
    return;
  }
  for (const entry of node.entries) {
    if (entry.key.startsWith(ownPrefix)) continue;
    const inside = [...path, entry.key];
    const fault =
      field.kind === 'rows' ? badId(entry, inside) : danglingIn(looking, entry, field.target, inside);
    if (fault) looking.findings.push(fault);
    lookInside(looking, entry.value, linkFields(field), inside);
  }
}

function badId(entry: Entry, path: Path): Finding | undefined {
  const fault = idFault(entry.key);
  if (fault === undefined) return undefined;
  return atKey(
    entry,
    path,
    'bad-id',
    `The id \`${entry.key}\` ${fault}`,
    'Write it like `search-for-a-seat`',
  );
}

type Leaf = Exclude<LensField, { readonly kind: 'group' | 'links' | 'rows' }>;

function isRight(node: Node, field: Leaf): boolean {
  if (field.kind === 'texts') return node.kind === 'list' && node.items.every(({ value }) => isText(value));
  if (node.kind !== 'scalar') return false;
  if ('tbd' in field && node.value === tbd) return true;
  switch (field.kind) {
    case 'number':
    case 'integer':
      return isInRange(node.value, field);
    case 'flag':
      return typeof node.value === 'boolean';
    case 'choice':
      return field.options.some((option) => option === node.value);
    case 'date':
      return isText(node) && isDate(String(node.value));
    default:
      return isText(node);
  }
}

function isText(node: Node): boolean {
  return node.kind === 'scalar' && typeof node.value === 'string';
}

function wrong(node: Node, field: LensField, path: Path): Finding {
  const help = `Write it like \`${example(path.at(-1) ?? '', field)}\``;
  if (field.kind === 'group' || field.kind === 'rows')
    return at(node, path, 'wrong-type', `${field.label} must be a map`, help);
  const meant = node.kind === 'scalar' ? nearest(String(node.value), optionsOf(field)) : undefined;
  return at(
    node,
    path,
    isRightType(node, field) ? 'wrong-value' : 'wrong-type',
    `${field.label} must be ${expectation(field)}`,
    meant ? `Did you mean \`${meant}\`?` : help,
  );
}

function isEmpty(node: Node): boolean {
  return node.kind === 'scalar' && (node.value === null || node.value === '');
}

function at(node: Node, path: Path, name: FaultName, message: string, help: string): Finding {
  return { name, message, help, path: pointer(path), offset: node.start };
}

function atKey(entry: Entry, path: Path, name: FaultName, message: string, help: string): Finding {
  return { name, message, help, path: pointer(path), offset: entry.keyStart };
}
