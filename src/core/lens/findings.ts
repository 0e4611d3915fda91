import type { Diagnostic } from '../diagnostic.ts';
import { nearest } from '../nearest.ts';
import { nodeAt } from '../plan/edit.ts';
import { diagnosticsOf, type Finding } from '../plan/findings.ts';
import { ownPrefix } from '../plan/ids.ts';
import type { PlanFile } from '../plan/plan-file.ts';
import type { Path } from '../plan/shape.ts';
import { positions } from '../plan/source.ts';
import type { Entry, Node } from '../plan/tree.ts';
import { walk } from '../plan/walk.ts';
import { type LensFields, type LensSectionName, lensSections } from './field.ts';
import { danglingIn, type Looking, lookAtFields, lookInside } from './field-findings.ts';
import { at, atKey } from './finding-at.ts';
import type { Lens } from './lens.ts';
import { isEmpty } from './value-findings.ts';

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
