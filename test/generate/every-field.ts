import type { Field, Fields } from '../../src/core/plan/field.ts';
import { elements, planFields } from '../../src/core/plan/fields.ts';

/** A field of the format with the way to it, ids and places in lists written as `*`. */
export interface Placed {
  readonly path: string;
  readonly field: Field;
  /** A plan that holds nothing more than it must, and this value in the field. */
  readonly planWith: (value: unknown) => object;
}

/** All fields of the format, those of elements, groups, links and lists included. */
export function everyField(): readonly Placed[] {
  return fieldsIn(planFields, '', (values) => ({ cnsg: 1, title: 'Keep frequent flyers', ...values }));
}

type Inside = (values: object) => object;

function fieldsIn(fields: Fields, before: string, inside: Inside): readonly Placed[] {
  return Object.entries(fields).flatMap(([key, field]) => {
    const path = `${before}/${key}`;
    const planWith = (value: unknown) => inside({ [key]: value });
    return [{ path, field, planWith }, ...further(field, path, planWith)];
  });
}

function further(field: Field, path: string, planWith: (value: unknown) => object): readonly Placed[] {
  switch (field.kind) {
    case 'group':
      return fieldsIn(field.fields, path, planWith);
    case 'links':
      return fieldsIn(field.fields, `${path}/*`, (values) => planWith({ 'self-rebooking': values }));
    case 'list': {
      const identity = { [field.identity]: field.fields[field.identity]?.example };
      return fieldsIn(field.fields, `${path}/*`, (values) => planWith([{ ...identity, ...values }]));
    }
    case 'elements': {
      const fields = Object.entries(elements).find(([kind]) => kind === field.element)?.[1].fields ?? {};
      return fieldsIn(fields, `${path}/*`, (values) => planWith({ access: values }));
    }
    default:
      return [];
  }
}
