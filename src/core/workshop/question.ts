import type { StepId } from '../method/steps.ts';

/** One screen of the workshop, as data: an interviewer shows it and brings back the answer. */
export type Question =
  | TextQuestion
  | ListQuestion
  | PickQuestion
  | GridQuestion
  | FormQuestion
  | MenuQuestion
  | BoardQuestion;

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
  /** Guidance that is kept off the screen, since the rows say it one by one or the room knows it: help still tells it. */
  readonly unsaid?: readonly string[];
  /** What is still missing of what the question may fill, as paths: empty when all is answered. */
  readonly open: readonly string[];
  /** Lines that are drawn as they are, between guidance and body: a grid of marks. Left out where they do not fit. */
  readonly figure?: readonly string[];
  /** Told anew while the screen is up, beside the heading: the time that is left. */
  readonly clock?: () => string | undefined;
  /** Was opened from another question: nothing more can be opened from it. */
  readonly isBeside?: true;
  /** The row, line or option that the cursor starts on, by its place from 0; the usual one unless said. */
  readonly at?: number;
}

/** A text. An empty answer where nothing stood is a skip; where something stood, it is kept. */
export interface TextQuestion extends Asked {
  readonly kind: 'text';
  /** There is no going on without it. */
  readonly isNeeded?: true;
  readonly value: string | undefined;
  /** Stands on the line at first, though nothing is answered yet: Enter records it, an emptied line skips. */
  readonly draft?: string;
  /** May run over several lines. */
  readonly long: boolean;
  /** Never shown while it is typed: a ballot. */
  readonly isHidden?: true;
  /** Says what is wrong with a text, or undefined when it can be taken. An empty text is never checked. */
  readonly complaint?: (text: string) => string | undefined;
}

/** Titles, one a line. */
export interface ListQuestion extends Asked {
  readonly kind: 'list';
  readonly items: readonly ListItem[];
  /** The order of the lines says something: a number in front of one puts it in that place. */
  readonly isOrdered?: true;
  /** What a pasted text stands for: a line each, or a filled card each. */
  readonly pasted: (text: string) => readonly ListItem[];
  /** Points out what a line looks like, among the others or elsewhere in the plan; undefined for most lines. */
  readonly remark: (items: readonly ListItem[], at: number) => string | undefined;
}
export interface ListItem {
  /** Absent on a line that was just typed. */
  readonly id?: string;
  readonly text: string;
  /** Stands behind the words, dim and not to be typed over: `for Frequent flyers`. */
  readonly aside?: string;
  /** The whole of a pasted card, of which `text` is the title. */
  readonly card?: string;
  /** The card is of another kind than the list's: it makes an element of its own kind, wherever it is pasted. */
  readonly isForeign?: true;
  /** Says why the line cannot be taken out here; its words can be changed. */
  readonly fixed?: string;
}

/** Some of a few options. */
export interface PickQuestion extends Asked {
  readonly kind: 'pick';
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  /** From so many on, one more is taken only when it is asked for twice; `remark` says why. */
  readonly most?: { readonly count: number; readonly remark: string };
}
export interface Option {
  readonly id: string;
  readonly label: string;
  /** The letter that chooses it in a menu. */
  readonly key?: string;
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
  /** What can be made on the spot, where no column fits: `New barrier of Frequent flyers`. */
  readonly makes: readonly Making[];
}
export interface Making {
  readonly id: string;
  readonly label: string;
  /** The group that the new column joins. */
  readonly group: string;
}
/** A column that was made on the spot. */
export interface MadeColumn {
  /** Stands for it among the ticks until the plan has given it an id: `+1`, `+2`. */
  readonly id: string;
  /** The id of its `Making`. */
  readonly making: string;
  readonly label: string;
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
  /** An answer with the name of what it fills, for help; where the plan's own table does not give one. */
  readonly example?: string;
  /** The only answers that are taken, where there are few. */
  readonly options?: readonly string[];
  /** Says what is wrong with a text, or undefined when it can be taken. An empty text is never checked. */
  readonly complaint?: (text: string) => string | undefined;
  /** Says how a text is understood, or what is odd about it; it is taken all the same. */
  readonly remark?: (text: string) => string | undefined;
  /** An answer may begin with a question mark: `? > 5 min, June 2027`. */
  readonly takesQuestionMark?: true;
}

/** One of a few ways to go on. The first choice is what Enter takes. */
export interface MenuQuestion extends Asked {
  readonly kind: 'menu';
  readonly choices: readonly Option[];
}

/** What there is, by number, and a line for what to do with it: `park 4 7 9-12`, or `3 7, 5 4` for dots. */
export interface BoardQuestion extends Asked {
  readonly kind: 'board';
  readonly lines: readonly BoardLine[];
  /** What may be typed, in a few words: `park 4 7: why · join 2 11 · Enter goes on`. */
  readonly hint: string;
  /** Says what is wrong with a line, or undefined when it can be taken. An empty line is never checked. */
  readonly complaint: (command: string) => string | undefined;
}
export interface BoardLine extends Line {
  /** Lines of one group stand together under this word; empty for none. */
  readonly group: string;
  /** A few words that stand behind the label, dim: `4 dots · parked: too early`. */
  readonly detail: string;
}

/** The answer to a question of the same kind. */
export type Answer =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly ListItem[] }
  | { readonly kind: 'pick'; readonly chosen: readonly string[] }
  | {
      readonly kind: 'grid';
      readonly ticks: ReadonlyMap<string, readonly string[]>;
      readonly made?: readonly MadeColumn[];
    }
  | { readonly kind: 'form'; readonly values: ReadonlyMap<string, string> }
  | { readonly kind: 'menu'; readonly choice: string }
  /** An empty command goes on. */
  | { readonly kind: 'board'; readonly command: string };

/** What comes back from a screen. */
export type Reply =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'back' | 'leave' }
  /**
   * Something besides the question: park, decide, undo and so on. All that was typed is kept before.
   * `at` is where the cursor was; `words` what was typed behind the slash, where a whole line is typed at once.
   */
  | { readonly kind: 'more'; readonly at?: number; readonly words?: string };

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
