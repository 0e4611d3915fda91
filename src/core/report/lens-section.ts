import type { Ref } from './plan-data.ts';

/** What a lens tells in reports: neutral data, so that one template part a format shows every lens. */
export interface LensSection {
  /** The lens: `push-pull`. */
  readonly id: string;
  readonly title: string;
  /** Whose ideas these are. */
  readonly credit: string;
  /** One sentence for the brief; empty where nothing was answered. */
  readonly sentence: string;
  readonly blocks: readonly LensBlock[];
}

export type LensBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** What is missing or does not fit, each said by name. */
  | { readonly kind: 'gaps'; readonly items: readonly LensWords[] }
  | { readonly kind: 'list'; readonly items: readonly LensWords[] }
  /** The first cell of a row is its head. */
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly LensWords[])[];
    }
  | LevelsBlock;

/** Elements, as links, and words behind them; either may be empty. */
export interface LensWords {
  readonly refs: readonly Ref[];
  readonly text: string;
}

/** A picture: for each row where things stand and where they have to be, on a scale from 0. */
export interface LevelsBlock {
  readonly kind: 'levels';
  readonly title: string;
  readonly most: number;
  readonly rows: readonly LevelRow[];
}

export interface LevelRow {
  readonly label: string;
  readonly now: number | null;
  readonly needed: number | null;
}

/** Words alone. */
export function plainWords(text: string): LensWords {
  return { refs: [], text };
}
