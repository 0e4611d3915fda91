import { once } from '../once.ts';
import { cleanText } from '../plan/clean-text.ts';
import type { Edit } from '../plan/edit.ts';
import { everyElement } from '../plan/every-element.ts';
import { type ElementKind, elements } from '../plan/fields.ts';
import { makeId } from '../plan/ids.ts';
import { namedIds } from '../plan/links.ts';
import type { PlanFile } from '../plan/plan-file.ts';
import type { Json } from '../plan/tree.ts';
import type { Asking, Setting } from './asking.ts';
import type { ListItem } from './question.ts';

/** A list of titles that become elements of one kind. */
export interface Titles {
  readonly setting: Setting;
  readonly prompt: string;
  readonly guidance: readonly string[];
  /** Tells this list from others of the same section: `/objectives/direct`. */
  readonly id: string;
  /** The section that the elements go to. */
  readonly path: readonly string[];
  readonly kind: ElementKind;
  /** The elements that are on the list already, with the words that name them. */
  readonly present: readonly { readonly id: string; readonly text: string; readonly isBare: boolean }[];
  /** What a new element holds besides the words. */
  readonly preset: { readonly [key: string]: Json };
}

/** Asks for titles, one a line; a new line makes an element, a mended one changes its words and keeps its id. */
export function titlesAsking(file: PlanFile, titles: Titles): Asking {
  const { setting, prompt, guidance, id, present } = titles;
  const items = once(() => itemsOf(present, namedIds(file.plan)));
  const made: Made[] = [];
  return {
    question: {
      kind: 'list',
      ...setting,
      prompt,
      guidance,
      id,
      open: present.length === 0 ? [id] : [],
      get items() {
        return items();
      },
    },
    edits: (answer, now) => (answer.kind === 'list' ? listEdits(titles, answer.items, made, now) : []),
  };
}

function itemsOf(present: Titles['present'], named: ReadonlySet<string>): ListItem[] {
  return present.map(({ id, text, isBare }) => {
    const isBuiltOn = !isBare || named.has(id);
    return {
      id,
      text,
      ...(isBuiltOn && { fixed: 'Other answers build on this line, so it stays; change its words instead' }),
    };
  });
}

/** An element that a line typed on this screen has become. */
interface Made {
  readonly id: string;
  text: string;
}

function listEdits(titles: Titles, items: readonly ListItem[], made: Made[], file: PlanFile): Edit[] {
  const words = items.map((item) => ({
    id: item.id,
    text:
      cleanText(item.text)
        ?.replace(/\s*\n\s*/g, ' ')
        .trim() ?? '',
  }));
  return [
    ...presentEdits(titles, words),
    ...typedEdits(
      titles,
      words.filter(({ id, text }) => id === undefined && text !== '').map(({ text }) => text),
      made,
      file,
    ),
  ];
}

function presentEdits(
  { present, path, kind }: Titles,
  words: readonly { id: string | undefined; text: string }[],
): Edit[] {
  const naming = elements[kind].naming ?? '';
  return present.flatMap((one): Edit[] => {
    const now = words.find(({ id }) => id === one.id);
    if (!now) return [{ kind: 'remove', path: [...path, one.id] }];
    return now.text === '' || now.text === one.text
      ? []
      : [{ kind: 'set', path: [...path, one.id, naming], value: now.text }];
  });
}

/** Lines without an id are those typed on this screen: each keeps the element that it became, whatever its words turn into. */
function typedEdits(titles: Titles, typed: readonly string[], made: Made[], file: PlanFile): Edit[] {
  const { path, kind, preset } = titles;
  const naming = elements[kind].naming ?? '';
  const unmatched = [...typed];
  const free: Made[] = [];
  for (const one of made) {
    const at = unmatched.indexOf(one.text);
    if (at < 0) free.push(one);
    else unmatched.splice(at, 1);
  }
  const edits: Edit[] = [];
  for (const text of unmatched) {
    const reused = free.shift();
    if (reused) {
      reused.text = text;
      edits.push({ kind: 'set', path: [...path, reused.id, naming], value: text });
    } else {
      const taken = takenIds(file, made);
      const id = makeId(text, kind, file.plan.language, (candidate) => taken.has(candidate));
      made.push({ id, text });
      edits.push({ kind: 'set', path: [...path, id], value: { [naming]: text, ...preset } });
    }
  }
  for (const one of free) {
    made.splice(made.indexOf(one), 1);
    edits.push({ kind: 'remove', path: [...path, one.id] });
  }
  return edits;
}

function takenIds(file: PlanFile, made: readonly Made[]): ReadonlySet<string> {
  const ids = new Set(made.map(({ id }) => id));
  for (const { id } of everyElement(file.plan)) ids.add(id.normalize('NFC'));
  return ids;
}

/** The elements of a map as the lines of a list. */
export function linesOf(
  found: ReadonlyMap<string, object> | undefined,
  kind: ElementKind,
  preset: { readonly [key: string]: Json } = {},
): Titles['present'] {
  const naming = elements[kind].naming ?? '';
  return [...(found ?? [])].map(([id, element]) => {
    const values = Object.entries(element);
    const words = values.find(([key]) => key === naming)?.[1];
    const isBare = values.every(([key]) => key === naming || Object.hasOwn(preset, key));
    return { id, text: typeof words === 'string' ? words.trim() : id, isBare };
  });
}
