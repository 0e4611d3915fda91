import type { ElementKind } from '../../plan/fields.ts';
import type { Path } from '../../plan/shape.ts';
import type { Change, LinkChange, Weight } from '../change.ts';
import type { Part } from './part.ts';

/** A difference with every id, key and value in words: what each output is made of. Nothing in it is escaped yet. */
export interface Told {
  /** What the newer plan is called; empty where it has no title. */
  readonly title: string;
  /** The language of the newer plan, as a BCP 47 tag. */
  readonly language: string;
  /** What the two plans are called: `HEAD`, `nordair.cnsg.yaml`. */
  readonly labels: { readonly before: string; readonly after: string };
  /** Each change by itself, in the order of the difference. */
  readonly changes: readonly ToldChange[];
  /** The parts in which something differs, in the order of the workshop. */
  readonly parts: readonly ToldPart[];
  readonly impact: readonly ToldImpact[];
}

export interface ToldChange {
  readonly change: Change;
  readonly part: Part;
  /** The title of the element in which the one that it is about lives. */
  readonly within: string | undefined;
  readonly facts: readonly Fact[];
}

export interface ToldPart {
  readonly part: Part;
  readonly elements: readonly ToldElement[];
}

/**
 * What became of an element. `moved`: nothing but its place differs; `form`: nothing but white space, case or the order
 * within a field; `changed`: it says something else.
 */
export const ways = ['added', 'removed', 'renamed', 'changed', 'moved', 'form'] as const;
export type Way = (typeof ways)[number];

/** All that differs in one element, or at the top of the plan, where there is no name. */
export interface ToldElement {
  readonly way: Way;
  readonly name: Name | undefined;
  /** The title of the element that it lives in. */
  readonly within: string | undefined;
  /** The id that it had, where it was possibly renamed. */
  readonly was: string | undefined;
  readonly facts: readonly Fact[];
}

/** An element as people know it: `Objective`, `faster-answers`, `Answer customers' questions faster`. */
export interface Name {
  readonly kind: ElementKind;
  readonly kindTitle: string;
  readonly id: string;
  readonly title: string;
}

export type Fact = FieldFact | LinkFact | PlaceFact;

/** What a field says; `before` or `after` is undefined where it said, or says, nothing. */
export interface FieldFact {
  readonly kind: 'field';
  readonly path: Path;
  readonly label: string;
  readonly weight: Weight;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export interface LinkFact {
  readonly kind: LinkChange['kind'];
  readonly label: string;
  readonly target: Name;
  /** What the link says besides; empty where that is nothing. */
  readonly words: string;
}

/** Where an element stands now: `after “Rebook in two taps”`. */
export interface PlaceFact {
  readonly kind: 'place';
  readonly before: string;
  readonly after: string;
}

/** What was not touched although what it argues for was. */
export interface ToldImpact {
  readonly cause: Name;
  readonly how: string;
  /** How many of each kind, in words: `2 concepts and a metric still argue for the old words`. */
  readonly words: string;
  readonly untouched: readonly Name[];
}

/** The facts that say more than the title over them. */
export function tellingFacts({ way, name, facts }: ToldElement): readonly Fact[] {
  if (name === undefined || (way !== 'added' && way !== 'removed')) return facts;
  return facts.filter((fact) => fact.kind !== 'field' || (fact.after ?? fact.before)?.trim() !== name.title);
}
