import { labels } from '../labels.ts';
import type { MetricData, PlanData, SegmentData } from '../plan-data.ts';
import type { Report } from '../report.ts';
import { segmentTold } from '../segment-told.ts';

/** A section for each segment: who they are, what stops them, what is done for them and how it will show. */
export const report: Report = {
  title: labels.segmentPages,
  summary: 'a page for each segment: what stops it, what is done for it, how that will show',
  page: 'portrait',
  data: (plan) => ({ segments: segmentPages(plan) }),
};

function segmentPages(plan: PlanData) {
  const concepts = new Map(plan.concepts.map((concept) => [concept.id, concept]));
  return plan.segments.map((segment) => ({
    ...segmentTold(segment),
    concepts: segment.concepts.flatMap(({ id }) => concepts.get(id) ?? []),
    metrics: metricsOf(segment, plan.metrics),
  }));
}

/** What would show it: metrics that the segment's concepts move. */
function metricsOf({ concepts }: SegmentData, metrics: readonly MetricData[]): readonly MetricData[] {
  const own = new Set(concepts.map(({ id }) => id));
  return metrics.filter((metric) => metric.concepts.some(({ concept }) => own.has(concept.id)));
}
