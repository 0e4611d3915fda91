import type { StrategyId } from '../method/strategies.ts';
import type { Field } from './field.ts';
import type { ElementKind, elements, planFields } from './fields.ts';

/** Stands for a number, date or text that is still to be found out. */
export const tbd = 'TBD';
export type Tbd = typeof tbd;

type Simplify<T> = { [Key in keyof T]: T[Key] };

type OrTbd<F, T> = F extends { readonly tbd: true } ? T | Tbd : T;

/** The type of a field's value, worked out from its row in the table of fields. */
type Value<F extends Field> = F extends { kind: 'line' | 'text' | 'date' }
  ? string
  : F extends { kind: 'number' | 'integer' }
    ? OrTbd<F, number>
    : F extends { kind: 'flag' }
      ? boolean
      : F extends { kind: 'choice'; options: readonly (infer Option)[] }
        ? Option
        : F extends { kind: 'reference'; target: 'strategy' }
          ? StrategyId
          : F extends { kind: 'reference' }
            ? string
            : F extends { kind: 'texts' | 'references' }
              ? readonly string[]
              : F extends { kind: 'group'; fields: infer Inner extends Record<string, Field> }
                ? Values<Inner>
                : F extends { kind: 'list'; fields: infer Inner extends Record<string, Field> }
                  ? readonly Values<Inner>[]
                  : F extends { kind: 'links' | 'rows'; fields: infer Inner extends Record<string, Field> }
                    ? ReadonlyMap<string, Values<Inner>>
                    : F extends { kind: 'elements'; element: infer Kind extends ElementKind }
                      ? Elements<Kind>
                      : Readonly<Record<string, unknown>>;

/** The values of some fields, each of which may be missing. */
export type Values<F extends Readonly<Record<string, Field>>> = Simplify<{
  readonly [Key in keyof F]?: Value<F[Key]>;
}>;

/** An element as it was answered so far: every field may be missing. */
export type Element<Kind extends ElementKind> = Values<(typeof elements)[Kind]['fields']>;

type Elements<Kind extends ElementKind> = ReadonlyMap<
  Kind extends 'strategy' ? StrategyId : string,
  Element<Kind>
>;

type ElementsKeys = {
  [Key in keyof typeof planFields]: (typeof planFields)[Key]['kind'] extends 'elements' ? Key : never;
}[keyof typeof planFields];

type PlanValues = Values<typeof planFields>;

/**
 * What was answered, ready to be used: elements are maps keyed by id in the team's order, empty where there are none;
 * what has the wrong type is left out (it is a finding), `customize` is `customise`.
 */
export type Plan = Simplify<Omit<PlanValues, ElementsKeys> & Required<Pick<PlanValues, ElementsKeys>>>;

export type Objective = Element<'objective'>;
export type Segment = Element<'segment'>;
export type Barrier = Element<'barrier'>;
export type Concept = Element<'concept'>;
export type Metric = Element<'metric'>;
export type Action = Element<'action'>;
