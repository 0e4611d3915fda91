import type { verdicts } from '../method/four-rules.ts';
import { labels } from './labels.ts';
import type { Ref } from './plan-data.ts';

/** What a lens tells in reports: neutral data, so that one template part a format shows every lens. */
export interface LensSection {
  /** The lens: `push-pull`. */
  readonly id: string;
  readonly title: string;
  /** Whose ideas these are. */
  readonly credit: string;
  /** Their names, where there is no room for more. */
  readonly after: string;
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
  | LevelsBlock
  | FunnelBlock;

/** Elements, as links, and words behind them; either may be empty. */
export interface LensWords {
  readonly refs: readonly Ref[];
  readonly text: string;
  /** Set where the words are no more than that, so that it can be told at a glance. */
  readonly verdict: Verdict | null;
}

export type Verdict = (typeof verdicts)[number];

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

/** A picture: stages that fewer and fewer people reach, in columns, with what works in each place and what does not hold. */
export interface FunnelBlock {
  readonly kind: 'funnel';
  readonly title: string;
  /** What stands above the stages. */
  readonly head: string;
  readonly columns: readonly LensWords[];
  readonly rows: readonly FunnelRow[];
}

export interface FunnelRow {
  readonly label: string;
  /** Where people stand there, in a few words. */
  readonly about: string;
  /** What does not hold at the whole stage; empty where nothing is wrong. */
  readonly fault: string;
  /** One for each column. */
  readonly places: readonly FunnelPlace[];
}

export interface FunnelPlace {
  readonly works: readonly FunnelConcept[];
  /** The barriers that bite there and do not stand alone. */
  readonly bites: readonly Ref[];
  readonly faults: readonly LensWords[];
}

export interface FunnelConcept extends Ref {
  /** The id of its strategy; null where it has none. */
  readonly strategy: string | null;
  readonly isKept: boolean;
}

/** Words alone. */
export function plainWords(text: string): LensWords {
  return { refs: [], text, verdict: null };
}

/** A verdict in words; nothing where there is none. */
export function verdictWords(verdict: Verdict | undefined): LensWords {
  return { ...plainWords(verdict === undefined ? '' : labels[verdict]), verdict: verdict ?? null };
}
