import { isKept } from '../../method/concepts.ts';
import type { Metric, Plan } from '../../plan/plan.ts';
import type { PlanFile } from '../../plan/plan-file.ts';
import { type Asking, settingOf } from '../asking.ts';
import { type Cell, formAsking } from '../form.ts';
import { lineFor, titleFor } from '../line.ts';
import { linksAsking } from '../links.ts';
import { linesOf, titlesAsking } from '../titles.ts';

const setting = settingOf('impact');

/** Step 5: for each direct objective what would show that it came true, what moves it and how, and the numbers. */
export function impactQuestions(file: PlanFile): (Asking | undefined)[] {
  const { plan } = file;
  const direct = [...plan.objectives].filter(([, { level }]) => level === 'direct').map(([id]) => id);
  return [
    ...direct.map((id) => metricsQuestion(file, id)),
    linksQuestion(plan),
    mechanismForm(plan),
    ...[...plan.metrics].map(([id, metric]) => numbersForm(plan, id, metric)),
  ];
}

function metricsQuestion(file: PlanFile, objective: string): Asking {
  const { plan } = file;
  const preset = { objectives: [objective] };
  const own = new Map([...plan.metrics].filter(([, { objectives }]) => objectives?.[0] === objective));
  return titlesAsking(file, {
    setting,
    prompt: `“${titleFor(plan, objective)}”: how would we notice that it came true?`,
    guidance: ['Name what you would count or measure; one or two are enough. Numbers come later.'],
    id: `/metrics/${objective}`,
    path: ['metrics'],
    kind: 'metric',
    present: linesOf(own, 'metric', preset),
    preset,
  });
}

function linksQuestion(plan: Plan): Asking | undefined {
  const kept = [...plan.concepts].filter(([, { status }]) => isKept(status)).map(([id]) => id);
  return linksAsking({
    setting,
    prompt: 'Which objectives does each metric prove, and which concepts move it?',
    guidance: ['Do the concepts address the problem at all? A concept that moves no number is a wish.'],
    id: '/metrics/links',
    path: ['metrics'],
    rows: [...plan.metrics.keys()].map((id) => lineFor(plan, id)),
    groups: [
      {
        title: 'Objectives',
        field: 'objectives',
        columns: [...plan.objectives.keys()].map((id) => lineFor(plan, id)),
        linked: (id) => plan.metrics.get(id)?.objectives,
        isWanted: true,
      },
      {
        title: 'Concepts',
        field: 'concepts',
        columns: kept.map((id) => lineFor(plan, id)),
        linked: (id) => [...(plan.metrics.get(id)?.concepts?.keys() ?? [])],
        isMap: true,
        isWanted: true,
      },
    ],
  });
}

function mechanismForm(plan: Plan): Asking | undefined {
  const cells = [...plan.metrics].flatMap(([id, { concepts }]) =>
    [...(concepts ?? [])].map(
      ([concept, { mechanism }]): Cell => ({
        path: ['metrics', id, 'concepts', concept, 'mechanism'],
        label: `${titleFor(plan, concept)} → ${titleFor(plan, id)}`,
        value: mechanism?.trim(),
      }),
    ),
  );
  return formAsking({
    setting,
    prompt: 'How does each concept move the number?',
    guidance: ['One line each: because of what it changes for the customer.'],
    id: '/metrics/mechanism',
    cells,
  });
}

function numbersForm(plan: Plan, id: string, metric: Metric): Asking | undefined {
  const at = (label: string, value: Cell['value'], ...key: string[]): Cell => ({
    path: ['metrics', id, ...key],
    label,
    value,
  });
  return formAsking({
    setting,
    prompt: `${titleFor(plan, id)}: what is it now, what should it be, by when?`,
    guidance: ['Where does the number come from, and who looks? Type TBD for what is still to be found out.'],
    id: `/metrics/${id}`,
    cells: [
      at('Unit', metric.unit, 'unit'),
      at('Should', metric.direction, 'direction'),
      at('Now', metric.baseline?.value, 'baseline', 'value'),
      at('measured on', metric.baseline?.date, 'baseline', 'date'),
      at('Target', metric.target?.value, 'target', 'value'),
      at('by', metric.target?.date, 'target', 'date'),
      at('Source', metric.source, 'source'),
      at('Owner', metric.owner, 'owner'),
      { ...at('Kind', metric.kind, 'kind'), isOptional: true },
    ],
  });
}
