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
]);

/** Everybody whom a plan names, as named and in the order of the workshop, then of the plan; `TBD` is nobody. */
export function peopleIn(plan: Plan): readonly string[] {
  const { facilitator, scribe, sponsor, participants = [] } = plan.workshop ?? {};
  const inElements = [...everyElement(plan)].flatMap(({ element }) => [
    fieldOf(element, 'owner'),
    fieldOf(element, 'by'),
  ]);
  const recorded = (plan.revisions ?? []).map(({ by }) => by);
  const named = [facilitator, scribe, sponsor, ...participants, ...inElements, ...recorded];
  const texts = named.filter((name) => typeof name === 'string');
  return texts.filter((name) => name.trim() !== '' && name.trim() !== tbd);
}

/** What stands before a comma or a bracket: `Ingrid Solheim` of `Ingrid Solheim, head of customer service`. */
export function nameIn(person: string): string {
  return person
    .normalize('NFC')
    .replace(/[,(;/|–—].*$/s, '')
    .replace(/\s+/g, ' ')
    .trim();
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
