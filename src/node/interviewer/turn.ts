import type { Answer, Question, Reply } from '../../core/workshop/question.ts';
import type { Arrival } from './bursts.ts';
import { bodyWidth, type Size } from './frame.ts';
import { helpPage, scrollHelp } from './help.ts';
import type { Outcome, Screen } from './screen.ts';
import type { Stroke } from './stroke.ts';
import type { Surface } from './surface.ts';

/** What a screen is shown with. */
export interface Stage extends Surface {
  readonly question: Question;
  readonly notices: readonly string[];
  readonly keep: (soFar: Answer) => void;
  /** What was typed before there was a screen to take it: the rest of a burst that ended the one before. */
  readonly ahead: Arrival[];
  /** The rest of the word whose first letter opened this screen: `ark` after `p` for park. */
  readonly begun?: string | undefined;
  /** Gives the keys back to whoever reads them next. */
  readonly letGo: () => void;
}

/** What is on the screen: the question, or a page of help over it. */
export interface Shown<State> {
  readonly state: State;
  readonly help: Help | undefined;
  /** What the screen itself has to say: that there is no editor. */
  readonly note: string | undefined;
}

interface Help {
  readonly page: string;
  readonly top: number;
  /** The key that opened it, where an answer may begin with it. */
  readonly mark: Stroke | undefined;
}

/** What comes of an arrival. */
export type Next<State> = { readonly shown: Shown<State> } | Ending<State>;

/** What a prompt ends with: a reply, or a text that goes on in the user's own editor. `rest` is for the next screen. */
export type Ending<State> =
  | { readonly reply: Reply; readonly rest: readonly Arrival[] }
  | { readonly edit: Shown<State>; readonly text: string; readonly rest: readonly Arrival[] };

/** What an arrival makes of what is shown; `keep` and `guide` are called on the way and may throw. */
export function turn<State>(
  screen: Screen<State>,
  shown: Shown<State>,
  arrival: Arrival,
  stage: Stage,
  size: Size,
): Next<State> {
  if (shown.help !== undefined) return overHelp(screen, shown, shown.help, arrival, stage, size);
  if (arrival.kind === 'stroke') return struck(screen, shown, arrival.stroke, stage, size);
  const command = stage.question.isBeside ? undefined : slashed(arrival.strokes);
  if (command !== undefined && !arrival.pasted.whole && screen.atRest(shown.state))
    return leaving(screen, shown.state, stage, 'more', command);
  const paste = screen.paste ?? screen.pasteMarked;
  return applied(paste?.(shown.state, arrival.pasted) ?? shown, shown, stage);
}

/** What follows a slash that began a typed line; undefined where there is none, or more than a line. */
function slashed([first, ...others]: readonly Stroke[]): readonly Arrival[] | undefined {
  const isLine = others.slice(0, -1).every(({ text }) => text !== '');
  if (first?.key !== '/' || !isLine) return undefined;
  return others.map((stroke) => ({ kind: 'stroke', stroke }));
}

function struck<State>(
  screen: Screen<State>,
  shown: Shown<State>,
  stroke: Stroke,
  stage: Stage,
  size: Size,
): Next<State> {
  const { state } = shown;
  const left = stroke.key === '/' && stage.question.isBeside ? undefined : waysOut[stroke.key];
  const leaves = stroke.key === 'escape' ? !screen.takesEscape?.(state) : screen.atRest(state);
  if (left !== undefined && leaves) return leaving(screen, state, stage, left);
  if (stroke.key === '?' && screen.atRest(state)) {
    const mark = screen.takesQuestionMark?.(state) ? stroke : undefined;
    return { shown: { ...shown, help: { page: helpPage(stage, stage.question), top: 0, mark } } };
  }
  const text = stroke.key === 'ctrl-g' ? screen.typed?.(state) : undefined;
  if (text !== undefined) return { edit: shown, text, rest: [] };
  return applied(screen.press(state, stroke, bodyWidth(size, screen.widest)), shown, stage);
}

const waysOut: Readonly<Record<string, 'back' | 'leave' | 'more'>> = {
  escape: 'back',
  'ctrl-d': 'leave',
  '/': 'more',
};

/** Whoever meant the question mark itself types it again, or goes on as if it stood there. */
const writesMark: ReadonlySet<string> = new Set(['?', 'return', 'ctrl-j']);

/** Any key closes help or scrolls it. Nothing that was typed in full is lost: a paste goes to the question beneath. */
function overHelp<State>(
  screen: Screen<State>,
  shown: Shown<State>,
  { page, top, mark }: Help,
  arrival: Arrival,
  stage: Stage,
  size: Size,
): Next<State> {
  const closed = { ...shown, help: undefined };
  const stroke = arrival.kind === 'stroke' ? arrival.stroke : undefined;
  const scrolled = stroke && scrollHelp(page, top, stroke.key, size);
  if (scrolled !== undefined) return { shown: { ...shown, help: { page, top: scrolled, mark } } };
  if (stroke !== undefined && mark !== undefined && writesMark.has(stroke.key))
    return applied(screen.press(shown.state, mark, bodyWidth(size, screen.widest)), closed, stage);
  if (stroke !== undefined && (mark === undefined || stroke.text === '')) return { shown: closed };
  const isTyped = arrival.kind === 'stroke' || !arrival.pasted.whole;
  const marked =
    mark !== undefined && isTyped
      ? applied(screen.press(shown.state, mark, bodyWidth(size, screen.widest)), closed, stage)
      : { shown: closed };
  return 'shown' in marked ? turn(screen, marked.shown, arrival, stage, size) : marked;
}

function applied<State>(outcome: Outcome<State>, shown: Shown<State>, { keep }: Stage): Next<State> {
  if ('reply' in outcome) return { reply: outcome.reply, rest: [] };
  if (outcome.keep !== undefined) keep(outcome.keep);
  return { shown: { ...shown, state: outcome.state } };
}

function leaving<State>(
  screen: Screen<State>,
  state: State,
  { keep }: Stage,
  kind: 'back' | 'leave' | 'more',
  rest: readonly Arrival[] = [],
): Ending<State> {
  const unkept = screen.unkept?.(state);
  if (unkept !== undefined) keep(unkept);
  const at = screen.place?.(state);
  return { reply: kind === 'more' && at !== undefined ? { kind, at } : { kind }, rest };
}
