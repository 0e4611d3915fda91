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
import { type Gap, gapsBlock } from './gaps.ts';
import type { LensRow } from './index.ts';
import { keepingLens } from './keeping.ts';
import { checkedFacts, type LensFacts, type ReportFacts, reportedFacts } from './lens-facts.ts';

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
  /** What does not hold yet, for reports; a rule and a gap about the same come from one function. */
  readonly gaps: (facts: LensFacts, answers: LensAnswers<Of>) => readonly Gap[];
  /** What reports tell behind the gaps. */
  readonly blocks: (facts: ReportFacts, answers: LensAnswers<Of>) => readonly LensBlock[];
  /** For the brief; empty where there is nothing to say. */
  readonly sentence: (facts: LensFacts, answers: LensAnswers<Of>) => string;
}

/** Finds the places of one fault. Paths are those of the plan: see `lensPath`. */
export type LensFind<Of extends LensTables> = (facts: LensFacts, answers: LensAnswers<Of>) => Iterable<Found>;

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
        .map((asking) => (isIn(draft.plan, row.id) ? keepingLens(asking) : asking)),
    rules: rulesOf(spec, read),
    section: (plan) => sectionOf(spec, plan, read(plan)),
  };
}

function rulesOf<Of extends LensTables>(
  { row, rules }: LensSpec<Of>,
  read: (plan: Plan) => LensAnswers<Of>,
): readonly Rule[] {
  return lensRules.flatMap(({ lens, name, code, weight }): readonly Rule[] => {
    const find = lens === row.id ? rules[name] : undefined;
    if (find === undefined) return [];
    return [
      { code, name, weight, step: 'lens', find: (facts) => find(checkedFacts(facts), read(facts.plan)) },
    ];
  });
}

function sectionOf<Of extends LensTables>(
  { row, gaps, blocks, sentence }: LensSpec<Of>,
  data: PlanData,
  answers: LensAnswers<Of>,
): LensSection {
  const facts = reportedFacts(data);
  const { id, title, source: credit, after } = row;
  return {
    id,
    title,
    credit,
    after,
    sentence: sentence(facts, answers),
    blocks: [...gapsBlock(gaps(facts, answers), facts.named), ...blocks(facts, answers)],
  };
}

function isIn({ lenses }: Plan, id: string): boolean {
  return lenses !== undefined && Object.hasOwn(lenses, id);
}

/** The path of something that a lens says: `lensPath('push-pull', 'concepts', 'self-rebooking', 'direction')`. */
export function lensPath(id: string, ...path: readonly string[]): readonly string[] {
  return ['lenses', id, ...path];
}
