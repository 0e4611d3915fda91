import { type ElementKind, elements } from '../plan/fields.ts';
import type { Json } from '../plan/tree.ts';
import { type KnownNames, knownNames, spelling } from './capture/known-names.ts';
import type { Draft } from './draft.ts';

/** What a line of a list says about an element. */
export interface QuickLine {
  readonly title: string;
  /** What stood behind `::`, and the segments named by `@`; empty for most lines. */
  readonly fields: { readonly [key: string]: Json };
}

/** Reads what stands behind `::`; undefined where it cannot be understood, so that the line stays as it was typed. */
export type Second = (text: string) => QuickLine['fields'] | undefined;

/** The field that `title :: more` fills. */
const seconds: Partial<Record<ElementKind, string>> = {
  concept: 'description',
  segment: 'rationale',
  leftOut: 'reason',
  decision: 'reason',
};

/** The reader of what stands behind `::` in a list of that kind; undefined where such lines have no meaning. */
export function secondOf(kind: ElementKind): Second | undefined {
  const key = seconds[kind];
  return key === undefined ? undefined : (text) => ({ [key]: text });
}

/** The fields besides its words that a line can fill. */
export function lineKeys(kind: ElementKind): readonly string[] {
  if (kind === 'action') return ['owner', 'due'];
  const second = seconds[kind];
  return [...(second === undefined ? [] : [second]), ...(isForSegments(kind) ? ['segments'] : [])];
}

function isForSegments(kind: ElementKind): boolean {
  return 'segments' in elements[kind].fields;
}

/** A line with its quick syntax taken out: `title :: more @segment`. What means nothing stays in the title. */
export function quickLine(text: string, kind: ElementKind, draft: Draft, second = secondOf(kind)): QuickLine {
  const isFor = isForSegments(kind) && text.includes('@');
  const { rest, ids } = isFor ? mentioned(text, knownNames(draft, 'segment')) : { rest: text, ids: [] };
  const { title, fields } = parted(rest, second);
  if (title === '') return { title: text, fields: {} };
  return { title, fields: ids.length > 0 ? { ...fields, segments: ids } : fields };
}

function parted(text: string, second: Second | undefined): QuickLine {
  const [, title = '', more = ''] = /^(.*?)(?:\s+::(?:\s+|$)|::\s+)(.*)$/s.exec(text) ?? [];
  if (title.trim() === '' || !second) return { title: text.startsWith('::') ? '' : text, fields: {} };
  const fields = more.trim() === '' ? {} : second(more.trim());
  return fields ? { title: title.trim(), fields } : { title: text, fields: {} };
}

/** Takes each `@name` of a segment out of a text: an `@` that begins a word, and the longest name that ends with one. */
function mentioned(
  text: string,
  names: KnownNames,
): { readonly rest: string; readonly ids: readonly string[] } {
  const ids = new Set<string>();
  const longest = Math.max(0, ...[...names.keys()].map((name) => name.length)) * 2;
  let rest = text;
  for (let at = rest.indexOf('@'); at >= 0; at = rest.indexOf('@', at + 1)) {
    if (at > 0 && !/\s/.test(rest[at - 1] ?? '')) continue;
    const found = nameAt(rest.slice(at + 1, at + 1 + longest + 1), names);
    if (!found) continue;
    ids.add(found.id);
    const after = rest.slice(at + 1 + found.length).replace(/^[,;](?=\s*(?:@|$))/, '');
    const blank = /^[.!?…:)]/.test(after) ? '' : ' ';
    rest = `${rest.slice(0, at).trimEnd()}${blank}${after.trimStart()}`.trim();
    at = Math.max(-1, at - 2);
  }
  return { rest, ids: [...ids] };
}

function nameAt(
  text: string,
  names: KnownNames,
): { readonly id: string; readonly length: number } | undefined {
  for (let length = text.length; length > 0; length -= 1) {
    if (!endsWord(text, length)) continue;
    const id = names.get(spelling(text.slice(0, length)));
    if (id !== undefined) return { id, length };
  }
  return undefined;
}

/** A name ends where no letter follows, not even behind a hyphen or a dot: `@nordair.com` is not Nordair. */
function endsWord(text: string, length: number): boolean {
  return (
    !/\s/.test(text[length - 1] ?? '') && !/^(?:[-._@]?[\p{L}\p{M}\p{N}_]|['’])/u.test(text.slice(length))
  );
}
