import { type StepId, steps } from '../../method/steps.ts';
import type { Fields } from '../../plan/field.ts';
import { planFields } from '../../plan/fields.ts';
import type { Path } from '../../plan/shape.ts';
import { chapterOf, chapters, head } from '../chapters.ts';

const plan = { id: 'plan', title: 'The plan itself', step: undefined } as const;

/** A part of the plan under which changes are told: a step, another chapter, or what stands above the elements. */
export interface Part {
  /** The step's id, the chapter's key, or `plan`. */
  readonly id: string;
  readonly title: string;
  /** The number of the step; undefined where it is none. */
  readonly step: number | undefined;
}

/** The steps that fill chapters; every other chapter is a part of its own. */
const stepOfChapter: Readonly<Record<string, StepId>> = {
  objectives: 'objectives',
  segments: 'customers',
  leftOut: 'customers',
  strategies: 'strategies',
  concepts: 'concepts',
  metrics: 'impact',
};

const planTable: Fields = planFields;

const parts: ReadonlyMap<string, Part> = new Map(chapters.map((chapter) => [chapter, partFor(chapter)]));

function partFor(chapter: string): Part {
  if (chapter === head) return plan;
  const id = Object.hasOwn(stepOfChapter, chapter) ? stepOfChapter[chapter] : undefined;
  if (id === undefined) return { id: chapter, title: planTable[chapter]?.label ?? chapter, step: undefined };
  return { id, title: steps[id].title, step: steps[id].number };
}

/** The part of the plan that a path lies in. */
export function partOf(path: Path): Part {
  return parts.get(chapterOf(path)) ?? plan;
}

/** The ids of all parts in the order in which they are told. */
export const partIds: readonly string[] = [...new Set([...parts.values()].map(({ id }) => id))];

/** The words over a part: `Step 4: Concepts`, `Decisions`. */
export function partHeading({ step, title }: Part): string {
  return step === undefined ? title : `Step ${step}: ${title}`;
}
