import { everyElement } from '../plan/every-element.ts';
import type { Field } from '../plan/field.ts';
import { elements } from '../plan/fields.ts';
import type { Address } from '../plan/numbers.ts';
import { labels } from './labels.ts';
import type { Row } from './rows.ts';
import { elementLensRows } from './show-element-lenses.ts';
import { factRows } from './show-facts.ts';
import type { Source } from './source.ts';

/** One element with all its fields, the gaps among them, and with what refers to it. */
export function elementRows(address: Address, source: Source): readonly Row[] {
  const { kind, id, path } = address;
  const found = [...everyElement(source.plan)].find((located) => located.id === id && located.kind === kind);
  if (!found) return [];
  const told = Object.keys(elements[kind].fields)
    .filter((field) => field !== 'waivers')
    .map((field) => ({ field, gap: true }) as const);
  return [
    {
      kind: 'element',
      indent: 0,
      number: source.number(id),
      text: source.title(id),
      aside: elements[kind].title,
    },
    { kind: 'fact', indent: 4, label: labels.id, text: id },
    ...homeRows(path, source),
    ...factRows(kind, found.element, [...told, { field: 'waivers' }], 4, source),
    ...elementLensRows(address, source.plan),
    ...referenceRows(id, source),
  ];
}

/** A barrier says in which segment it lives. */
function homeRows(path: readonly string[], source: Source): readonly Row[] {
  const [, home, inside] = path;
  if (home === undefined || inside === undefined) return [];
  return [{ kind: 'fact', indent: 4, label: elements.segment.title, text: source.name(home) }];
}

function referenceRows(id: string, source: Source): readonly Row[] {
  const references = source.links.references(id);
  if (references.length === 0) return [];
  return [
    { kind: 'fact', indent: 4, label: labels.referredToBy, text: '' },
    ...references.map(({ kind, id: from, field }): Row => {
      const fields: Readonly<Record<string, Field>> = elements[kind].fields;
      const text = `${source.name(from)} (${fields[field]?.label ?? field})`;
      return { kind: 'element', indent: 6, number: '-', text };
    }),
  ];
}
