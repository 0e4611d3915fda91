import { fieldAt, namingOf, type Path, pointer } from '../plan/shape.ts';
import type { Json } from '../plan/tree.ts';
import type { Change, Renamed, Subject } from './change.ts';
import { namingWordsOf } from './content.ts';
import { address } from './matching.ts';
import { titleFor } from './titles.ts';

/** The changes that lead back: what `difference` tells of the two plans the other way round, in the order given. */
export function mirrored(changes: readonly Change[]): readonly Change[] {
  const pathBack = pathsBack(changes);
  const subjectBack = subjectsBack(changes);
  return changes.map((change) => turned(change, pathBack, subjectBack));
}

type PathBack = (path: Path) => Path;
type SubjectBack = <S extends Subject | undefined>(subject: S) => S | Subject;

function turned(change: Change, pathBack: PathBack, subjectBack: SubjectBack): Change {
  const subject = subjectBack(change.subject);
  switch (change.kind) {
    case 'added':
      return { ...change, kind: 'removed' };
    case 'removed':
      return { ...change, kind: 'added' };
    case 'renamed':
      return {
        ...change,
        subject: olderSubject(change),
        path: change.from.path,
        from: change.to,
        to: change.from,
      };
    case 'moved':
      return { ...change, subject, path: change.from.path, from: change.to, to: change.from };
    case 'linked':
    case 'unlinked': {
      const kind = change.kind === 'linked' ? 'unlinked' : 'linked';
      return { ...change, kind, subject, path: pathBack(change.path), target: subjectBack(change.target) };
    }
    default: {
      const { before: after, after: before } = change;
      return { ...change, subject, path: pathBack(change.path), before, after };
    }
  }
}

function olderSubject({ subject, from }: Renamed): Subject | undefined {
  const id = from.path.at(-1) ?? '';
  return (
    subject && {
      ...subject,
      id,
      title: titleFor(subject.kind, id, namingWordsOf({ ...subject, value: from.value })),
    }
  );
}

/** Where something stood before elements were moved or renamed. */
function pathsBack(changes: readonly Change[]): PathBack {
  const came = new Map<string, Path>();
  for (const change of changes) {
    if (change.kind === 'moved' || change.kind === 'renamed')
      came.set(pointer(change.to.path), change.from.path);
  }
  return (path) => {
    for (let keys = came.size > 0 ? path.length : 0; keys > 0; keys -= 1) {
      const from = came.get(pointer(path.slice(0, keys)));
      if (from) return [...from, ...path.slice(keys)];
    }
    return path;
  };
}

/** Elements as the older plan calls them, where a change of their title is among the changes. */
function subjectsBack(changes: readonly Change[]): SubjectBack {
  const older = new Map<string, Subject>();
  for (const change of changes) {
    const { subject } = change;
    if (!subject || !('before' in change) || fieldAt(change.path) === undefined) continue;
    if (change.path.at(-1) !== namingOf(subject.kind) || change.path.at(-2) !== subject.id) continue;
    const title = (value: Json | undefined) =>
      titleFor(subject.kind, subject.id, typeof value === 'string' ? value : '');
    // Where an id stands twice its title does not go by the words.
    if (title(change.after) === subject.title)
      older.set(address(subject), { ...subject, title: title(change.before) });
  }
  return (subject) => (subject && older.get(address(subject))) ?? subject;
}
