import type { Key } from 'node:readline';

/** One key as a screen sees it. */
export interface Stroke {
  /** `a`, `?`, `space`, `return`, `up`, `escape`, `shift-tab`, `ctrl-j`, `meta-return`; empty where nobody knows it. */
  readonly key: string;
  /** What it types; empty for keys that type nothing. */
  readonly text: string;
}

/** Several characters that arrived at once. */
export interface Pasted {
  /** Lines end with a newline. Tabs stay: they divide the cells of a sheet. */
  readonly text: string;
  /** The terminal said where the paste ends. Otherwise more of it may follow. */
  readonly whole: boolean;
}

const named: Readonly<Record<string, string>> = { ' ': 'space', enter: 'ctrl-j', linefeed: 'ctrl-j' };

/** A key as readline reports it. */
export function strokeOf(text: string | undefined, key: Key): Stroke {
  const typed = text !== undefined && !key.ctrl && !key.meta && isPrintable(text) ? text : '';
  if (typed !== '') return { key: named[typed] ?? typed, text: typed };
  const name = key.name === 'undefined' ? '' : (key.name ?? '');
  const modifiers = [key.ctrl && 'ctrl-', key.meta && name !== 'escape' && 'meta-', key.shift && 'shift-'];
  return { key: named[name] ?? modifiers.filter(Boolean).join('') + name, text: '' };
}

function isPrintable(text: string): boolean {
  return text !== '' && !/[\u0000-\u001f\u007f-\u009f]/.test(text);
}

export function isNewline({ key }: Stroke): boolean {
  return key === 'return' || key === 'ctrl-j';
}

/** The text that strokes would type, newlines included; undefined when one of them is a key that types nothing. */
export function textOf(strokes: readonly Stroke[]): string | undefined {
  const pieces = strokes.map((stroke, index) => {
    if (stroke.key === 'ctrl-j' && strokes[index - 1]?.key === 'return') return '';
    return isNewline(stroke) ? '\n' : stroke.key === 'tab' ? '\t' : stroke.text || undefined;
  });
  return pieces.includes(undefined) ? undefined : pieces.join('');
}
