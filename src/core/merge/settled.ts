import type { Conflict, Marking, Merged, Sides } from './merged.ts';
import { hasMarkers, wholeInMarkers } from './whole.ts';

/** What git's own merge of three texts, line by line, came to; where it is not clean, markers stand in the text. */
export interface TextMerge {
  readonly isClean: boolean;
  readonly text: string;
}

/** How a merge ended: with all of both sides in the text, or with markers in it. */
export interface Settled {
  readonly kind: 'merged' | 'conflicts';
  readonly text: string;
  /** Who decided: the plan's own terms, git's lines, or nobody, so that all of each side stands between markers. */
  readonly by: 'plan' | 'lines' | 'nobody';
  /** Why it was not merged in the plan's terms; undefined where it was. */
  readonly why: string | undefined;
  /** What has to be decided; nobody has listed it where lines were merged. */
  readonly conflicts: readonly Conflict[];
}

export interface Question {
  readonly sides: Sides;
  readonly marking: Marking;
  /** Merges in the plan's terms. Whatever it throws is a doubt. */
  readonly mergePlan: () => Merged | Promise<Merged>;
  /** Merges line by line; undefined where that cannot be done. */
  readonly mergeLines: () => TextMerge | undefined | Promise<TextMerge | undefined>;
  /** Whether a text that was merged line by line can be trusted. */
  readonly isSound: (text: string) => boolean;
}

/**
 * Ends a merge safely: in the plan's terms, else line by line where the result can be trusted, else with all of each side
 * between markers. It is only called merged where nothing is missing, and never else without markers.
 */
export async function settle(question: Question): Promise<Settled> {
  const merged = await inPlansTerms(question);
  if (merged.kind !== 'doubtful') {
    const conflicts = merged.kind === 'conflicts' ? merged.conflicts : [];
    return { kind: merged.kind, text: merged.text, by: 'plan', why: undefined, conflicts };
  }
  const about = { why: merged.why, conflicts: [] } as const;
  const lines = await question.mergeLines();
  if (lines?.isClean === true && isTrusted(question, lines.text))
    return { kind: 'merged', text: lines.text, by: 'lines', ...about };
  if (lines?.isClean === false && hasMarkers(lines.text, question.marking.size))
    return { kind: 'conflicts', text: lines.text, by: 'lines', ...about };
  return {
    kind: 'conflicts',
    text: wholeInMarkers(question.sides, question.marking),
    by: 'nobody',
    ...about,
  };
}

async function inPlansTerms({ mergePlan, marking }: Question): Promise<Merged> {
  try {
    const merged = await mergePlan();
    const isUnmarked = merged.kind === 'conflicts' && !hasMarkers(merged.text, marking.size);
    return isUnmarked ? { kind: 'doubtful', why: 'The conflicts have no markers' } : merged;
  } catch (error) {
    return {
      kind: 'doubtful',
      why: `cnsg has a fault: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
}

function isTrusted({ isSound }: Question, text: string): boolean {
  try {
    return isSound(text);
  } catch {
    return false;
  }
}
