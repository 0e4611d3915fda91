import { isSetAside } from '../method/concepts.ts';
import type { Draft } from './draft.ts';

/** The dots of ideas by id, or what is wrong with the line. */
export type Dots =
  | { readonly kind: 'dots'; readonly dots: ReadonlyMap<string, number> }
  | { readonly kind: 'unclear'; readonly why: string };

/** Dots that each person sets unless the plan says otherwise. */
const usualDots = 5;

/** The dots that each person may set. */
export function dotsEach({ plan }: Draft): number {
  return plan.workshop?.votesPerPerson ?? usualDots;
}

/** A number of dots in words. */
export function dotsInWords(count: number): string {
  return count === 1 ? '1 dot' : `${count} dots`;
}

const example = 'Write 3 7, 5 4: C3 has 7 dots, C5 has 4';

/**
 * What a line like `3 7, 5 4` or `C3: 7; C5 = 4` says.
 * @param alone the dots of an idea that stands without a number; where there are none, it is refused.
 */
export function readDots(draft: Draft, line: string, alone?: number): Dots {
  const dots = new Map<string, number>();
  for (const words of pairsIn(line, alone !== undefined)) {
    const [idea = '', count = alone?.toString() ?? '', ...rest] = words;
    const found = ideaCalled(draft, idea);
    if (found.kind === 'unclear') return found;
    const fault =
      countFault(found.number, count) ?? (rest.length > 0 ? `${sentenceOn(words)} ${example}` : undefined);
    if (fault !== undefined) return { kind: 'unclear', why: fault };
    if (dots.has(found.id)) return { kind: 'unclear', why: `${found.number} stands there twice` };
    dots.set(found.id, Number(count));
  }
  return dots.size > 0 ? { kind: 'dots', dots } : { kind: 'unclear', why: example };
}

/** The words of each idea; numbers in a row without commas are taken two by two where an idea needs two of them. */
function pairsIn(line: string, mayStandAlone: boolean): readonly (readonly string[])[] {
  const parts = line
    .normalize('NFKC')
    .replace(/\b(?:dots?|votes?)\b/gi, ' ')
    .split(/[,;\n]/)
    .map((part) => part.split(/[\s:=]+/).filter(Boolean))
    .filter((words) => words.length > 0);
  const [only = []] = parts;
  if (parts.length > 1 || mayStandAlone) return parts;
  return Array.from({ length: Math.ceil(only.length / 2) }, (_, at) => only.slice(2 * at, 2 * at + 2));
}

type Found =
  | { readonly kind: 'idea'; readonly id: string; readonly number: string }
  | Extract<Dots, { kind: 'unclear' }>;

function ideaCalled({ plan, numbers }: Draft, words: string): Found {
  const digits = /^c?(\d+)$/i.exec(words)?.[1];
  if (digits === undefined)
    return { kind: 'unclear', why: `“${words}” is not the number of an idea. ${example}` };
  const number = `C${Number(digits)}`;
  const [id, concept] = [...plan.concepts].find(([one]) => numbers.get(one) === number) ?? [];
  if (id === undefined) return { kind: 'unclear', why: `There is no ${number} here` };
  if (isSetAside(concept?.status))
    return { kind: 'unclear', why: `${number} is ${concept?.status}, so it gets no dots` };
  return { kind: 'idea', id, number };
}

function countFault(number: string, count: string): string | undefined {
  if (count === '') return `How many dots has ${number}? ${example}`;
  if (/^\d{1,6}$/.test(count)) return undefined;
  return `“${count}” is not a number of dots: ${number} can have 0, 1, 2 and so on`;
}

function sentenceOn(words: readonly string[]): string {
  return `“${words.join(' ')}” says too much for one idea.`;
}
