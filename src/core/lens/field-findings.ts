import { nearest } from '../nearest.ts';
import type { Finding } from '../plan/findings.ts';
import { idFault, ownPrefix } from '../plan/ids.ts';
import { kindTitle, type Path } from '../plan/shape.ts';
import type { Entry, MapNode, Node } from '../plan/tree.ts';
import { linkFields } from './answers.ts';
import type { LensField, LensFields } from './field.ts';
import { at, atKey } from './finding-at.ts';
import { isEmpty, isRight, wrong } from './value-findings.ts';

/** What is met on the way through the answers. */
export interface Looking {
  readonly findings: Finding[];
  /** The ids that the plan has, by kind of element. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A key that names an element which is not there. */
export function danglingIn({ ids }: Looking, entry: Entry, kind: string, path: Path): Finding | undefined {
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
export function lookInside(looking: Looking, node: Node, fields: LensFields, path: Path): void {
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

/** What stands under the keys of some fields. */
export function lookAtFields(
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
  // Another Unicode form is told of where ids that stand twice are.
  const fault = idFault(entry.key.normalize('NFC'));
  if (fault === undefined) return undefined;
  return atKey(
    entry,
    path,
    'bad-id',
    `The id \`${entry.key}\` ${fault}`,
    'Write it like `search-for-a-seat`',
  );
}
