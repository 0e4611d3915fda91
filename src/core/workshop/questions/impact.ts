import { isKept } from '../../method/concepts.ts';
import { know } from '../../plan/complete.ts';
import type { Metric, Plan } from '../../plan/plan.ts';
import { type Asking, settingOf } from '../asking.ts';
import type { Draft } from '../draft.ts';
import { type Cell, formAsking } from '../form.ts';
import { lineFor, titleFor } from '../line.ts';
import { linksAsking } from '../links.ts';
import { numbersBehind } from '../metric-edits.ts';
import { metricLine, metricLineExample } from '../metric-line.ts';
import { linesOf, titlesAsking } from '../titles.ts';
import { directionQuestion } from './metric-direction.ts';
import { numbersQuestion, wrongWays } from './metric-numbers.ts';

const setting = settingOf('impact');

/** Step 5: what would show that each objective came true and that nothing broke, what moves it and how, the numbers. */
export function impactQuestions(draft: Draft): (Asking | undefined)[] {
  const direct = [...draft.plan.objectives].filter(([, { level }]) => level === 'direct').map(([id]) => id);
  return [
    ...direct.map((id) => metricsQuestion(draft, id)),
    // Before the links and the numbers, so that those are asked of guardrails too.
    guardrailsQuestion(draft),
    linksQuestion(draft),
    mechanismForm(draft.plan),
    numbersQuestion(draft, setting),
    directionQuestion(draft, setting),
  ];
}

/** Questions about all metrics: an objective of that name has its own question elsewhere. */
const reserved: ReadonlySet<string> = new Set(['guardrails', 'links', 'mechanism', 'numbers', 'direction']);

function metricsQuestion(draft: Draft, objective: string): Asking {
  return listQuestion(draft, {
    prompt: `“${titleFor(draft.plan, objective)}”: how would we notice that it came true?`,
    guidance: [
      'What would you count or measure? One or two are enough.',
      `Where you know the numbers, add them: Time to rebook :: ${metricLineExample}`,
    ],
    id: `/metrics/${objective}${reserved.has(objective) ? '/metrics' : ''}`,
    isMeant: ({ objectives }) => objectives?.[0] === objective,
    preset: { objectives: [objective] },
  });
}

function guardrailsQuestion(draft: Draft): Asking {
  return listQuestion(draft, {
    prompt: 'What must not get worse on the way?',
    guidance: [
      'A guardrail is a number that should stay where it is. One is often enough, and none is fine.',
      'For example: Stars for the desk :: 7.4 stars',
    ],
    id: '/metrics/guardrails',
    isMeant: ({ kind }) => kind === 'guardrail',
    preset: { kind: 'guardrail', direction: 'maintain' },
  });
}

interface MetricList {
  readonly prompt: string;
  readonly guidance: readonly string[];
  readonly id: string;
  /** Whether a metric stands on the list. */
  readonly isMeant: (metric: Metric) => boolean;
  readonly preset: Pick<Metric, 'objectives' | 'kind' | 'direction'>;
}

function listQuestion(draft: Draft, { prompt, guidance, id, isMeant, preset }: MetricList): Asking {
  const { metrics } = draft.plan;
  const own = new Map([...metrics].filter(([, metric]) => isMeant(metric)));
  const asking = titlesAsking(draft, {
    setting,
    prompt,
    guidance,
    id,
    path: ['metrics'],
    kind: 'metric',
    present: linesOf(own, 'metric', preset).map((line) => ({
      ...line,
      // Read back to be sure of it, which takes its time: most lists are never shown.
      get aside() {
        return metricLine(metrics.get(line.id) ?? {}) ?? '';
      },
    })),
    preset,
    second: numbersBehind(preset, draft.today),
  });
  const remarks = ({ plan }: Draft) => [
    ...wrongWays(
      plan,
      [...plan.metrics].filter(([, metric]) => isMeant(metric)),
    ),
    ...unread(plan, isMeant),
  ];
  return { ...asking, remarks };
}

/** Metrics whose numbers stayed words, because nobody could read them. */
function unread({ metrics }: Plan, isMeant: (metric: Metric) => boolean): readonly string[] {
  return [...metrics.values()]
    .filter((metric) => isMeant(metric) && metric.name?.includes(' :: '))
    .map(
      ({ name }) => `“${name}” has no numbers that can be read. They are written like ${metricLineExample}.`,
    );
}

/** The concepts that the team goes ahead with; where none is chosen yet, those that it kept. */
function concepts({ concepts: all }: Plan): readonly string[] {
  const ids = (isMeant: typeof isKept) =>
    [...all].filter(([, { status }]) => isMeant(status)).map(([id]) => id);
  const chosen = ids((status) => status === 'chosen');
  return chosen.length > 0 ? chosen : ids(isKept);
}

function linksQuestion(draft: Draft): Asking | undefined {
  const { plan } = draft;
  const asking = linksAsking(draft, {
    setting,
    prompt: 'Which objectives does each number prove, and which concepts move it?',
    guidance: ['Does it address the problem at all? What moves no number is a wish.'],
    id: '/metrics/links',
    path: ['metrics'],
    rows: [...plan.metrics.keys()].map((id) => lineFor(draft, id)),
    groups: [
      {
        title: 'Objectives',
        field: 'objectives',
        columns: [...plan.objectives.keys()].map((id) => lineFor(draft, id)),
        // A guardrail need not prove anything.
        isWanted: [...plan.metrics.values()].some(
          ({ kind, objectives }) => kind !== 'guardrail' && !objectives?.length,
        ),
      },
      {
        title: 'Concepts',
        field: 'concepts',
        columns: concepts(plan).map((id) => lineFor(draft, id)),
        isMap: true,
        isWanted: true,
      },
    ],
  });
  return asking && { ...asking, remarks: (now) => unlinked(now.plan) };
}

/** Objectives that no concept gets to, and chosen concepts that get nowhere. */
function unlinked(plan: Plan): readonly string[] {
  const { links } = know(plan);
  const objectives = [...plan.objectives.keys()].filter((id) => {
    const metrics = links.naming('metric', 'objectives', id);
    return metrics.length > 0 && metrics.every((metric) => links.named(metric, 'concepts').length === 0);
  });
  const idle = concepts(plan).filter((id) => links.naming('metric', 'concepts', id).length === 0);
  return [
    ...named(plan, objectives, 'No concept moves a number of'),
    ...named(plan, idle, 'No number shows what comes of'),
  ];
}

function named(plan: Plan, ids: readonly string[], words: string): readonly string[] {
  if (ids.length === 0) return [];
  return [`${words} ${ids.map((id) => `“${titleFor(plan, id)}”`).join(', ')}.`];
}

function mechanismForm(plan: Plan): Asking | undefined {
  return formAsking({
    setting,
    prompt: 'How does each concept move the number?',
    guidance: ['One line each: because of what it changes for the customer.'],
    id: '/metrics/mechanism',
    cells: [...plan.metrics].flatMap(([id, metric]) =>
      [...(metric.concepts ?? [])].map(
        ([concept, { mechanism }]): Cell => ({
          path: ['metrics', id, 'concepts', concept, 'mechanism'],
          label: `${titleFor(plan, concept)} → ${titleFor(plan, id)}`,
          value: mechanism?.trim(),
        }),
      ),
    ),
  });
}
