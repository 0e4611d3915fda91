import { everyElement, namingWords } from '../../plan/every-element.ts';
import { displayNumbers } from '../../plan/numbers.ts';
import { type Plan, tbd } from '../../plan/plan.ts';
import { labels } from '../labels.ts';
import { type Cover, coverAddresses, covered, coverer, coverNumbers, webAddresses } from './cover.ts';
import { mappedPlan, type Spot } from './mapped-plan.ts';
import { callNames, fullNames, nameIn, peopleIn, peopleKeys } from './people.ts';

/** What is not for the eyes of those who get a report. */
export interface Redaction {
  /** Names of people, roles and teams become `Person 1`, also where texts mention them. */
  readonly people?: boolean;
  /** Numbers of metrics and votes, and figures in texts; the scores of 1 to 5 stay. */
  readonly numbers?: boolean;
  /** Elements of which nothing is told but that they are there. */
  readonly ids?: readonly string[];
}

export interface Redacted {
  readonly plan: Plan;
  /** The id under which an element stands now: one that says too much is another. */
  idOf(id: string): string;
}

/** A plan without what was asked to be left out; dates, links and choices stay. The plan itself is not touched. */
export function redactedPlan(plan: Plan, { people = false, numbers = false, ids = [] }: Redaction): Redacted {
  if (!people && !numbers && ids.length === 0) return { plan, idOf: (id) => id };
  const withheld = new Set(ids);
  const persons = people ? personsIn(plan) : [];
  const cover = coverer([...persons.flatMap(({ covers }) => covers), ...titleCovers(plan, withheld)]);
  const standIns = new Set(persons.map(({ by }) => by));
  const hidden = (text: string) => {
    const named = cover(people ? coverAddresses(text) : text);
    return numbers ? coverNumbers(named, standIns) : named;
  };
  const inText = (text: string) =>
    hidden(text.replace(webAddresses, (address) => (hidden(address) === address ? address : covered)));
  const names = new Map(persons.map(({ name, by }) => [name, by]));
  const idOf = idMap(plan, withheld, inText);
  const isHidden = ({ element }: Spot) => element !== undefined && withheld.has(element);
  const mapped = mappedPlan(plan, {
    id: idOf,
    isHidden,
    text: (typed, spot) => {
      const { key } = spot;
      if (typed.trim() === tbd || key === 'language') return typed;
      if (isHidden(spot)) return labels.withheld;
      if (people && peopleKeys.has(key)) return names.get(personKey(typed)) ?? inText(typed);
      return inText(typed);
    },
    number: (value, spot) => {
      const { key } = spot;
      if (!numbers && !isHidden(spot)) return value;
      if (key === 'votes' || key === 'votesPerPerson') return undefined;
      // Figures tell such a number as withheld; nothing that is read from a file is one.
      return key === 'value' ? Number.NaN : value;
    },
  });
  return { plan: mapped, idOf };
}

interface Person {
  /** As compared. */
  readonly name: string;
  readonly by: string;
  readonly covers: readonly Cover[];
}

/** Everybody once, with the words that name them. */
function personsIn(plan: Plan): readonly Person[] {
  const persons = new Map<string, Person>();
  for (const typed of peopleIn(plan)) {
    const name = personKey(typed);
    if (persons.has(name)) continue;
    const by = `${labels.person} ${persons.size + 1}`;
    const alone = callNames(fullNames(typed)[0] ?? '').map((words) => ({ words, by, exact: true }) as const);
    const how = alone.length > 1 ? { by } : ({ by, exact: true } as const);
    const whole = fullNames(typed).map((words) => ({ words, ...how }));
    persons.set(name, { name, by, covers: [...whole, ...alone] });
  }
  return [...persons.values()];
}

function personKey(typed: string): string {
  return (nameIn(typed) || typed).toLowerCase();
}

/** Titles of withheld elements are not to be read elsewhere either; a short word of one is no telling title. */
function titleCovers(plan: Plan, withheld: ReadonlySet<string>): readonly Cover[] {
  return [...everyElement(plan)]
    .filter(({ id }) => withheld.has(id))
    .flatMap(({ kind, id, element }) => [namingWords(kind, element) ?? '', id])
    .filter((words) => [...words].length > 3)
    .map((words) => ({ words, by: covered }));
}

/**
 * Ids of withheld elements, and ids in which a covered word stands, become the display number of the element; those of
 * entries that are a lens's own are counted, and go with the element that the lens says them of.
 */
function idMap(
  plan: Plan,
  withheld: ReadonlySet<string>,
  inText: (text: string) => string,
): Redacted['idOf'] {
  const renamed = new Map<string, string>();
  const taken = new Set([...everyElement(plan)].map(({ id }) => id));
  const own = lensEntries(plan.lenses).filter(({ id }) => !taken.has(id));
  const counted = own.map(({ id }, at) => [id, `L${at + 1}`] as const);
  const unnamed = new Set([...withheld, ...own.flatMap(({ id, of }) => (withheld.has(of) ? id : []))]);
  for (const [id, number] of [...displayNumbers(plan), ...counted]) {
    const words = id.replaceAll('-', ' ');
    const capitalised = words.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
    if (!unnamed.has(id) && inText(words) === words && inText(capitalised) === capitalised) continue;
    let name = `${labels.withheld}-${number.toLowerCase()}`;
    while (taken.has(name)) name = `${name}-x`;
    taken.add(name);
    renamed.set(id, name);
  }
  return (id) => renamed.get(id) ?? id;
}

/** The entries under `lenses.<lens>.<section>.<element>.<field>`, such as touchpoints, with their elements. */
function lensEntries(
  value: unknown,
  path: readonly string[] = [],
): readonly { readonly id: string; readonly of: string }[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const [, , of = ''] = path;
  if (path.length === 4) return Object.keys(value).map((id) => ({ id, of }));
  return Object.entries(value).flatMap(([key, inside]) => lensEntries(inside, [...path, key]));
}
