import { trace } from '../plan/links.ts';
import type { Metric } from '../plan/plan.ts';
import { cell, elementLink, inline } from './escape.ts';
import { elementLinks, factsOf, quiet } from './facts.ts';
import { changeWords, latestActual, measureWords, targetWords } from './figures.ts';
import { headOf } from './head.ts';
import { labels } from './labels.ts';
import type { Source } from './source.ts';
import { told } from './told.ts';

/** The metrics: a row each for the table, and the facts below it. */
export function impactData(source: Source) {
  const all = [...source.plan.metrics];
  return {
    /** Numbers measured later get a column as soon as there is one. */
    hasActuals: all.some(([, metric]) => latestActual(metric) !== undefined),
    all: all.map(([id, metric]) => metricTold(id, metric, source)),
  };
}

function metricTold(id: string, metric: Metric, source: Source) {
  const { figures } = source;
  const severalActuals = (metric.actuals?.length ?? 0) > 1 ? told.severalActuals : [];
  const guardrail = metric.kind === 'guardrail' ? told.guardrail : [];
  return {
    ...headOf('metric', id, metric, source),
    linkMarkdown: elementLink(id, source.title(id)),
    baselineMarkdown: cell(measureWords(figures, metric.baseline, metric.unit) ?? labels.gap),
    targetMarkdown: cell(targetWords(figures, metric) ?? labels.gap),
    latestMarkdown: latestMarkdown(metric, source),
    facts: factsOf('metric', metric, [...told.metric, ...guardrail, ...severalActuals], source),
  };
}

function latestMarkdown(metric: Metric, { figures }: Source): string {
  const latest = latestActual(metric);
  const words = [measureWords(figures, latest, metric.unit), latest?.note].filter((part) => part?.trim());
  return words.length > 0 ? cell(words.join(': ')) : '–';
}

/** From each objective to its metrics and the concepts that move them; a wider aim also to what supports it. */
export function traceData(source: Source) {
  const { plan, links } = source;
  return trace(plan, links).map(({ objective, metrics }) => {
    const isWider = plan.objectives.get(objective)?.level === 'higher-order';
    const supporters = isWider ? links.naming('objective', 'supports', objective) : [];
    return {
      linkMarkdown: elementLinks([objective], source),
      supportersMarkdown: elementLinks(supporters, source),
      /** A wider aim is shared with others: it needs no metric here. */
      isGap: !isWider && metrics.length === 0,
      metrics: metrics.map(({ metric, concepts }) => ({
        linkMarkdown: elementLinks([metric], source),
        changeMarkdown: changeMarkdown(plan.metrics.get(metric), source),
        concepts: concepts.map(({ concept, mechanism }) => ({
          linkMarkdown: elementLinks([concept], source),
          mechanismMarkdown: mechanism?.trim() ? inline(mechanism) : quiet(labels.gap),
        })),
      })),
    };
  });
}

function changeMarkdown(metric: Metric | undefined, { figures }: Source): string {
  const words = metric && changeWords(figures, metric);
  return words ? inline(words) : quiet(labels.gap);
}
