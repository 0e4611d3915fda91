import type { Facts } from '../check/facts.ts';
import type { PlanData } from '../report/plan-data.ts';
import { nameOf } from '../report/ref.ts';
import { type Naming, namingIn } from './element-refs.ts';
import { type Outline, outlineOf, outlineOfReport } from './outline.ts';

/** What a lens looks things up in, and how it calls an element: the same for a check and for a report. */
export interface LensFacts {
  readonly plan: Outline;
  readonly called: (id: string) => string;
}

/** The same for a report, where elements are links. */
export interface ReportFacts extends LensFacts {
  readonly named: Naming;
}

/** What a lens looks at in a check. */
export function checkedFacts({ plan, called }: Facts): LensFacts {
  return { plan: outlineOf(plan), called };
}

/** What a lens looks at for a report. */
export function reportedFacts(data: PlanData): ReportFacts {
  const named = namingIn(data);
  return { plan: outlineOfReport(data), named, called: (id) => named([id]).refs.map(nameOf).join() };
}
