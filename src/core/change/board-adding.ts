import { UserError } from '../errors.ts';
import { findStrategy } from '../method/strategies.ts';
import type { ElementKind } from '../plan/fields.ts';
import { added, type Given } from './add.ts';
import type { Board } from './board-words.ts';
import type { Deed } from './deed.ts';
import { locate } from './locate.ts';

/** What new elements of a kind can be put under: a strategy, a level, a segment, an objective. */
interface Group {
  /** The last part of the id of the question that asks for more of them. */
  readonly id: string;
  readonly given: Omit<Given, 'kind' | 'words'>;
}

type Grouping = (board: Board, words: string) => Group | undefined;

const groupings: Partial<Readonly<Record<ElementKind, Grouping>>> = {
  concept: (_, words) => {
    const strategy = findStrategy(words);
    return strategy && { id: strategy, given: { fields: { strategy } } };
  },
  objective: (_, words) => {
    const level = ['direct', 'higher-order'].find((one) => one === words.toLowerCase());
    return level === undefined ? undefined : { id: level, given: { fields: { level } } };
  },
  barrier: (board, words) => {
    const segment = found(board, 'segment', words, 'S');
    return segment === undefined ? undefined : { id: segment, given: { segment } };
  },
  metric: (board, words) => {
    const objective = found(board, 'objective', words, 'O');
    return objective === undefined
      ? undefined
      : { id: objective, given: { fields: { objectives: objective } } };
  },
};

/** A bare number means one of what it goes under. */
function found({ numbered }: Board, kind: ElementKind, words: string, letter: string): string | undefined {
  try {
    return locate(numbered, /^\d+$/.test(words) ? letter + words : words, { kinds: [kind] }).id;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** What a line says of a new element: the words that name it, and its fields. */
export type Reading = (words: string) => {
  readonly title: string;
  readonly fields: NonNullable<Given['values']>;
};

/** `add` and `add connect` open the list; `add: words`, `add connect: words` and `add words` make the element at once. */
export function boardAdding(
  board: Board & { readonly kind: ElementKind; readonly read: Reading },
  rest: string,
): Deed {
  const { kind, numbered } = board;
  if (rest === '') return { kind: 'open', id: '/add' };
  const groupFor = groupings[kind];
  const whole = groupFor?.(board, rest);
  if (whole) return { kind: 'open', id: `/add/${whole.id}` };
  const [, head = '', tail = ''] = /^([^:]*):(?!:)([\s\S]*)$/.exec(rest) ?? [];
  const group = groupFor?.(board, head.trim());
  const words = group || head.trim() === '' ? tail.trim() || rest : rest;
  const { title, fields: values } = board.read(words);
  const { edits, said } = added(numbered, { kind, words: title, values, ...group?.given });
  return { kind: 'change', edits, said };
}
