import type {
  ChoiceField,
  DateField,
  FlagField,
  GroupField,
  LineField,
  LinksField,
  NumberField,
  RowsField,
  TextField,
  TextsField,
} from '../plan/field.ts';
import type { Values } from '../plan/plan.ts';

/**
 * What a field of a lens holds. Elements of the plan are named by keys alone (sections, `links`), never by values: whatever
 * renames, removes, joins, compares or merges elements then follows without knowing any lens.
 */
export type LensField =
  | LineField
  | TextField
  | NumberField
  | DateField
  | FlagField
  | TextsField
  | LinksField
  | (ChoiceField & Worded)
  | (NumberField & Worded)
  | LensGroupField
  | LensRowsField;

interface Worded {
  /** What each option or number means, by itself: `{ '0': 'Nothing of the kind' }`. */
  readonly words?: Readonly<Record<string, string>>;
}

/** Fields that belong together under one key. */
export interface LensGroupField extends Omit<GroupField, 'fields'> {
  readonly fields: LensFields;
}

/** Entries of the lens's own, keyed by id, in order: touchpoints. */
export interface LensRowsField extends Omit<RowsField, 'fields'> {
  readonly fields: LensFields;
}

export type LensFields = Readonly<Record<string, LensField>>;

/** The sections of a plan whose elements a lens asks about. */
export const lensSections = ['concepts', 'segments', 'metrics'] as const;
export type LensSectionName = (typeof lensSections)[number];

/** All that a lens asks: `plan` about the plan, the others about each element of a section. */
export interface LensTables {
  readonly plan: LensFields;
  readonly concepts: LensFields;
  readonly segments: LensFields;
  readonly metrics: LensFields;
}

/** The type of what was answered, worked out from the table; everything may be missing. */
export type LensValues<Of extends LensFields> = {
  readonly [Key in keyof Of]?: Of[Key] extends {
    readonly kind: 'rows' | 'links';
    readonly fields: infer Inner extends LensFields;
  }
    ? ReadonlyMap<string, LensValues<Inner>>
    : Of[Key] extends { readonly kind: 'group'; readonly fields: infer Inner extends LensFields }
      ? LensValues<Inner>
      : Of[Key] extends Exclude<LensField, LensGroupField | LensRowsField>
        ? Values<{ readonly field: Of[Key] }>['field']
        : never;
};

/** What a plan answers to a lens. Of elements only those are here that the plan has and that something is said of. */
export type LensAnswers<Of extends LensTables> = {
  readonly [Key in keyof LensTables]: Key extends 'plan'
    ? LensValues<Of['plan']>
    : ReadonlyMap<string, LensValues<Of[Key]>>;
};
