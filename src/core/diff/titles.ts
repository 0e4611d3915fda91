import { findStrategy, strategies } from '../method/strategies.ts';
import { isMap } from '../plan/edit.ts';
import { titleIn } from '../plan/every-element.ts';
import { type ElementKind, planFields } from '../plan/fields.ts';
import { fieldsOf } from '../plan/shape.ts';
import type { Json } from '../plan/tree.ts';
import { anatomyOf, elementFields, everyPart } from './anatomy.ts';
import { namingWordsOf } from './content.ts';
import { address } from './matching.ts';
import { plainlySpelt } from './spelling.ts';

/** What the elements of a plan are called. */
export interface Titles {
  /** By kind and id: undefined where there is no such element, null where there are several. */
  of(kind: ElementKind, id: string): string | null | undefined;
  /** The words of the first element with that id that has any; undefined where there is none. */
  first(id: string): string | undefined;
}

/** In a history each plan is the newer one once and the older one once. */
const knownPlans = new WeakMap<object, Titles>();

/** The titles of a plan, whatever stands in it; looked up section by section, when one is asked for. */
export function titlesOf(plan: Json): Titles {
  if (!isMap(plan)) return untitled;
  const found = knownPlans.get(plan) ?? titlesFrom(plan);
  knownPlans.set(plan, found);
  return found;
}

const untitled: Titles = { of: () => undefined, first: () => undefined };

function titlesFrom(plan: { readonly [key: string]: Json }): Titles {
  const sectionAt = (key: string) => (Object.hasOwn(plan, key) ? titlesIn(key, plan[key]) : none);
  return {
    of(kind, id) {
      const found = (sectionsOf.get(kind) ?? []).flatMap((key) => {
        const title = sectionAt(key).byAddress.get(address({ kind, id }));
        return title === undefined ? [] : [title];
      });
      return found.length > 1 ? null : found[0];
    },
    first(id) {
      for (const key of sectionKeys) {
        const title = sectionAt(key).byId.get(id);
        if (title !== undefined) return title;
      }
      return undefined;
    },
  };
}

/** What an element is called by the words that name it; its id where there are none, a strategy by the method's word. */
export function titleFor(kind: ElementKind, id: string, namingWords: string): string {
  const strategy = kind === 'strategy' ? findStrategy(id) : undefined;
  return strategy ? strategies[strategy].title : (titleIn(kind, namingWords) ?? id);
}

const sectionKeys = elementFields(planFields).map(([key]) => key);

/** The sections in which elements of a kind live, right there or in other elements. */
const sectionsOf = sectionsByKind();

function sectionsByKind(): ReadonlyMap<ElementKind, readonly string[]> {
  const found = new Map<ElementKind, string[]>();
  const note = (section: string, kind: ElementKind) => {
    const others = found.get(kind) ?? [];
    if (others.includes(section)) return;
    found.set(kind, [...others, section]);
    for (const [, inner] of elementFields(fieldsOf(kind))) note(section, inner);
  };
  for (const [key, kind] of elementFields(planFields)) note(key, kind);
  return found;
}

interface SectionTitles {
  /** Null for what stands twice. */
  readonly byAddress: ReadonlyMap<string, string | null>;
  readonly byId: ReadonlyMap<string, string>;
}

const none: SectionTitles = { byAddress: new Map(), byId: new Map() };

/** In a history most sections are the same data in plan after plan. */
const known = new Map(sectionKeys.map((key) => [key, new WeakMap<object, SectionTitles>()]));

function titlesIn(key: string, section: Json | undefined): SectionTitles {
  if (!isMap(section)) return none;
  const found = known.get(key)?.get(section) ?? read(key, section);
  known.get(key)?.set(section, found);
  return found;
}

function read(key: string, section: Json): SectionTitles {
  const byAddress = new Map<string, string | null>();
  const byId = new Map<string, string>();
  for (const part of everyPart(anatomyOf(plainlySpelt({ [key]: section })))) {
    const { kind, id } = part;
    if (!kind) continue;
    const words = namingWordsOf(part);
    const at = address(part);
    byAddress.set(at, byAddress.has(at) ? null : titleFor(kind, id, words));
    const title = titleIn(kind, words);
    if (title !== undefined && !byId.has(id)) byId.set(id, title);
  }
  return { byAddress, byId };
}
