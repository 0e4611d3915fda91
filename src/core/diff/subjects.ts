import { type ElementKind, planFields } from '../plan/fields.ts';
import { fieldsOf, type Path } from '../plan/shape.ts';
import type { Json } from '../plan/tree.ts';
import { elementFields } from './anatomy.ts';
import type { Subject } from './change.ts';
import { titleFor, titlesOf } from './titles.ts';

/** Whom changes are about, as they are called in the newer plan, else in the older. */
export interface Subjects {
  /** An element of either plan, or what would have that kind and id. */
  of(kind: ElementKind, id: string): Subject;
  /** The element that something at the top of the plan is about: what a lens says of it. Undefined where it is none. */
  at(path: Path): Subject | undefined;
}

/** The elements of two plans by their titles; an id that stands twice in one of them is all its title. */
export function subjectsOf(older: Json, newer: Json): Subjects {
  const [before, after] = [titlesOf(older), titlesOf(newer)];
  const of = (kind: ElementKind, id: string): Subject => {
    const [was, is] = [before.of(kind, id), after.of(kind, id)];
    const isAmbiguous = was === null || is === null;
    return { kind, id, title: isAmbiguous ? id : (is ?? was ?? titleFor(kind, id, '')) };
  };
  return {
    of,
    at: ([top = '', , within = '', id = '']) => {
      const kind = top === 'lenses' ? kindsByField.get(within) : undefined;
      const isThere = kind && [before, after].some((titles) => titles.of(kind, id) !== undefined);
      return isThere ? of(kind, id) : undefined;
    },
  };
}

/** The kind of the elements that a field holds, by the name of the field; lenses sort what they say by it. */
const kindsByField: ReadonlyMap<string, ElementKind> = new Map(
  elementFields(planFields).flatMap(([key, kind]) => [[key, kind], ...elementFields(fieldsOf(kind))]),
);
