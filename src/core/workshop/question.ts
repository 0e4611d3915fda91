import type { StepId } from '../method/steps.ts';

/** One screen of the workshop, as data: an interviewer shows it and brings back the answer. */
export type Question =
  | TextQuestion
  | ListQuestion
  | PickQuestion
  | GridQuestion
  | FormQuestion
  | MenuQuestion;

interface Asked {
  /** The path where the answer goes, or `/review/customers` and the like for screens that fill nothing. */
  readonly id: string;
  readonly step: StepId | undefined;
  /** Where the team is: `Step 2 of 5: Customers`. */
  readonly heading: string;
  /** The question itself, one sentence. */
  readonly prompt: string;
  /** A few short paragraphs that stand under the prompt; wrapped by the interviewer. */
  readonly guidance: readonly string[];
  /** The page of the guide that help shows: a step or a strategy. */
  readonly topic: string;
  /** What is still missing of what the question may fill, as paths: empty when all is answered. */
  readonly open: readonly string[];
}

/** A text. An empty answer where nothing stood is a skip; where something stood, it is kept. */
export interface TextQuestion extends Asked {
  readonly kind: 'text';
  /** There is no going on without it. */
  readonly isNeeded?: true;
  readonly value: string | undefined;
  /** May run over several lines. */
  readonly long: boolean;
}

/** Titles, one a line. */
export interface ListQuestion extends Asked {
  readonly kind: 'list';
  readonly items: readonly ListItem[];
}
export interface ListItem {
  /** Absent on a line that was just typed. */
  readonly id?: string;
  readonly text: string;
  /** Says why the line cannot be taken out here; its words can be changed. */
  readonly fixed?: string;
}

/** Some of a few options. */
export interface PickQuestion extends Asked {
  readonly kind: 'pick';
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
}
export interface Option {
  readonly id: string;
  readonly label: string;
  /** One or two lines that stand under the label. */
  readonly detail?: string;
}

/** Links: which columns belong to each row. */
export interface GridQuestion extends Asked {
  readonly kind: 'grid';
  readonly rows: readonly Line[];
  readonly columns: readonly Column[];
  /** The ids of the ticked columns by row id; a row may be absent. */
  readonly ticks: ReadonlyMap<string, readonly string[]>;
  /** At most one column a row. */
  readonly single: boolean;
}
export interface Line {
  readonly id: string;
  /** The display number, `O1`, or empty. */
  readonly number: string;
  readonly label: string;
}
export interface Column extends Line {
  /** Columns of one group stand together under this word: `Segments`, `Barriers`. */
  readonly group: string;
  /** One line that explains the column in the legend. */
  readonly detail?: string;
}

/** Several short answers on one screen. */
export interface FormQuestion extends Asked {
  readonly kind: 'form';
  readonly rows: readonly FormRow[];
}
export interface FormRow {
  readonly id: string;
  readonly label: string;
  readonly value: string | undefined;
  /** What may be typed: `a number, or TBD`. */
  readonly hint: string;
  /** The only answers that are taken, where there are few. */
  readonly options?: readonly string[];
  /** Says what is wrong with a text, or undefined when it can be taken. An empty text is never checked. */
  readonly complaint?: (text: string) => string | undefined;
}

/** One of a few ways to go on. The first choice is what Enter takes. */
export interface MenuQuestion extends Asked {
  readonly kind: 'menu';
  readonly choices: readonly Option[];
}

/** The answer to a question of the same kind. */
export type Answer =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly ListItem[] }
  | { readonly kind: 'pick'; readonly chosen: readonly string[] }
  | { readonly kind: 'grid'; readonly ticks: ReadonlyMap<string, readonly string[]> }
  | { readonly kind: 'form'; readonly values: ReadonlyMap<string, string> }
  | { readonly kind: 'menu'; readonly choice: string };

/** What comes back from a screen. */
export type Reply =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'back' | 'leave' };

/** Whoever answers: a terminal, a plain line reader, a script. */
export interface Interviewer {
  /**
   * Shows one question and waits for the reply.
   * @param keep takes what was answered so far, as a whole, whenever a line or row is finished, so that a crash loses
   * at most the line being typed.
   * @param notices lines that the screen shows first: what was saved, what went wrong.
   */
  ask(question: Question, keep: (soFar: Answer) => void, notices: readonly string[]): Promise<Reply>;
}
