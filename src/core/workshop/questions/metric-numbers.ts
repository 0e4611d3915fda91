import { once } from '../../once.ts';
import type { Edit } from '../../plan/edit.ts';
import { type Metric, type Plan, tbd } from '../../plan/plan.ts';
import type { Asking, Setting } from '../asking.ts';
import type { Draft } from '../draft.ts';
import { unlikelyWay } from '../likely-way.ts';
import { titleFor } from '../line.ts';
import { afterLine, numberEdits } from '../metric-edits.ts';
import { metricLine, metricLineExample } from '../metric-line.ts';
import { stillAsked, understood, wrongWay } from '../metric-remark.ts';
import type { FormQuestion, FormRow } from '../question.ts';

/** At most as many metrics are named on the next screen. */
const shown = 3;

/** All numbers on one screen, a line for each metric; undefined where there is none. */
export function numbersQuestion(draft: Draft, setting: Setting): Asking | undefined {
  const { plan } = draft;
  if (plan.metrics.size === 0) return undefined;
  const rows = once(() => [...plan.metrics].map(([id, metric]) => rowFor(draft, id, metric)));
  return {
    question: {
      kind: 'form',
      ...setting,
      prompt: 'What is it now, what should it be, and by when?',
      guidance: [
        `A line each: ${metricLineExample}. A ? stands for what you don't know: it becomes homework.`,
      ],
      id: '/metrics/numbers',
      open: [...plan.metrics].flatMap(([id, metric]) => missing(id, metric)),
      get rows() {
        return rows();
      },
    } satisfies FormQuestion,
    edits: (answer, now) => (answer.kind === 'form' ? formEdits(answer.values, now) : []),
    remarks: ({ plan: now }) => wrongWays(now, [...now.metrics]),
  };
}

/** Kind words on the metrics whose numbers go where they should not, or hardly should. */
export function wrongWays(plan: Plan, metrics: readonly (readonly [string, Metric])[]): readonly string[] {
  const wrong = metrics.flatMap(([id, metric]) => {
    const remark = wrongWay(metric) ?? unlikelyWay(metric);
    return remark ? [`${titleFor(plan, id)}: ${remark}`] : [];
  });
  const more = wrong.length - shown;
  return [...wrong.slice(0, shown), ...(more > 0 ? [`And ${more} more that may point the wrong way.`] : [])];
}

/** What the screen can fill and the metric does not say. */
function missing(id: string, { unit, baseline, target }: Metric): readonly string[] {
  const values = {
    unit,
    'baseline/value': baseline?.value,
    'target/value': target?.value,
    'target/date': target?.date,
  };
  return Object.entries(values).flatMap(([field, value]) =>
    value === undefined ? [`/metrics/${id}/${field}`] : [],
  );
}

function rowFor({ plan, today }: Draft, id: string, metric: Metric): FormRow {
  return {
    id: `metrics/${id}`,
    label: titleFor(plan, id),
    value: metricLine(metric),
    hint: `${metric.kind === 'guardrail' ? '7.4 stars, June 2027' : metricLineExample}; ? where you don't know`,
    complaint: (text) => {
      const after = afterLine(metric, text, today);
      return 'complaint' in after ? after.complaint : undefined;
    },
    remark: (text) => {
      const after = afterLine(metric, text, today);
      return 'complaint' in after ? undefined : remarkOn(after, today);
    },
    takesQuestionMark: true,
  };
}

function remarkOn(metric: Metric, today: string): string | undefined {
  const { baseline, target } = metric;
  if (baseline?.value === tbd && target?.value === tbd)
    return 'Nobody here knows it yet: it becomes homework.';
  const { date } = target ?? {};
  const isPast = date !== undefined && /^\d/.test(date) && date < today;
  const said = [
    understood(metric),
    wrongWay(metric) ?? (unlikelyWay(metric) && 'Is that what you want?'),
    isPast ? 'That day has passed.' : undefined,
    stillAsked(metric),
  ].filter((remark) => remark !== undefined);
  return said.length > 0 ? said.join('. ').replace(/([.?])\. /g, '$1 ') : undefined;
}

function formEdits(values: ReadonlyMap<string, string>, { plan, today }: Draft): readonly Edit[] {
  return [...plan.metrics].flatMap(([id, metric]) => {
    const typed = values.get(`metrics/${id}`)?.trim();
    if (typed === undefined || typed === (metricLine(metric) ?? '')) return [];
    const after = afterLine(metric, typed, today);
    return 'complaint' in after ? [] : numberEdits(id, metric, after);
  });
}
