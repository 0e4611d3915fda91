import { everyElement, type Located, namingText, namingWords } from '../core/plan/every-element.ts';
import type { ElementKind } from '../core/plan/fields.ts';
import { displayNumbers } from '../core/plan/numbers.ts';
import type { Plan } from '../core/plan/plan.ts';
import { shellWord } from '../core/shell-word.ts';
import { visibleLine } from '../core/visible.ts';
import { alikePairs } from '../core/workshop/alike.ts';

/** Two elements of one kind that say much the same under different ids. */
export interface Alike {
  readonly kind: ElementKind;
  readonly ids: readonly [string, string];
  /** Their display numbers in the joined plan. */
  readonly numbers: readonly [string, string];
  readonly titles: readonly [string, string];
}

/** The elements of a joined plan that say much the same, where no single plan had both of them already. */
export function alikeIn(joined: Plan, plans: readonly Plan[]): readonly Alike[] {
  const numbers = displayNumbers(joined);
  const own = plans.map((plan) => new Set([...everyElement(plan)].map(({ id }) => id)));
  return [...byKind(joined)].flatMap(([kind, elements]) => {
    const texts = elements.map(({ id, element }) => ({ id, text: namingText(kind, element) }));
    const titles = new Map(
      elements.map(({ id, element }) => [id, namingWords(kind, element) ?? id] as const),
    );
    return alikePairs(texts)
      .filter(([one, other]) => !own.some((ids) => ids.has(one) && ids.has(other)))
      .map(([one, other]) => ({
        kind,
        ids: [one, other] as const,
        numbers: [numbers.get(one) ?? '', numbers.get(other) ?? ''] as const,
        titles: [titles.get(one) ?? one, titles.get(other) ?? other] as const,
      }));
  });
}

function byKind(plan: Plan): ReadonlyMap<ElementKind, readonly Located[]> {
  const kinds = new Map<ElementKind, Located[]>();
  for (const one of everyElement(plan)) {
    const known = kinds.get(one.kind);
    if (known) known.push(one);
    else kinds.set(one.kind, [one]);
  }
  return kinds;
}

/** Points pairs out, with what joins each; empty where there is none. */
export function alikeText(alike: readonly Alike[], out: string): string {
  if (alike.length === 0) return '';
  const lines = alike.map(({ numbers: [one, other], titles: [first, second] }) =>
    visibleLine(`  ${one} ${first} · ${other} ${second}: join ${one} ${other}`),
  );
  const where = out === '-' ? '`cnsg edit`' : `\`cnsg edit ${shellWord(out)}\``;
  return [
    'These say much the same under different ids:',
    ...lines,
    `Type the words behind the colon on a board of ${where} to make one of two.`,
  ].join('\n');
}
