import { type Fact, factsOf, linksFact } from './facts.ts';
import { labels } from './labels.ts';
import type { ActionData, DecisionData, ParkedData, PlanData } from './plan-data.ts';
import { told } from './told.ts';

export interface LogTold {
  readonly decisions: readonly (DecisionData & { readonly facts: readonly Fact[] })[];
  readonly parkingLot: readonly (ParkedData & { readonly facts: readonly Fact[] })[];
  /** `state`: to do, or the day on which it was done. */
  readonly actions: readonly (ActionData & { readonly state: string })[];
}

/** What the workshop wrote down beside the five steps; a decision that no longer stands says so. */
export function logTold({ decisions, parkingLot, actions }: PlanData): LogTold {
  return {
    decisions: decisions.map((decision) => ({
      ...decision,
      facts: [
        ...factsOf('decision', decision, told.decision),
        ...(decision.replacedBy ? [linksFact(labels.replacedBy, [decision.replacedBy])] : []),
      ],
    })),
    parkingLot: parkingLot.map((parked) => ({ ...parked, facts: factsOf('parked', parked, told.parked) })),
    actions: actions.map((action) => ({
      ...action,
      state: action.done === '' ? labels.todo : `${labels.done} ${action.doneWords}`,
    })),
  };
}
