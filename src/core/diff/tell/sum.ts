import { inOneBreath } from './impact-told.ts';
import { type Told, type ToldPart, type Way, ways } from './told.ts';

/** The words for what became of elements, as they follow a number. */
export const wayWords: Readonly<Record<Way, string>> = {
  added: 'added',
  removed: 'removed',
  renamed: 'possibly renamed',
  changed: 'changed',
  moved: 'moved',
  form: 'changed in form only',
};

/** How many elements came, went, and so on; the top of the plan counts as one. */
export function countsOf(parts: readonly ToldPart[]): Readonly<Record<Way, number>> {
  const counts: Record<Way, number> = { added: 0, removed: 0, renamed: 0, changed: 0, moved: 0, form: 0 };
  for (const { elements } of parts) for (const { way } of elements) counts[way] += 1;
  return counts;
}

/** A difference in one sentence without a full stop: `3 added, 1 removed, 4 changed in 2 steps`. */
export function sumWords({ parts, labels }: Told): string {
  if (parts.length === 0) return `Nothing differs between ${labels.before} and ${labels.after}`;
  const counts = countsOf(parts);
  const told = ways.flatMap((way) => (counts[way] === 0 ? [] : [`${counts[way]} ${wayWords[way]}`]));
  return `${told.join(', ')} in ${placesOf(parts)}`;
}

function placesOf(parts: readonly ToldPart[]): string {
  const steps = parts.filter(({ part }) => part.step !== undefined).length;
  const others = parts.flatMap(({ part }) => (part.step === undefined ? [inSentence(part.title)] : []));
  const stepWords = steps === 0 ? [] : [steps === 1 ? '1 step' : `${steps} steps`];
  return inOneBreath([...stepWords, ...others]);
}

function inSentence(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}
