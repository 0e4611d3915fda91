/** What a field holds. Everything that handles fields (schema, types, reading, rename, diff) goes by this. */
export type Field =
  | LineField
  | TextField
  | NumberField
  | DateField
  | ChoiceField
  | FlagField
  | TextsField
  | ReferenceField
  | ReferencesField
  | GroupField
  | ElementsField
  | LinksField
  | ListField
  | RowsField
  | OpenField;

interface Described {
  /** The words for the field on screens and in reports. */
  readonly label: string;
  /** One sentence for people who write the file by hand. */
  readonly description: string;
  readonly example: unknown;
}

/** One line of text. `tbd` says that `TBD` is counted as still to be found out. */
export interface LineField extends Described {
  readonly kind: 'line';
  /** A regular expression that the whole text matches. */
  readonly pattern?: string;
  readonly tbd?: true;
}
/** Text that may run over several lines. */
export interface TextField extends Described {
  readonly kind: 'text';
  readonly tbd?: true;
}
export interface NumberField extends Described {
  readonly kind: 'number' | 'integer';
  readonly minimum?: number;
  readonly maximum?: number;
  readonly tbd?: true;
}
/** A date as `YYYY-MM-DD`. */
export interface DateField extends Described {
  readonly kind: 'date';
  readonly tbd?: true;
}
export interface ChoiceField extends Described {
  readonly kind: 'choice';
  readonly options: readonly string[];
}
export interface FlagField extends Described {
  readonly kind: 'flag';
}
export interface TextsField extends Described {
  readonly kind: 'texts';
  /** Each may have commas of its own: where there are semicolons, these alone divide them. */
  readonly phrases?: true;
}
/** The id of one other element. */
export interface ReferenceField extends Described {
  readonly kind: 'reference';
  readonly target: Target;
}
/** The ids of other elements, each at most once. */
export interface ReferencesField extends Described {
  readonly kind: 'references';
  readonly target: Target;
}
/** Fields that belong together under one key. */
export interface GroupField extends Described {
  readonly kind: 'group';
  readonly fields: Fields;
}
/** Elements of one kind, keyed by id. */
export interface ElementsField extends Described {
  readonly kind: 'elements';
  readonly element: string;
}
/** References that carry fields of their own, keyed by the id that they refer to. */
export interface LinksField extends Described {
  readonly kind: 'links';
  readonly target: Target;
  readonly fields: Fields;
}
/** Entries that a field of theirs identifies: the only lists of maps in a plan. */
export interface ListField extends Described {
  readonly kind: 'list';
  readonly identity: string;
  readonly fields: Fields;
}
/** Entries that are no elements, keyed by ids of their own, in order: the touchpoints of a lens. */
export interface RowsField extends Described {
  readonly kind: 'rows';
  /** The field that says what an entry is called, from which its id is made. */
  readonly naming: string;
  readonly fields: Fields;
}
/** A map whose inside is not for the plan's schema to say. `texts` says that its values are texts. */
export interface OpenField extends Described {
  readonly kind: 'open';
  readonly texts?: true;
}

export type Fields = Readonly<Record<string, Field>>;

/** The kinds of element that something can refer to. A strategy is referred to by the method's id. */
export type Target = 'objective' | 'segment' | 'barrier' | 'strategy' | 'concept' | 'metric' | 'decision';

/** The kinds of field that somebody types; links are ticked, and lists are typed line by line. */
export const typedKinds: ReadonlySet<Field['kind']> = new Set([
  'line',
  'text',
  'number',
  'integer',
  'date',
  'choice',
  'flag',
  'texts',
]);
