import type { Key } from 'node:readline';
import { createPrompt, useEffect, useRef, useState } from '@inquirer/core';
import type { Answer, Question, Reply } from '../../core/workshop/question.ts';
import { type Arrival, gatherBursts } from './bursts.ts';
import { canvasOn } from './canvas.ts';
import { bodyWidth, type Frame, layOut, type Size } from './frame.ts';
import { helpFrame, scrollHelp } from './help.ts';
import { nowhere } from './nowhere.ts';
import type { Outcome, Screen } from './screen.ts';
import { strokeOf } from './stroke.ts';
import type { Surface } from './surface.ts';

/** What a screen is shown with. */
export interface Stage extends Surface {
  readonly question: Question;
  readonly notices: readonly string[];
  readonly keep: (soFar: Answer) => void;
}

/** What is on the screen: the question, or a page of help over it. */
interface Shown<State> {
  readonly state: State;
  readonly help: { readonly page: string; readonly top: number } | undefined;
}

type Next<State> = { readonly shown: Shown<State> } | { readonly reply: Reply };

/**
 * Shows a screen until it has a reply.
 * @throws ExitPromptError on Ctrl-C, and whatever `keep` or `guide` throws.
 */
export async function showScreen<State>(screen: Screen<State>, stage: Stage): Promise<Reply> {
  const canvas = canvasOn(stage.output);
  const failures: unknown[] = [];
  const prompt = createPrompt<Reply, object>((_config, done) => {
    const [shown, setShown] = useState<Shown<State>>(() => ({ state: screen.start, help: undefined }));
    const latest = useRef(shown);
    const take = (arrivals: readonly Arrival[]) => {
      try {
        for (const arrival of arrivals.flatMap((one) => asKeys(screen, one))) {
          const next = after(screen, latest.current, arrival, stage, canvas.size());
          if ('reply' in next) return done(next.reply);
          latest.current = next.shown;
        }
        setShown(latest.current);
      } catch (error) {
        // Keys arrive outside of the promise: what goes wrong there has to be carried into it.
        failures.push(error);
        done({ kind: 'leave' });
      }
    };
    useEffect((readline) => {
      const stop = listen(stage, take, readline);
      const ended = () => done({ kind: 'leave' });
      const redraw = () => {
        canvas.forget();
        canvas.show(frameOf(screen, latest.current, stage, canvas.size()));
      };
      readline.on('close', ended);
      // A suspended workshop on the wall looks like a lost one: with a listener, Ctrl-Z does nothing.
      readline.on('SIGTSTP', ignore);
      stage.output.on('resize', redraw);
      process.on('SIGCONT', redraw);
      return () => {
        stop();
        readline.removeListener('close', ended);
        readline.removeListener('SIGTSTP', ignore);
        stage.output.off('resize', redraw);
        process.off('SIGCONT', redraw);
        canvas.release();
      };
    }, []);
    useEffect(() => canvas.show(frameOf(screen, shown, stage, canvas.size())), [shown]);
    return ' ';
  });
  try {
    // Inquirer keeps the keyboard and the life of the prompt; the canvas draws.
    const reply = await prompt({}, { input: stage.input, output: nowhere() });
    if (failures.length > 0) throw failures[0];
    return reply;
  } finally {
    canvas.clear();
  }
}

function ignore(): void {}

/** @returns how to stop listening. */
function listen(
  { input }: Stage,
  take: (arrivals: readonly Arrival[]) => void,
  readline: { line: string },
): () => void {
  const bursts = gatherBursts(take);
  const onKey = (text: string | undefined, key: Key) => {
    // On an empty line readline would close by itself at Ctrl-D, before the screen could say what it means.
    readline.line = ' ';
    bursts.add(strokeOf(text, key));
  };
  readline.line = ' ';
  input.on('keypress', onKey);
  return () => {
    input.off('keypress', onKey);
    bursts.stop();
  };
}

/** Where nothing is typed, characters that arrive at once are keys like any others; a marked paste is none. */
function asKeys<State>(screen: Screen<State>, arrival: Arrival): readonly Arrival[] {
  const isTyped = arrival.kind === 'stroke' || screen.paste !== undefined || arrival.pasted.whole;
  return isTyped ? [arrival] : arrival.strokes.map((stroke) => ({ kind: 'stroke', stroke }));
}

function after<State>(
  screen: Screen<State>,
  shown: Shown<State>,
  arrival: Arrival,
  stage: Stage,
  size: Size,
): Next<State> {
  const { state, help } = shown;
  if (help !== undefined) {
    const key = arrival.kind === 'stroke' ? arrival.stroke.key : '';
    const top = scrollHelp(help.page, help.top, key, size);
    return { shown: { state, help: top === undefined ? undefined : { page: help.page, top } } };
  }
  if (arrival.kind === 'paste') return applied(screen.paste?.(state, arrival.pasted) ?? { state }, stage);
  const { key } = arrival.stroke;
  const left = key === 'escape' ? 'back' : key === 'ctrl-d' && screen.atRest(state) ? 'leave' : undefined;
  if (left !== undefined) return leaving(screen, state, stage, left);
  if (key === '?' && screen.atRest(state)) {
    return { shown: { state, help: { page: stage.guide(stage.question.topic), top: 0 } } };
  }
  return applied(screen.press(state, arrival.stroke, bodyWidth(size, screen.widest)), stage);
}

function applied<State>(outcome: Outcome<State>, { keep }: Stage): Next<State> {
  if ('reply' in outcome) return outcome;
  if (outcome.keep !== undefined) keep(outcome.keep);
  return { shown: { state: outcome.state, help: undefined } };
}

function leaving<State>(
  screen: Screen<State>,
  state: State,
  { keep }: Stage,
  kind: 'back' | 'leave',
): Next<State> {
  const unkept = screen.unkept?.(state);
  if (unkept !== undefined) keep(unkept);
  return { reply: { kind } };
}

function frameOf<State>(
  screen: Screen<State>,
  { state, help }: Shown<State>,
  stage: Stage,
  size: Size,
): Frame {
  if (help !== undefined) return helpFrame(help.page, help.top, size, stage.paint);
  const width = bodyWidth(size, screen.widest);
  return layOut(
    size,
    { ...stage.question, notices: stage.notices, keys: screen.keys(state) },
    (height) => screen.draw(state, { width, height }, stage.paint),
    stage.paint,
  );
}
