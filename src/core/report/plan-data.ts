import type { ConceptClass, ConceptStatus } from '../method/concepts.ts';
import type { StrategyId } from '../method/strategies.ts';
import type { LensSection } from './lens-section.ts';

/** Another element, as a report names it. */
export interface Ref {
  readonly id: string;
  /** `C3`; empty for strategies. */
  readonly number: string;
  /** In one line. */
  readonly title: string;
  /** Against the older plan that the report was asked to compare with; never without one. */
  readonly isNew: boolean;
  readonly isChanged: boolean;
}

/** A number with its unit and day, as data and in words. */
export interface AmountData {
  /** Null for `TBD` and for nothing. */
  readonly value: number | null;
  /** Null for what is no day, `TBD` among it; the words tell it as typed. */
  readonly date: string | null;
  /** `42 minutes (1 October 2026)`, `TBD`; empty where nothing was said. */
  readonly words: string;
}

export interface ObjectiveData extends Ref {
  readonly statement: string;
  /** What the statement says after its first line, which is the title. */
  readonly more: string;
  readonly level: 'direct' | 'higher-order' | null;
  readonly owner: string;
  readonly supports: readonly Ref[];
  readonly supportedBy: readonly Ref[];
  readonly segments: readonly Ref[];
  readonly metrics: readonly Ref[];
}

export interface BarrierData extends Ref {
  readonly statement: string;
  readonly accepted: string;
  /** Kept concepts. */
  readonly answeredBy: readonly Ref[];
  readonly strategies: readonly Ref[];
}

export interface SegmentData extends Ref {
  readonly name: string;
  readonly rationale: string;
  readonly objective: string;
  readonly valueProposition: string;
  readonly needs: string;
  readonly serves: readonly Ref[];
  readonly barriers: readonly BarrierData[];
  readonly strategies: readonly Ref[];
  /** Kept ones. */
  readonly concepts: readonly Ref[];
}

export interface LeftOutData extends Ref {
  readonly name: string;
  readonly reason: string;
}

/** One of the five, taken or not. */
export interface StrategyData extends Ref {
  readonly id: StrategyId;
  readonly isTaken: boolean;
  /** It was weighed and decided against. */
  readonly isRefused: boolean;
  readonly customersWant: string;
  readonly stance: string;
  readonly rationale: string;
  readonly segments: readonly Ref[];
  readonly barriers: readonly Ref[];
  /** All but dropped ones. */
  readonly concepts: readonly Ref[];
}

export interface ConceptData extends Ref {
  readonly description: string;
  readonly strategy: Ref | null;
  /** The approach in words; empty where none is named. */
  readonly approach: string;
  readonly segments: readonly Ref[];
  readonly barriers: readonly Ref[];
  readonly customerValue: string;
  readonly status: ConceptStatus;
  readonly statusWords: string;
  readonly isKept: boolean;
  readonly reason: string;
  readonly votes: number | null;
  readonly votesWords: string;
  readonly impact: number | null;
  readonly effort: number | null;
  readonly class: ConceptClass | null;
  readonly classWords: string;
  /** `Chosen, quick win (impact 5, effort 2, 7 votes)`. */
  readonly standing: string;
  readonly owner: string;
  readonly nextTest: string;
  readonly metrics: readonly Ref[];
  readonly objectives: readonly Ref[];
}

export interface MetricData extends Ref {
  readonly name: string;
  readonly kind: 'outcome' | 'guardrail' | null;
  /** Empty where no kind is said, as all words are. */
  readonly kindWords: string;
  readonly unit: string;
  readonly direction: 'increase' | 'decrease' | 'maintain' | null;
  readonly directionWords: string;
  readonly baseline: AmountData;
  readonly target: AmountData;
  readonly actuals: readonly (AmountData & { readonly note: string })[];
  readonly latest: (AmountData & { readonly note: string }) | null;
  /** How much of the way from baseline to target the latest number has gone: 0.32; null where it cannot be told. */
  readonly progress: number | null;
  /** `32%`. */
  readonly progressWords: string;
  /** `42 → 5 minutes by 30 June 2027`; empty where neither number was said. */
  readonly change: string;
  readonly source: string;
  readonly owner: string;
  readonly objectives: readonly Ref[];
  readonly concepts: readonly { readonly concept: Ref; readonly mechanism: string }[];
}

export interface DecisionData extends Ref {
  readonly statement: string;
  readonly reason: string;
  readonly by: string;
  readonly date: string;
  readonly dateWords: string;
  readonly replaces: Ref | null;
  readonly replacedBy: Ref | null;
}

export interface ParkedData extends Ref {
  readonly statement: string;
  readonly owner: string;
  readonly resolution: string;
}

export interface ActionData extends Ref {
  readonly statement: string;
  readonly owner: string;
  readonly due: string;
  readonly dueWords: string;
  readonly done: string;
  readonly doneWords: string;
}

/** What is told of a lens. In it, elements are new or changed where the lens says something new or other of them. */
export interface ToldLens extends LensSection, Ref {}

/** What is open, as questions. */
export interface OpenData {
  readonly steps: readonly { readonly title: string; readonly questions: readonly string[] }[];
  readonly people: readonly { readonly person: string; readonly tasks: readonly string[] }[];
}

/**
 * A plan with everything resolved: what templates get, and what `cnsg report --format json` prints. Texts are as typed;
 * what was not said is an empty text, an empty list or null; references to nothing are left out. Dates are ISO days where
 * days were typed; `…Words` and `words` are in the plan's language.
 * Only additive changes while `dataVersion` stays.
 */
export interface PlanData {
  readonly dataVersion: 1;
  readonly title: string;
  readonly organisation: string;
  readonly language: string;
  readonly status: 'draft' | 'agreed';
  readonly statusWords: string;
  /** `Nordair · Draft · 21 November 2026`. */
  readonly byline: string;
  readonly summary: string;
  readonly ask: string;
  readonly workshop: {
    readonly scope: string;
    readonly date: string;
    readonly dateWords: string;
    readonly facilitator: string;
    readonly scribe: string;
    readonly sponsor: string;
    readonly participants: readonly string[];
    readonly decisionRule: string;
    readonly votesPerPerson: number | null;
    readonly votesPerPersonWords: string;
  };
  readonly objectives: readonly ObjectiveData[];
  readonly segments: readonly SegmentData[];
  readonly leftOut: readonly LeftOutData[];
  readonly strategies: readonly StrategyData[];
  readonly concepts: readonly ConceptData[];
  readonly metrics: readonly MetricData[];
  readonly decisions: readonly DecisionData[];
  readonly parkingLot: readonly ParkedData[];
  readonly actions: readonly ActionData[];
  readonly revisions: readonly {
    readonly number: number | null;
    readonly date: string;
    readonly dateWords: string;
    readonly note: string;
    readonly by: string;
  }[];
  /** Findings that the team set aside, each with its reason. */
  readonly waivers: readonly { readonly element: Ref; readonly code: string; readonly reason: string }[];
  /** The optional second looks, each in its own shape. */
  readonly lenses: Readonly<Record<string, unknown>>;
  /** What reports tell of them. */
  readonly lensSections: readonly ToldLens[];
  readonly open: OpenData;
}
