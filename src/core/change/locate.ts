import { UserError } from '../errors.ts';
import { findStrategy } from '../method/strategies.ts';
import { nearest } from '../nearest.ts';
import { everyElement, type Located, namingText, namingWords } from '../plan/every-element.ts';
import { type ElementKind, elements } from '../plan/fields.ts';
import { kindTitle } from '../plan/shape.ts';
import { oneOfKind } from '../plan/walk.ts';
import { wordsOf } from '../words.ts';
import { elementsByNumber, labelOf, listed, type NumberedPlan } from './numbered-plan.ts';

/** Where to look for an element, and how closely the words have to fit. */
export interface Search {
  /** Only elements of these kinds are meant; all unless said. */
  readonly kinds?: readonly ElementKind[];
  /** A few of its words are enough, where they fit one element alone. */
  readonly isLoose?: boolean;
}

/**
 * The element that somebody means by an id, a display number, or the words that name it.
 * @throws UserError when nothing fits, with what was probably meant, or when the words fit more than one.
 */
export function locate(numbered: NumberedPlan, address: string, search: Search = {}): Located {
  const wanted = address.trim().normalize('NFC');
  const all = [...everyElement(numbered.plan)].filter(
    ({ kind }) => search.kinds === undefined || search.kinds.includes(kind),
  );
  const exact = byIdOrNumber(numbered, all, wanted);
  if (exact) return exact;
  for (const fits of search.isLoose ? [...closely, ...loosely] : closely) {
    const found = wanted === '' ? [] : all.filter((one) => fits(one, wanted));
    const [first, ...others] = found;
    if (first && others.length === 0) return first;
    if (first) throw ambiguous(numbered, wanted, found);
  }
  throw unknown(all, wanted, search.kinds);
}

/** The element with that very id or display number, or undefined. */
export function locateExactly(numbered: NumberedPlan, address: string): Located | undefined {
  return byIdOrNumber(numbered, [...everyElement(numbered.plan)], address.trim().normalize('NFC'));
}

function byIdOrNumber(numbered: NumberedPlan, all: readonly Located[], wanted: string): Located | undefined {
  const byId = all.find(({ id }) => id.normalize('NFC') === wanted);
  if (byId) return byId;
  const numberedOne = elementsByNumber(numbered).get(wanted.toUpperCase());
  return all.find(({ id, kind }) => id === numberedOne?.id && kind === numberedOne.kind);
}

type Fit = (one: Located, wanted: string) => boolean;

const closely: readonly Fit[] = [
  (one, wanted) => namesOf(one).some((name) => name === wanted),
  (one, wanted) => namesOf(one).some((name) => name.toLowerCase() === wanted.toLowerCase()),
];

/** All words are among those of the name: whole ones first, then beginnings of words. */
const loosely: readonly Fit[] = [
  (one, wanted) => hasWords(one, wanted, (own, word) => own === word),
  (one, wanted) => hasWords(one, wanted, (own, word) => own.startsWith(word)),
];

function hasWords(one: Located, wanted: string, fits: (own: string, word: string) => boolean): boolean {
  const words = wordsOf(wanted);
  const own = namesOf(one).flatMap((name) => wordsOf(name));
  return words.length > 0 && words.every((word) => own.some((other) => fits(other, word)));
}

function namesOf({ kind, id, element }: Located): readonly string[] {
  if (kind === 'strategy') return [id];
  const names = [namingText(kind, element).trim(), namingWords(kind, element) ?? ''];
  return names.flatMap((name) => (name === '' ? [] : name.normalize('NFC')));
}

function ambiguous(numbered: NumberedPlan, wanted: string, found: readonly Located[]): UserError {
  const labels = found.slice(0, 5).map(({ id }) => labelOf(numbered, id));
  return new UserError(`“${wanted}” fits ${found.length} elements: ${listed(labels)}`, {
    help: 'Write the number or the id of the one you mean',
  });
}

function unknown(
  all: readonly Located[],
  wanted: string,
  kinds: readonly ElementKind[] | undefined,
): UserError {
  const what = kinds ? listed(kinds.map(kindTitle), 'or') : 'element';
  return new UserError(`There is no ${what} “${wanted}” in the plan`, {
    help: near(all, wanted) ?? cureFor(kinds),
  });
}

function near(all: readonly Located[], wanted: string): string | undefined {
  const candidates = all.flatMap((one) => [one.id, ...namesOf(one)]);
  const found = nearest(wanted, candidates);
  return found && `Did you mean “${found}”?`;
}

function cureFor([kind, ...others]: readonly ElementKind[] = []): string {
  const isOne = kind !== undefined && others.length === 0;
  const number = (isOne && elements[kind].letter) || 'C';
  return `Name ${isOne ? oneOfKind(kind) : 'it'} by number (${number}3), id or exact words`;
}

/** A strategy of the method by name, whether the plan has it or not. @throws UserError for another word. */
export function strategyNamed(words: string) {
  const strategy = findStrategy(words.trim());
  if (strategy) return strategy;
  throw new UserError(`There is no strategy “${words.trim()}”`, {
    help: 'Write access, engage, customise, connect or collaborate',
  });
}
