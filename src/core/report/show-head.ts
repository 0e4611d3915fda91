import { planFields } from '../plan/fields.ts';
import { byline } from './byline.ts';
import { labels } from './labels.ts';
import { blank, type Row, saidRows } from './rows.ts';
import { saidBy } from './said.ts';
import type { Source } from './source.ts';

/** Title, organisation, status, what the plan says about itself and the workshop. */
export function headRows(source: Source): readonly Row[] {
  const { plan } = source;
  const line = byline(plan, source.figures);
  return [
    { kind: 'heading', text: plan.title ?? labels.untitled },
    ...(line ? [{ kind: 'prose', indent: 0, label: undefined, text: line } as const] : []),
    blank,
    ...proseRows(undefined, plan.summary),
    ...proseRows(planFields.ask.label, plan.ask),
    ...workshopRows(source),
  ];
}

function proseRows(label: string | undefined, text: string | undefined): readonly Row[] {
  return text === undefined ? [] : [{ kind: 'prose', indent: 0, label, text }, blank];
}

function workshopRows(source: Source): readonly Row[] {
  const { fields, label } = planFields.workshop;
  const values: Readonly<Record<string, unknown>> = source.plan.workshop ?? {};
  const rows = Object.entries(fields).flatMap(([key, field]) => {
    const said = saidBy(field, values[key], source);
    return said ? saidRows(field.label, said, 2, source) : [];
  });
  return rows.length > 0 ? [{ kind: 'heading', text: label }, ...rows, blank] : [];
}
