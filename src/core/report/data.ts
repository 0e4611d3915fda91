import { planFields } from '../plan/fields.ts';
import type { Plan } from '../plan/plan.ts';
import { byline } from './byline.ts';
import { conceptData } from './concept-data.ts';
import { customerData } from './customer-data.ts';
import { type Fact, proseMarkdown } from './facts.ts';
import { impactData, traceData } from './impact-data.ts';
import { labels } from './labels.ts';
import { logData } from './log-data.ts';
import { objectiveData } from './objective-data.ts';
import { openData } from './open-data.ts';
import { sourceOf } from './source.ts';
import { strategyData } from './strategy-data.ts';
import { visiblePlan } from './visible-plan.ts';
import { workshopFacts } from './workshop-facts.ts';

/**
 * A plan as plain JSON for a report's template: numbers made, titles resolved, figures and dates in the plan's language.
 * Keys that end in `Markdown`, and the `markdown` of facts, are ready to be placed; everything else is text as typed.
 */
export function reportData(planAsTyped: Plan) {
  const plan = visiblePlan(planAsTyped);
  const source = sourceOf(plan);
  const workshop: readonly Fact[] = workshopFacts(source);
  return {
    labels,
    title: plan.title?.trim() || labels.untitled,
    byline: byline(plan, source.figures),
    summaryMarkdown: proseMarkdown(plan.summary),
    askLabel: planFields.ask.label,
    askMarkdown: proseMarkdown(plan.ask),
    workshop,
    objectives: objectiveData(source),
    customers: customerData(source),
    strategies: strategyData(source),
    concepts: conceptData(source),
    metrics: impactData(source),
    trace: traceData(source),
    log: logData(source),
    open: openData(source),
  };
}
