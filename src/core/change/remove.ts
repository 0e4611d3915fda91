import { findStrategy } from '../method/strategies.ts';
import type { Edit } from '../plan/edit.ts';
import { everyElement, type Located } from '../plan/every-element.ts';
import { fieldAt } from '../plan/shape.ts';
import { barriersGone } from './barriers-gone.ts';
import type { Change } from './change.ts';
import { fieldEdits } from './field-edits.ts';
import { lensEdits, lensesAffected } from './lenses.ts';
import { labelOf, labelsOf, listed, type NumberedPlan } from './numbered-plan.ts';
import { type Mention, mentionsOf, retargeted } from './references.ts';
import { rootOf } from './root.ts';

/** Takes elements out, with all that lives in them and every reference to them. */
export function removed(numbered: NumberedPlan, elements: readonly Located[]): Change {
  const root = rootOf(numbered);
  const gone = elements.map(({ path }) => path);
  const all = insideOrAmong(numbered, elements);
  const mentions = mentionsOf(root, new Set(all.map(({ id }) => id)), gone);
  const targets = new Map(all.map(({ id }) => [id, undefined]));
  const edits: readonly Edit[] = [
    ...fieldEdits(root, [
      ...mentions.map((mention) => retargeted(root, mention, targets)),
      ...barriersGone(root, elements),
    ]),
    ...elements
      .filter(({ kind }) => kind !== 'barrier')
      .map(({ path }) => ({ kind: 'remove', path }) as const),
    ...lensEdits(root, targets),
  ];
  const affected = [...affectedBy(numbered, mentions), ...lensesAffected(root, [...targets.keys()])];
  return { edits, said: saidOf(numbered, elements, all), affected };
}

/** The elements and the barriers that go with their segments, each once. */
function insideOrAmong({ plan }: NumberedPlan, elements: readonly Located[]): readonly Located[] {
  const segments = new Set(elements.flatMap(({ kind, id }) => (kind === 'segment' ? [id] : [])));
  const chosen = new Set(elements.map(({ id }) => id));
  return [...everyElement(plan)].filter(
    ({ kind, id, path }) => chosen.has(id) || (kind === 'barrier' && segments.has(path[1] ?? '')),
  );
}

/** One line for each element that refers to what goes, with the fields in which it does. */
function affectedBy(numbered: NumberedPlan, mentions: readonly Mention[]): readonly string[] {
  const fields = new Map<string, string[]>();
  for (const { path } of mentions) {
    const [section, key = ''] = path;
    const id = section === 'strategies' ? (findStrategy(key) ?? key) : key;
    const label = fieldAt(path)?.label.toLowerCase() ?? '';
    fields.set(id, [...(fields.get(id) ?? []), label]);
  }
  return [...fields].map(([id, labels]) => `${labelOf(numbered, id)} (${listed(labels)})`);
}

function saidOf(numbered: NumberedPlan, elements: readonly Located[], all: readonly Located[]): string {
  const ids = elements.map(({ id }) => id);
  const barriers = all.length - ids.length;
  const besides = barriers === 0 ? '' : `, with ${barriers === 1 ? 'its barrier' : `${barriers} barriers`}`;
  return `${labelsOf(numbered, ids)} ${ids.length === 1 ? 'is' : 'are'} taken out${besides}.`;
}
