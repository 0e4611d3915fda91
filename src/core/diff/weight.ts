import { isList, isMap } from '../plan/edit.ts';
import type { Field } from '../plan/field.ts';
import { tbd } from '../plan/plan.ts';
import type { Json } from '../plan/tree.ts';
import type { Weight } from './change.ts';

/** What a flag says where it is not there: a strategy is selected unless said. */
const unsaid: Readonly<Record<string, Json>> = { selected: true };

/** How much it says that a field has another value; a field that the table does not know may hold any text. */
export function weightOf(
  key: string,
  field: Field | undefined,
  before: Json | undefined,
  after: Json | undefined,
): Weight {
  const [one, other] = [before, after].map(
    (value) => value ?? (Object.hasOwn(unsaid, key) ? unsaid[key] : value),
  );
  if (Object.is(one, other) || (saysNothing(one) && saysNothing(other))) return 'editorial';
  const isWording = field === undefined || ['line', 'text', 'texts', 'open'].includes(field.kind);
  const isReworded = isWording && typeof one === 'string' && typeof other === 'string';
  return isReworded && one !== tbd && other !== tbd && plainWords(one) === plainWords(other)
    ? 'editorial'
    : 'substantive';
}

/** Whether a value is nothing, an empty text or an empty collection: fields that say nothing are as good as left out. */
export function saysNothing(value: Json | undefined): boolean {
  if (typeof value === 'string') return value.trim() === '';
  if (isList(value)) return value.length === 0;
  return isMap(value) ? Object.keys(value).length === 0 : value === undefined || value === null;
}

/** Signs beside which blanks are a matter of taste; a hyphen is none, since it may be a minus. */
const signs = '.,;:!?…()[\\]"“”‘’«»/—–，。；：！？（）、';
const besideSigns = new RegExp(`(?<!\\d) (?=[${signs}])|(?<=[${signs}]) (?!\\d)`, 'g');

/** A text without what makes no other sentence of it: case, white space, and blanks beside signs but between digits. */
function plainWords(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim().replace(besideSigns, '');
}
