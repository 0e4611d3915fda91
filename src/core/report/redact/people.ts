import { everyElement, fieldOf } from '../../plan/every-element.ts';
import { type Plan, tbd } from '../../plan/plan.ts';

/** Fields that hold a person, a role or a team. */
export const peopleKeys: ReadonlySet<string> = new Set([
  'owner',
  'by',
  'facilitator',
  'scribe',
  'sponsor',
  'participants',
  'lead',
]);

/** Everybody whom a plan names, as named and in the order of the workshop, then of the plan; `TBD` is nobody. */
export function peopleIn(plan: Plan): readonly string[] {
  const { facilitator, scribe, sponsor, participants = [] } = plan.workshop ?? {};
  const inElements = [...everyElement(plan)].flatMap(({ element }) => [
    fieldOf(element, 'owner'),
    fieldOf(element, 'by'),
  ]);
  const recorded = (plan.revisions ?? []).map(({ by }) => by);
  const inLenses = peopleWithin(plan.lenses);
  const named = [facilitator, scribe, sponsor, ...participants, ...inElements, ...inLenses, ...recorded];
  const texts = named.filter((name) => typeof name === 'string');
  return texts.filter((name) => name.trim() !== '' && name.trim() !== tbd);
}

/** Whom lenses name, under keys that hold a person, however deep. */
function peopleWithin(value: unknown, key = ''): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return peopleKeys.has(key) ? [value] : [];
  return Object.entries(value).flatMap(([inside, held]) =>
    peopleWithin(held, Array.isArray(value) ? key : inside),
  );
}

/** Words that stand before names and are none. */
const courtesies =
  /^(?:(?:dr|prof|mr|mrs|ms|mx|miss|sir|dame|herr|frau|mme|mlle|sra?|ing|mag|dipl-ing)\.?\s+)+(?=\S)/i;

/** Without titles and what a comma or a bracket adds: `Ingrid Solheim` of `Dr Ingrid Solheim, head of service`. */
export function nameIn(person: string): string {
  return person
    .normalize('NFC')
    .replace(/[,(;/|–—].*$/s, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(courtesies, '');
}

/** What a person may be called in full: `Lind, Jonas` is `Jonas Lind` too. */
export function fullNames(person: string): readonly string[] {
  const [, family, given] = /^([^\s,]+),\s*([^,]+)$/.exec(person.normalize('NFC').trim()) ?? [];
  const name = nameIn(person);
  return family === undefined || given === undefined
    ? [name]
    : [`${given} ${family}`, `${family}, ${given}`, name];
}

/** Small words that stand within names. */
const particles = /^(?:al|ap|bin|da|das|de|del|den|der|di|do|dos|du|el|la|le|ten|ter|van|von|y|zu)$/;

/** The words by which a person may be called alone; none for a role or a team, as far as its words tell. */
export function callNames(name: string): readonly string[] {
  const words = name.split(' ');
  const isName =
    words.length <= 5 && words.every((word) => particles.test(word) || /^[^\p{Ll}\p{N}]/u.test(word));
  return isName
    ? words.filter((word) => !particles.test(word) && [...word.replace(/\W/g, 'x')].length >= 2)
    : [];
}
