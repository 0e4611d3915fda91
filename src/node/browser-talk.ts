import { spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/** A browser that was started, spoken to in the DevTools protocol through a pipe that nobody else can reach. */
export interface BrowserTalk {
  /** Asks for something and gives back the answer. @throws when the browser refuses, or has ended. */
  ask(method: string, params: object, session?: string): Promise<Reply>;
  /** Comes back when the browser tells of an event; ask for it before what causes it. */
  event(method: string, session: string): Promise<void>;
  /** Ends the browser, and comes back when it is gone. */
  end(): Promise<void>;
}

export type Reply = Readonly<Record<string, unknown>>;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly sessionId?: string;
  readonly result?: Reply;
  readonly error?: { readonly message: string };
}

interface Waiting {
  readonly settle: (reply: Reply) => void;
  readonly fail: (error: Error) => void;
}

/** @param patience milliseconds after which the browser is ended, whatever it does. */
export function openBrowserTalk(program: string, words: readonly string[], patience: number): BrowserTalk {
  const stdio = ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] as const;
  const child = spawn(program, [...words, '--remote-debugging-pipe'], { stdio: [...stdio] });
  // The fourth and fifth are pipes, as was asked for above.
  const [toBrowser, fromBrowser] = [child.stdio[3] as Writable, child.stdio[4] as Readable];
  const waiting = new Map<string, Waiting>();
  const failAll = (error: Error) => {
    for (const { fail } of waiting.values()) fail(error);
    waiting.clear();
  };
  const hear = (key: string, message: Message) => {
    const heard = waiting.get(key);
    waiting.delete(key);
    if (message.error) heard?.fail(new Error(message.error.message));
    else heard?.settle(message.result ?? {});
  };
  const ended = new Promise<void>((settle) => {
    child.on('error', (error) => {
      failAll(error);
      settle();
    });
    child.on('close', () => {
      failAll(new Error('the browser ended'));
      settle();
    });
  });
  const overdue = setTimeout(() => child.kill('SIGKILL'), patience);
  messagesFrom(fromBrowser, (message) =>
    hear(message.id === undefined ? `${message.sessionId} ${message.method}` : String(message.id), message),
  );
  toBrowser.on('error', failAll);
  let last = 0;
  const wait = (key: string) =>
    new Promise<Reply>((settle, fail) => {
      if (child.exitCode !== null) fail(new Error('the browser ended'));
      else waiting.set(key, { settle, fail });
    });
  return {
    ask: (method, params, sessionId) => {
      last += 1;
      const answer = wait(String(last));
      toBrowser.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
      return answer;
    },
    event: async (method, session) => {
      await wait(`${session} ${method}`);
    },
    end: async () => {
      clearTimeout(overdue);
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Messages are JSON, each with a zero byte behind it. */
function messagesFrom(stream: Readable, hear: (message: Message) => void): void {
  let parts: string[] = [];
  stream.setEncoding('utf8').on('data', (text: string) => {
    const [first = '', ...others] = text.split('\0');
    parts.push(first);
    for (const other of others) {
      // The protocol says what a message holds.
      hear(JSON.parse(parts.join('')) as Message);
      parts = [other];
    }
  });
}
