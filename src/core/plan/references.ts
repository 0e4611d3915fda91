import { findStrategy } from '../method/strategies.ts';
import { nearest } from '../nearest.ts';
import type { Target } from './field.ts';
import type { FaultName, Finding } from './findings.ts';
import { type Path, pointer } from './shape.ts';
import type { Node } from './tree.ts';
import { kindTitle, walk } from './walk.ts';

interface Place {
  readonly kind: string;
  readonly path: Path;
  readonly offset: number;
}

/** Ids that stand twice, and references to what is not there or is of another kind. */
export function referenceFindings(root: Node): Finding[] {
  const findings: Finding[] = [];
  const places = new Map<string, Place>();
  walk(root, {
    element: (kind, entry, path) => {
      const id = entry.key.normalize('NFC');
      const first = places.get(id);
      if (first) findings.push(duplicate(entry.key, first, path, entry.keyStart));
      else places.set(id, { kind, path, offset: entry.keyStart });
    },
  });
  const idsByKind = groupIds(places);
  walk(root, {
    reference: (target, id, node, path, entry) => {
      if (target === 'strategy') return;
      const finding = referenceFinding(target, id, places.get(id), idsByKind);
      if (finding) findings.push({ ...finding, path: pointer(path), offset: entry?.keyStart ?? node.start });
    },
  });
  return findings;
}

function groupIds(places: ReadonlyMap<string, Place>): ReadonlyMap<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const [id, { kind }] of places) ids.set(kind, [...(ids.get(kind) ?? []), id]);
  return ids;
}

function duplicate(id: string, first: Place, path: Path, offset: number): Finding {
  const is =
    id === first.path.at(-1)
      ? `\`${id}\` is the id`
      : `\`${id}\`, written in another Unicode form, is the id`;
  return {
    name: 'duplicate-id',
    message: `${is} of another ${kindTitle(first.kind)} already, \`${first.path.slice(0, -1).join('.')}\``,
    help: 'Give one of the two another id with `cnsg rename`, or by hand with the references that mean it',
    path: pointer(path),
    offset,
  };
}

function referenceFinding(
  target: Target,
  id: string,
  place: Place | undefined,
  idsByKind: ReadonlyMap<string, readonly string[]>,
): { name: FaultName; message: string; help: string } | undefined {
  if (place?.kind === target) return undefined;
  const wanted = kindTitle(target);
  if (place) {
    const message = `\`${id}\` is a ${kindTitle(place.kind)}; a ${wanted} belongs here`;
    return { name: 'wrong-reference', message, help: `Write the id of a ${wanted}` };
  }
  const near = findStrategy(id) ? undefined : nearest(id, idsByKind.get(target) ?? []);
  const help = near
    ? `Did you mean \`${near}\`?`
    : `Write the id of a ${wanted} that is in the plan, or add \`${id}\` to it`;
  return { name: 'dangling-reference', message: `No ${wanted} has the id \`${id}\``, help };
}
