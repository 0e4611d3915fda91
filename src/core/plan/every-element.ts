import type { Field } from './field.ts';
import { type ElementKind, elements, type Section, sections } from './fields.ts';
import type { Element, Plan } from './plan.ts';

/** One element of a plan, with the way to it: `['segments', 'frequent-flyers', 'barriers', 'desk-queues']`. */
export interface Located {
  readonly kind: ElementKind;
  readonly id: string;
  readonly path: readonly string[];
  readonly element: Element<ElementKind>;
}

// The keys of a literal are exactly its type's; Object.keys is typed as string[].
const sectionNames = Object.keys(sections) as Section[];

/** Every element of the plan in the order of the file, each before those that live in it. */
export function* everyElement(plan: Plan): Generator<Located> {
  for (const section of sectionNames) yield* elementsIn([section], sections[section], plan[section]);
}

function* elementsIn(
  path: readonly string[],
  kind: ElementKind,
  found: ReadonlyMap<string, Element<ElementKind>>,
): Generator<Located> {
  for (const [id, element] of found) {
    const located: Located = { kind, id, path: [...path, id], element };
    yield located;
    if ('barriers' in element && element.barriers instanceof Map) {
      yield* elementsIn([...located.path, 'barriers'], 'barrier', element.barriers);
    }
  }
}

/** What an element holds under a key; undefined where nothing was said. */
export function fieldOf(element: Element<ElementKind>, key: string): unknown {
  const values: Readonly<Record<string, unknown>> = element;
  return Object.hasOwn(values, key) ? values[key] : undefined;
}

/** The whole text of the field that names an element; empty where there is none. */
export function namingText(kind: ElementKind, element: Element<ElementKind>): string {
  const { naming } = elements[kind];
  const words = naming && fieldOf(element, naming);
  return typeof words === 'string' ? words : '';
}

/** The first line of a text: it ends with a feed or with one of the signs that stand for one. */
export const firstLine = /^[^\r\n\u0085\u2028\u2029]*/;

/** Whether what names an element may run over several lines, of which the first is its title. */
function hasLongName(kind: ElementKind): boolean {
  const fields: Readonly<Record<string, Field>> = elements[kind].fields;
  return fields[elements[kind].naming ?? '']?.kind === 'text';
}

/** The title of an element, in one line: its name, or the first line of its statement; undefined where it has none. */
export function namingWords(kind: ElementKind, element: Element<ElementKind>): string | undefined {
  return titleIn(kind, namingText(kind, element));
}

/** The title that a text of the field that names an element comes to; undefined where nothing is in it. */
export function titleIn(kind: ElementKind, namingText: string): string | undefined {
  const text = namingText.trim();
  const title = hasLongName(kind) ? firstLine.exec(text)?.[0].trim() : text.replace(/\s+/g, ' ');
  return title || undefined;
}
