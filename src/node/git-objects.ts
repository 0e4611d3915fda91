import type { FileText } from '../context.ts';
import { UserError } from '../core/errors.ts';
import { decode } from './decode.ts';
import { talk } from './git.ts';

const largest = 16 * 1024 * 1024;
const newline = 0x0a;

/** What git keeps under a name. */
export interface Stored {
  readonly id: string;
  readonly isFile: boolean;
  readonly size: number;
}

/** One git that looks up many objects, in the order in which they are asked for. */
export interface Objects {
  /** What a name like `HEAD~3:./keep.cnsg.yaml` stands for; undefined where it stands for nothing. */
  find(name: string): Promise<Stored | undefined>;
  /** The text of a file by the id of its object; undefined where it is missing. */
  read(id: string): Promise<FileText | undefined>;
  end(): void;
}

/** Opens the objects of the repository around a folder; git starts when it is asked first. */
export function openObjects(folder: string): Objects {
  const names = opened(folder, '--batch-check', async () => undefined);
  const contents = opened(folder, '--batch', contentIn);
  return {
    find: async (name) => (await names.ask(name)).stored,
    read: async (id) => (await contents.ask(id)).content,
    end: () => {
      names.end();
      contents.end();
    },
  };
}

interface Answer {
  readonly stored: Stored | undefined;
  readonly content: FileText | undefined;
}

function opened(
  folder: string,
  mode: string,
  contentOf: (stored: Stored, bytes: Bytes) => Promise<FileText | undefined>,
): { ask(name: string): Promise<Answer>; end(): void } {
  let conversation: ReturnType<typeof talk> | undefined;
  let bytes: Bytes | undefined;
  let waiting = '';
  let last: Promise<unknown> = Promise.resolve();
  return {
    ask(name) {
      conversation ??= talk(folder, ['cat-file', mode]);
      bytes ??= bytesOf(conversation.answers);
      const { questions, fault } = conversation;
      const source = bytes;
      if (/[\n\0]/.test(name)) throw unaskable(name);
      // Questions that are asked in one breath go in one piece.
      if (waiting === '')
        process.nextTick(() => {
          questions.write(waiting);
          waiting = '';
        });
      waiting += `${name}\n`;
      const answered = last.then(async (): Promise<Answer> => {
        const line = await source.line();
        if (line === undefined) throw await fault();
        const stored = storedIn(line);
        return { stored, content: stored && (await contentOf(stored, source)) };
      });
      last = answered.catch(() => {});
      return answered;
    },
    end: () => conversation?.end(),
  };
}

function unaskable(name: string): UserError {
  return new UserError(`git cannot be asked for ${name}`, {
    help: 'A revision, and the name of a file that is to be compared, is a single line.',
  });
}

/** `<id> <type> <size>`, or the name again with a word for what is wrong with it. */
function storedIn(line: string): Stored | undefined {
  const [, id, type, size] = /^([0-9a-f]{40,}) (blob|tree|commit|tag) (\d+)$/.exec(line) ?? [];
  return id === undefined ? undefined : { id, isFile: type === 'blob', size: Number(size) };
}

async function contentIn({ size }: Stored, bytes: Bytes): Promise<FileText | undefined> {
  if (size > largest) {
    await bytes.skip(size + 1);
    return tooLarge;
  }
  const content = await bytes.take(size + 1);
  return content && decode(content.subarray(0, size));
}

const tooLarge: FileText = {
  kind: 'bytes',
  message: 'The file is larger than 16 MB',
  help: 'A plan of 10,000 elements is under 3 MB: see whether this is the right file.',
  position: { line: 1, column: 1 },
};

interface Bytes {
  /** The next line without its end; undefined at the end of the stream. */
  line(): Promise<string | undefined>;
  /** The next bytes; undefined where the stream ends before. */
  take(count: number): Promise<Buffer | undefined>;
  skip(count: number): Promise<void>;
}

/** What comes out of a stream, in pieces of one's own choice. */
function bytesOf(stream: AsyncIterable<Buffer>): Bytes {
  const chunks = stream[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);
  const more = async (): Promise<Buffer | undefined> => {
    const { value, done } = await chunks.next();
    return done === true ? undefined : value;
  };
  const take = async (count: number) => {
    const parts = [rest];
    let length = rest.length;
    while (length < count) {
      const chunk = await more();
      if (!chunk) return undefined;
      parts.push(chunk);
      length += chunk.length;
    }
    const whole = parts.length === 1 ? rest : Buffer.concat(parts);
    rest = whole.subarray(count);
    return whole.subarray(0, count);
  };
  return {
    take,
    async line() {
      for (let at = rest.indexOf(newline); ; at = rest.indexOf(newline)) {
        if (at >= 0) return (await take(at + 1))?.subarray(0, at).toString();
        const chunk = await more();
        if (!chunk) return undefined;
        rest = Buffer.concat([rest, chunk]);
      }
    },
    async skip(count) {
      let left = count - rest.length;
      while (left > 0) {
        const chunk = await more();
        if (!chunk) return;
        rest = chunk;
        left -= chunk.length;
      }
      rest = left < 0 ? rest.subarray(rest.length + left) : Buffer.alloc(0);
    },
  };
}
