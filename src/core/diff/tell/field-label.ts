import type { Field, Fields } from '../../plan/field.ts';
import { planFields } from '../../plan/fields.ts';
import { ownPrefix } from '../../plan/ids.ts';
import { isInLens } from '../../plan/lens-places.ts';
import { fieldsOf, type Path } from '../../plan/shape.ts';
import { lensLabel } from './lens-label.ts';
import { type TitleOf, titleAndId } from './names.ts';

/** A field as people know it, and what the table says about it. */
export interface Labelled {
  /** `Owner`, `Target value`, `Concepts › Rebook in two taps (self-rebooking) › How`; keys where the table knows none. */
  readonly label: string;
  readonly field: Field | undefined;
  /** The title of the element around the one that the field belongs to; undefined where it is in none. */
  readonly within: string | undefined;
}

/** The words for the field at a path, as its element's: the way to the element is left out. */
export function labelled(path: Path, titleOf: TitleOf): Labelled {
  if (isInLens(path))
    return { label: joined(...lensLabel(path, titleOf)), field: undefined, within: undefined };
  const place = innermost(path, titleOf);
  return { ...entered(place.fields, place.path, titleOf), within: place.within };
}

interface Place {
  readonly fields: Fields;
  readonly path: Path;
  readonly within: string | undefined;
}

/** The element in which a path ends, by its fields and what is left of the way; the plan itself where it is in none. */
function innermost(path: Path, titleOf: TitleOf): Place {
  let place: Place = { fields: planFields, path, within: undefined };
  let around: string | undefined;
  for (;;) {
    const [key = '', id, ...rest] = place.path;
    const field = own(place.fields, key);
    if (field?.kind !== 'elements' || id === undefined || id.startsWith(ownPrefix)) return place;
    place = { fields: fieldsOf(field.element), path: rest, within: around };
    around = titleOf(id) ?? id;
  }
}

function own(fields: Fields, key: string): Field | undefined {
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

const divider = ' › ';

function entered(fields: Fields, path: Path, titleOf: TitleOf): Omit<Labelled, 'within'> {
  const [key, ...rest] = path;
  if (key === undefined) return { label: '', field: undefined };
  const field = own(fields, key);
  if (field === undefined) return { label: path.join(divider), field };
  if (rest.length === 0) return { label: field.label, field };
  return below(field, rest, titleOf);
}

function below(field: Field, path: Path, titleOf: TitleOf): Omit<Labelled, 'within'> {
  const [key = '', ...rest] = path;
  if (field.kind === 'group') {
    const inner = entered(field.fields, path, titleOf);
    return {
      ...inner,
      label: inner.field ? `${field.label} ${lower(inner.label)}` : joined(field.label, inner.label),
    };
  }
  if (field.kind === 'texts' || field.kind === 'references') return { label: field.label, field };
  const entry = 'target' in field || field.kind === 'elements' ? titleAndId(key, titleOf(key)) : key;
  const fields = field.kind === 'links' || field.kind === 'list' ? field.fields : {};
  const inner = entered(fields, rest, titleOf);
  return { ...inner, label: joined(field.label, entry, inner.label) };
}

function joined(...labels: readonly string[]): string {
  return labels.filter((label) => label !== '').join(divider);
}

function lower(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
