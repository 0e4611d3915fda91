import type { Facts } from '../check/facts.ts';
import type { LensRuleName } from '../check/lens-rules.ts';
import { lensRules } from '../check/lens-rules.ts';
import type { Found, Rule } from '../check/rule.ts';
import type { Plan } from '../plan/plan.ts';
import type { LensBlock, LensSection } from '../report/lens-section.ts';
import type { PlanData } from '../report/plan-data.ts';
import type { Asking } from '../workshop/asking.ts';
import type { Draft } from '../workshop/draft.ts';
import { readAnswers } from './answers.ts';
import type { LensAnswers, LensTables } from './field.ts';
import type { LensRow } from './index.ts';
import { keepingLens } from './keeping.ts';
import { withoutWithheldGaps } from './withheld-gaps.ts';

/** A second look at a plan, ready to be used: its answers live under `lenses.<id>`. */
export interface Lens extends LensRow {
  readonly tables: LensTables;
  /** Its screens as the plan now stands, in order. */
  readonly questions: (draft: Draft) => readonly Asking[];
  readonly rules: readonly Rule[];
  /** What reports tell of it. */
  readonly section: (plan: PlanData) => LensSection;
}

/** What the module of a lens says. */
export interface LensSpec<Of extends LensTables> {
  readonly row: LensRow;
  readonly tables: Of;
  readonly questions: (draft: Draft, answers: LensAnswers<Of>) => readonly (Asking | undefined)[];
  /** By the name of the rule; code and weight stand in the table of all lenses' rules. */
  readonly rules: Readonly<Partial<Record<LensRuleName, LensFind<Of>>>>;
  readonly blocks: (plan: PlanData, answers: LensAnswers<Of>) => readonly LensBlock[];
  /** For the brief; empty where there is nothing to say. */
  readonly sentence: (plan: PlanData, answers: LensAnswers<Of>) => string;
}

/** Finds the places of one fault. Paths are those of the plan: see `lensPath`. */
export type LensFind<Of extends LensTables> = (facts: Facts, answers: LensAnswers<Of>) => Iterable<Found>;

/** A lens made from what its module says; every part gets the answers, read once for each plan. */
export function lensOf<Of extends LensTables>(spec: LensSpec<Of>): Lens {
  const { row, tables } = spec;
  const read = readAnswers(row.id, tables);
  return {
    ...row,
    tables,
    questions: (draft) =>
      spec
        .questions(draft, read(draft.plan))
        .filter((asking) => asking !== undefined)
        .map((asking) => (isIn(draft.plan, row.id) ? keepingLens(row.id, asking) : asking)),
    rules: lensRules
      .filter(({ lens }) => lens === row.id)
      .flatMap(({ name, code, weight }) => {
        const find = spec.rules[name];
        return find
          ? [{ code, name, weight, step: 'lens', find: (facts) => find(facts, read(facts.plan)) }]
          : [];
      }),
    section: (plan) => {
      const answers = read(plan);
      const { id, title, source: credit, after } = row;
      return {
        id,
        title,
        credit,
        after,
        sentence: spec.sentence(plan, answers),
        blocks: withoutWithheldGaps(spec.blocks(plan, answers)),
      };
    },
  };
}

function isIn({ lenses }: Plan, id: string): boolean {
  return lenses !== undefined && Object.hasOwn(lenses, id);
}

/** The path of something that a lens says: `lensPath('push-pull', 'concepts', 'self-rebooking', 'direction')`. */
export function lensPath(id: string, ...path: readonly string[]): readonly string[] {
  return ['lenses', id, ...path];
}
