import { createPrompt, useEffect } from '@inquirer/core';
import type { Reply } from '../../core/workshop/question.ts';
import type { Arrival } from './bursts.ts';
import { type Canvas, canvasOn } from './canvas.ts';
import { type Edited, editElsewhere } from './editor.ts';
import { usualKeys } from './footer.ts';
import { bodyWidth, type Frame, layOut, type Size } from './frame.ts';
import { helpFrame } from './help.ts';
import { holdTerminal } from './hold-terminal.ts';
import { keyboardOn } from './keyboard.ts';
import { nowhere } from './nowhere.ts';
import { restOfWord } from './rest-of-word.ts';
import type { Screen } from './screen.ts';
import { type Ending, type Shown, type Stage, turn } from './turn.ts';

/**
 * Shows a screen until it has a reply; in between, the terminal may be the user's editor's.
 * @throws ExitPromptError on Ctrl-C, and whatever `keep` or `guide` throws.
 */
export async function showScreen<State>(screen: Screen<State>, stage: Stage): Promise<Reply> {
  const canvas = canvasOn(stage.output);
  let shown: Shown<State> = { state: screen.start, help: undefined, note: undefined };
  try {
    for (;;) {
      const end = await prompted(screen, shown, stage, canvas);
      if ('reply' in end) return end.reply;
      canvas.clear();
      stage.letGo();
      shown = rewritten(screen, end.edit, await editElsewhere(end.text, stage.env), stage);
    }
  } finally {
    canvas.clear();
  }
}

/** What the editor brought is kept at once: it may be long. */
function rewritten<State>(
  screen: Screen<State>,
  shown: Shown<State>,
  { text, note }: Edited,
  { keep }: Stage,
): Shown<State> {
  if (text === undefined) return { ...shown, note };
  const state = screen.withTyped?.(shown.state, text) ?? shown.state;
  const unkept = screen.unkept?.(state);
  if (unkept !== undefined) keep(unkept);
  return { ...shown, state, note };
}

async function prompted<State>(
  screen: Screen<State>,
  start: Shown<State>,
  stage: Stage,
  canvas: Canvas,
): Promise<Ending<State>> {
  let shown = start;
  const word = restOfWord(stage.begun);
  const failures: unknown[] = [];
  const keyboard = keyboardOn(stage.input, stage.ahead);
  const draw = () => canvas.show(frameOf(screen, shown, stage, canvas.size()));
  const take = (arrivals: readonly Arrival[]): Ending<State> | undefined => {
    const waiting = arrivals.flatMap((one) => word.parted(one)).flatMap((one) => asKeys(screen, one));
    for (let arrival = waiting.shift(); arrival !== undefined; arrival = waiting.shift()) {
      if (word.endsWith(arrival)) {
        shown = start;
        continue;
      }
      const next = turn(screen, shown, arrival, stage, canvas.size());
      if (!('shown' in next)) {
        stage.ahead.push(...next.rest, ...waiting);
        return next;
      }
      shown = next.shown;
    }
    draw();
    return undefined;
  };
  const prompt = createPrompt<Ending<State>, object>((_config, done) => {
    useEffect((readline) => {
      const taking = (arrivals: readonly Arrival[]) => {
        try {
          const end = take(arrivals);
          if (end !== undefined) done(end);
        } catch (error) {
          // Keys arrive outside of the promise: what goes wrong there has to be carried into it.
          failures.push(error);
          done(left);
        }
      };
      const release = holdTerminal(stage, canvas, draw, readline, () => done(left));
      keyboard.pass(taking, readline);
      taking(stage.ahead.splice(0));
      return release;
    }, []);
    return ' ';
  });
  try {
    // Inquirer keeps the keyboard and the life of the prompt; the canvas draws.
    const end = await prompt({}, { input: stage.input, output: nowhere() });
    if (failures.length > 0) throw failures[0];
    return end;
  } finally {
    keyboard.stop();
  }
}

const left = { reply: { kind: 'leave' }, rest: [] } as const;

/** Where nothing is typed, characters that arrive at once are keys like any others; a marked paste is none. */
function asKeys<State>(screen: Screen<State>, arrival: Arrival): readonly Arrival[] {
  const isTyped = arrival.kind === 'stroke' || screen.paste !== undefined || arrival.pasted.whole;
  return isTyped ? [arrival] : arrival.strokes.map((stroke) => ({ kind: 'stroke', stroke }));
}

function frameOf<State>(
  screen: Screen<State>,
  { state, help, note }: Shown<State>,
  { question, notices, paint }: Stage,
  size: Size,
): Frame {
  if (help !== undefined) return helpFrame(help, size, paint);
  const width = bodyWidth(size, screen.widest);
  return layOut(
    size,
    {
      notices: note === undefined ? notices : [...notices, note],
      heading: question.heading,
      prompt: question.prompt,
      guidance: question.guidance,
      figure: question.figure ?? [],
      clock: question.clock?.(),
      keys: () => screen.keys(state),
      usual: usualKeys(screen.atRest(state), question.isBeside),
    },
    (height) => screen.draw(state, { width, height }, paint),
    paint,
  );
}
