import type { Fields } from './field.ts';
import { planFields } from './fields.ts';

/** The fields of a plan with those of lenses, each under its id. */
export function fieldsWith(lenses: Fields): Fields {
  return { ...planFields, lenses: { ...planFields.lenses, kind: 'group', fields: lenses } };
}
