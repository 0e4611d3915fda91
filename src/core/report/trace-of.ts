import type { MetricData, ObjectiveData, PlanData } from './plan-data.ts';

/** An objective with the metrics that would prove it, each with what moves it. */
export interface Traced {
  readonly objective: ObjectiveData;
  readonly metrics: readonly MetricData[];
  readonly isWider: boolean;
  /** A wider aim is shared with others: it needs no metric here. */
  readonly isGap: boolean;
}

/** The way from every objective to its metrics, in the plan's order. */
export function traceOf({ objectives, metrics }: PlanData): readonly Traced[] {
  const byId = new Map(metrics.map((metric) => [metric.id, metric]));
  return objectives.map((objective) => {
    const isWider = objective.level === 'higher-order';
    const found = objective.metrics.flatMap(({ id }) => byId.get(id) ?? []);
    return { objective, metrics: found, isWider, isGap: !isWider && found.length === 0 };
  });
}
