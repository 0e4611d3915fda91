import { findStrategy } from '../method/strategies.ts';
import { thriftyNearest } from '../nearest.ts';
import type { Target } from './field.ts';
import type { FaultName, Finding } from './findings.ts';
import { idFault } from './ids.ts';
import { isRow } from './lens-places.ts';
import { everyRow } from './rows.ts';
import { kindTitle, type Path, pointer } from './shape.ts';
import type { Entry, Node } from './tree.ts';
import { oneOfKind, walk } from './walk.ts';

interface Place {
  readonly kind: string;
  readonly path: Path;
  readonly offset: number;
}

/** Ids that stand twice or cannot be one, and references to what is not there or is of another kind. */
export function referenceFindings(root: Node): Finding[] {
  const findings: Finding[] = [];
  const places = new Map<string, Place>();
  const otherForms = new Map<string, Finding>();
  const note = (kind: string, entry: Entry, path: Path) => {
    const id = addressOf(kind, entry.key);
    const first = places.get(id);
    if (first) findings.push(duplicate(entry.key, first, path, entry.keyStart));
    else places.set(id, { kind, path, offset: entry.keyStart });
    // Of twins one finding is enough: that there are two.
    if (first || id === entry.key || kind === 'strategy') otherForms.delete(id);
    else otherForms.set(id, otherForm(entry, path));
  };
  walk(root, { element: note });
  // Nothing refers to an entry of a lens: where an element has its id as well, it is the one to tell of.
  for (const { entry, path } of everyRow(root)) note('row', entry, path);
  for (const finding of otherForms.values()) findings.push(finding);
  const suggest = suggestionsFrom(places);
  walk(root, {
    reference: (target, id, node, path, entry) => {
      if (target === 'strategy') return;
      const finding = referenceFinding(target, id, places, suggest);
      if (finding) findings.push({ ...finding, path: pointer(path), offset: entry?.keyStart ?? node.start });
    },
  });
  return findings;
}

/** What an id is known by in the whole plan, however it is spelt. */
function addressOf(kind: string, key: string): string {
  return (kind === 'strategy' ? findStrategy(key) : undefined) ?? key.normalize('NFC');
}

type Suggest = (target: Target, id: string) => string | undefined;

function suggestionsFrom(places: ReadonlyMap<string, Place>): Suggest {
  const idsByKind = new Map<string, string[]>();
  for (const [id, { kind }] of places) {
    const ids = idsByKind.get(kind);
    if (ids) ids.push(id);
    else idsByKind.set(kind, [id]);
  }
  const near = thriftyNearest();
  return (target, id) => near(id, idsByKind.get(target) ?? []);
}

function duplicate(id: string, first: Place, path: Path, offset: number): Finding {
  const twin = first.path.at(-1) ?? '';
  const isForm = id.normalize('NFC') === twin.normalize('NFC');
  const how = id === twin ? '' : `, written ${isForm ? 'in another Unicode form' : `\`${twin}\``},`;
  const what = isRow(first.path) ? 'another entry' : `another ${kindTitle(first.kind)}`;
  return {
    name: 'duplicate-id',
    message: `\`${id}\`${how} is the id of ${what} already, in \`${first.path.slice(0, -1).join('.')}\``,
    help: isRow(path)
      ? 'Give this one another id, by hand: nothing refers to it'
      : 'Give one of the two another id, by hand with the references that mean it',
    path: pointer(path),
    offset,
  };
}

/** The schema cannot say this of an id. */
function otherForm({ key, keyStart }: Entry, path: Path): Finding {
  return {
    name: 'bad-id',
    message: `The id \`${key}\` ${idFault(key) ?? 'is not in Unicode form NFC'}`,
    help: `Type it anew, or run \`cnsg rename ${key} ${key.normalize('NFC')}\``,
    path: pointer(path),
    offset: keyStart,
  };
}

function referenceFinding(
  target: Target,
  id: string,
  places: ReadonlyMap<string, Place>,
  suggest: Suggest,
): { name: FaultName; message: string; help: string } | undefined {
  const place = places.get(id);
  if (place?.kind === target) return undefined;
  const wanted = oneOfKind(target);
  if (place) {
    const what = isRow(place.path) ? 'an entry of a lens' : oneOfKind(place.kind);
    const message = `\`${id}\` is ${what}; ${wanted} belongs here`;
    return { name: 'wrong-reference', message, help: `Write the id of ${wanted}` };
  }
  const message = `No ${kindTitle(target)} has the id \`${id}\``;
  if (places.has(id.normalize('NFC'))) {
    return { name: 'dangling-reference', message: `${message} in this Unicode form`, help: 'Type it anew' };
  }
  const near = suggest(target, id);
  const help = near
    ? `Did you mean \`${near}\`?`
    : `Write the id of ${wanted} that is in the plan, or add \`${id}\` to it`;
  return { name: 'dangling-reference', message, help };
}
