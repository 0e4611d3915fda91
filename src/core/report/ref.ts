import type { Ref } from './plan-data.ts';

/** Whether a value that a template hands on is an element, or names one. */
export function isRef(value: unknown): value is Ref {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    'number' in value &&
    typeof value.number === 'string' &&
    'title' in value &&
    typeof value.title === 'string'
  );
}

/** The references in a list; none in what is no list. */
export function refsIn(value: unknown): readonly Ref[] {
  return Array.isArray(value) ? value.filter(isRef) : [];
}

/** Number and title: `O1 Answer customers' questions faster`. */
export function nameOf({ number, title }: Ref): string {
  return `${number} ${title}`.trim();
}
