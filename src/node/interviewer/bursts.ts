import { isNewline, type Pasted, type Stroke, textOf } from './stroke.ts';

export type Arrival =
  | { readonly kind: 'stroke'; readonly stroke: Stroke }
  /** `strokes` are the keys that it came as. */
  | { readonly kind: 'paste'; readonly pasted: Pasted; readonly strokes: readonly Stroke[] };

/** How long a paste that the terminal does not mark may pause between two pieces, in milliseconds. */
const pause = 30;

/**
 * Gathers the keys that arrive at once, so that a paste is told from typing on terminals that do not mark it.
 * @param take gets what arrived, in order.
 */
export function gatherBursts(take: (arrivals: readonly Arrival[]) => void): {
  readonly add: (stroke: Stroke) => void;
  readonly stop: () => void;
} {
  let pending: Stroke[] = [];
  let marked = false;
  let severalLines = false;
  let cancel = () => {};
  let stopped = false;
  const flush = () => {
    const burst = pending;
    pending = [];
    severalLines = false;
    take(arrivalsOf(burst));
  };
  const add = (stroke: Stroke) => {
    // The key that ends a screen is still on its way to all who listened when it came.
    if (stopped) return;
    cancel();
    pending.push(stroke);
    marked = isStart(stroke) || (marked && !isEnd(stroke));
    severalLines ||= isNewline(stroke);
    if (!marked) cancel = later(flush, severalLines && pending.length > 1 ? pause : 0);
  };
  const stop = () => {
    stopped = true;
    cancel();
  };
  return { add, stop };
}

function later(run: () => void, milliseconds: number): () => void {
  if (milliseconds === 0) {
    const immediate = setImmediate(run);
    return () => clearImmediate(immediate);
  }
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}

const isStart = ({ key }: Stroke) => key === 'paste-start';
const isEnd = ({ key }: Stroke) => key === 'paste-end';

/** Marked pastes stay whole; characters that came together are an unmarked one; everything else is keys. */
function arrivalsOf(burst: readonly Stroke[]): readonly Arrival[] {
  const start = burst.findIndex(isStart);
  if (start < 0) return unmarked(burst);
  const end = burst.findIndex((stroke, index) => index > start && isEnd(stroke));
  const strokes = burst
    .slice(start + 1, end)
    .filter(({ key, text: typed }) => typed !== '' || typingKeys.has(key));
  return [
    ...unmarked(burst.slice(0, start)),
    { kind: 'paste', pasted: { text: textOf(strokes) ?? '', whole: true }, strokes },
    ...arrivalsOf(burst.slice(end + 1)),
  ];
}

const typingKeys: ReadonlySet<string> = new Set(['return', 'ctrl-j', 'tab']);

function unmarked(strokes: readonly Stroke[]): readonly Arrival[] {
  const text =
    strokes.length > 1 && strokes.some((stroke) => stroke.text !== '') ? textOf(strokes) : undefined;
  if (text !== undefined) return [{ kind: 'paste', pasted: { text, whole: false }, strokes }];
  return strokes.map((stroke) => ({ kind: 'stroke', stroke }));
}
