import type { OpenTerminal } from '../terminal.ts';

/** Somebody who types at the workshop, one screen after the other, each waited for by its words. */
export interface Scribe extends OpenTerminal {
  /** Waits for a new screen, with its prompt and its keys. */
  arrive(prompt: string): Promise<string>;
  /** Waits for words on a screen that is drawn to its end. */
  see(words: string): Promise<string>;
  /** Enter alone. */
  enter(prompt: string): Promise<void>;
  /** Enter alone on every screen and row, until a prompt comes. */
  enterUntil(prompt: string): Promise<void>;
  /** A text, then Enter. */
  text(prompt: string, words: string): Promise<void>;
  /** Titles, one a line, then Enter on the empty line. */
  list(prompt: string, lines: readonly string[]): Promise<void>;
  /** Titles from the clipboard, then Enter on the empty line. */
  pasteList(prompt: string, lines: readonly string[]): Promise<void>;
  /** Boxes to tick, by their places from 0. */
  pick(prompt: string, places: readonly number[]): Promise<void>;
  /** A matrix to tick: for each row the places of its columns, from 0. */
  grid(prompt: string, rows: readonly (readonly number[])[]): Promise<void>;
  /** Rows of a form, Enter after each; an empty one is passed, and a number chooses by so many steps to the right. */
  form(prompt: string, rows: readonly (string | number)[]): Promise<void>;
  /** One of the choices of a menu, by its place from 0. */
  choose(prompt: string, place: number): Promise<void>;
  /** One line on a board, then Enter. */
  command(prompt: string, words: string): Promise<void>;
  /** Lines on a board, each of which brings it back, then Enter on the empty line. */
  board(prompt: string, commands?: readonly string[]): Promise<void>;
  /** A text that is not shown while it is typed, then Enter. */
  secret(prompt: string, words: string): Promise<void>;
  /** Escape. */
  back(prompt: string): Promise<void>;
  /** A slash where nothing is typed, then a letter of the menu. */
  more(prompt: string, key: string): Promise<void>;
  /** How many screens were asked so far. */
  screens(): number;
}

export function scribeAt(terminal: OpenTerminal): Scribe {
  const { press, type, paste, waitFor, written } = terminal;
  const screens = () => written().split(startOfScreen).length - 1;
  const isDrawn = () => endOfDrawing.test(written().slice(-40));
  const isComplete = (screen: string) => hasKeys(screen) && isDrawn();
  let answered = 0;
  const arrive = (prompt: string) =>
    waitFor((screen) => screens() > answered && shows(head(screen), prompt) && isComplete(screen));
  /** A screen at which something is done that ends it. */
  const at = async (prompt: string, act: (screen: string) => void | Promise<void>) => {
    const screen = await arrive(prompt);
    answered = screens();
    await act(screen);
  };
  const command = (prompt: string, words: string) =>
    at(prompt, async () => {
      type(words);
      await waitFor((screen) => shows(screen, `› ${words}`));
      press('enter');
    });
  return {
    ...terminal,
    arrive,
    screens,
    see: (words) => waitFor((screen) => shows(screen, words) && isDrawn()),
    enter: (prompt) => at(prompt, () => press('enter')),
    enterUntil: async (prompt) => {
      for (;;) {
        const isReady = (now: string) => isComplete(now) || shows(head(now), prompt);
        const screen = await waitFor((now) => screens() > answered && isReady(now));
        if (shows(head(screen), prompt)) return;
        const before = written().length;
        press('enter');
        await waitFor((now) => written().length > before && isReady(now));
      }
    },
    text: (prompt, words) =>
      at(prompt, async () => {
        type(words);
        await waitFor((screen) => shows(screen, `› ${words}`));
        press('enter');
      }),
    list: (prompt, lines) =>
      at(prompt, async (screen) => {
        const first = newLine(screen);
        for (const [index, line] of lines.entries()) {
          type(line);
          press('enter');
          await waitFor((now) => newLine(now) === first + index + 1);
        }
        press('enter');
      }),
    pasteList: (prompt, lines) =>
      at(prompt, async (screen) => {
        const first = newLine(screen);
        paste(lines.join('\n'));
        await waitFor((now) => newLine(now) === first + lines.length);
        press('enter');
      }),
    pick: (prompt, places) => at(prompt, () => press(...keysThrough([places], 'down', 'up'), 'enter')),
    grid: (prompt, rows) =>
      at(prompt, (screen) => {
        const isMatrix = /^ +1 +2( |$)/m.test(screen);
        press(...keysThrough(rows, isMatrix ? 'right' : 'down', isMatrix ? 'left' : 'up'), 'enter');
      }),
    form: (prompt, rows) =>
      at(prompt, async (screen) => {
        let pointer = pointed(screen);
        for (const [index, answer] of rows.entries()) {
          if (typeof answer === 'string') type(answer);
          else press(...Array.from({ length: answer }, () => 'right'));
          press('enter');
          if (index < rows.length - 1)
            pointer = pointed(await waitFor((now) => isDrawn() && pointed(now) !== pointer));
        }
      }),
    choose: (prompt, place) =>
      at(prompt, () => press(...Array.from({ length: place }, () => 'down'), 'enter')),
    command,
    board: async (prompt, commands = []) => {
      for (const words of commands) await command(prompt, words);
      await at(prompt, () => press('enter'));
    },
    secret: (prompt, words) =>
      at(prompt, () => {
        type(words);
        press('enter');
      }),
    back: (prompt) => at(prompt, () => press('escape')),
    more: async (prompt, key) => {
      await at(prompt, () => press('/'));
      await at('What else?', () => press(key));
    },
  };
}

/** What each screen begins with: it asks the terminal to mark pastes. */
const startOfScreen = '\x1b[?2004h';

/** Heading and prompt, without what stands under them: an opening names the questions that come. */
function head(screen: string): string {
  return /^[\s\S]*?─{12,}\n\n?(?: *\S.*(?:\n|$))+/.exec(screen)?.[0] ?? screen;
}

/** Words are told by their letters alone: lines may break anywhere in them. */
function shows(screen: string, words: string): boolean {
  return screen.replace(/\s+/g, '').includes(words.replace(/\s+/g, ''));
}

/** What each drawing ends with: lines wrap again, and the cursor is put where something is typed. */
const endOfDrawing = /\x1b\[\?7h(?:\x1b\[\d+;\d+H\x1b\[\?25h)?$/;

/** The keys stand on the last row. */
function hasKeys(screen: string): boolean {
  return /^ {1,2}(Enter|Space) \S.*$/.test(screen.trimEnd().split('\n').at(-1) ?? '');
}

/** The number of the line of a list that is being typed. */
function newLine(screen: string): number {
  return Number(/^ *› +(\d+)\. *$/m.exec(screen)?.[1]);
}

/** The row of a form that the cursor is on: its label, and how many rows above begin alike, remarks come and go. */
function pointed(screen: string): string {
  const lines = screen.split('\n');
  const row = lines.findIndex((line) => /^ *›/.test(line));
  const label = /› (.+?)(?: {2}|$)/.exec(lines[row] ?? '')?.[1]?.trim() ?? '';
  return `${lines.slice(0, row).filter((line) => line.trimStart().startsWith(label)).length} ${label}`;
}

/** Arrow keys and Space through a matrix, from its first cell, row by row. */
function keysThrough(rows: readonly (readonly number[])[], forth: string, back: string): readonly string[] {
  let column = 0;
  return rows.flatMap((places, index) => [
    ...(index === 0 ? [] : ['down']),
    ...places.flatMap((place) => {
      const moves = Array.from({ length: Math.abs(place - column) }, () => (place > column ? forth : back));
      column = place;
      return [...moves, 'space'];
    }),
  ]);
}
