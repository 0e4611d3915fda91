import { once } from '../once.ts';
import { everyElement } from '../plan/every-element.ts';
import { type ElementKind, elements } from '../plan/fields.ts';
import { namedIds } from '../plan/links.ts';
import type { Json } from '../plan/tree.ts';
import type { Asking, Setting } from './asking.ts';
import { asideOf } from './capture/aside.ts';
import { lineContent } from './capture/line-content.ts';
import { listEdits, memoryOf } from './capture/list-edits.ts';
import { pastedItems } from './capture/pasted-items.ts';
import { type Likely, remarkOn } from './capture/remark.ts';
import type { Draft } from './draft.ts';
import { labelFor, titleFor } from './line.ts';
import type { ListItem, ListQuestion } from './question.ts';
import { lineKeys, type Second, secondOf } from './quick-syntax.ts';

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
  readonly present: readonly Present[];
  /** What a new element holds besides the words. */
  readonly preset: { readonly [key: string]: Json };
  /** What `title :: more` means; the kind's own reading unless said. */
  readonly second?: Second;
}
export interface Present {
  readonly id: string;
  readonly text: string;
  /** Holds no more than a line can say, so that it can go with its line. */
  readonly isBare: boolean;
  /** Stands behind the words: `for Frequent flyers · described`. */
  readonly aside?: string;
}

/**
 * Asks for titles, one a line; a new line makes an element, a mended one changes its words and keeps its id. A line may
 * say more, `title :: description @segment`, and a filled card may be pasted as one.
 */
export function titlesAsking(draft: Draft, titles: Titles): Asking {
  const { setting, prompt, guidance, id, kind, present } = titles;
  const second = titles.second ?? secondOf(kind);
  const lines = { ...titles, second };
  const memory = once(() => memoryOf(lines, present));
  const items = once(() => itemsOf(titles, draft));
  const elsewhere = once(() => othersOf(titles, draft));
  const wordsOf = (text: string) => lineContent(text, lines, draft).words;
  const question: ListQuestion = {
    kind: 'list',
    ...setting,
    prompt,
    guidance,
    id,
    open: present.length === 0 ? [id] : [],
    get items() {
      return items();
    },
    pasted: (text) => pastedItems(text, kind, draft, second !== undefined),
    remark: (all, at) => remarkOn(all, at, { kind, draft, words: wordsOf, elsewhere }),
  };
  return {
    question,
    edits: (answer, now) => (answer.kind === 'list' ? listEdits(lines, memory(), answer.items, now) : []),
  };
}

function itemsOf({ kind, present }: Titles, draft: Draft): ListItem[] {
  const named = namedIds(draft.plan);
  const found = new Map([...everyElement(draft.plan)].map((one) => [one.id, one]));
  return present.map(({ id, text, isBare, aside }) => {
    const held = found.get(id);
    const behind = aside ?? (held?.kind === kind ? asideOf(kind, held.element, draft.plan) : undefined);
    return {
      id,
      text,
      ...((!isBare || named.has(id)) && {
        fixed: 'Other answers build on this line, so it stays; change its words instead',
      }),
      ...(behind && { aside: behind }),
    };
  });
}

/** Elements of the kind that are not on this list, as people call them. */
function othersOf({ kind, present }: Titles, draft: Draft): readonly Likely[] {
  const here = new Set(present.map(({ id }) => id));
  return [...everyElement(draft.plan)]
    .filter((one) => one.kind === kind && !here.has(one.id))
    .map(({ id }) => ({ label: labelFor(draft, id), words: titleFor(draft.plan, id) }));
}

/** The elements of a map as the lines of a list. */
export function linesOf(
  found: ReadonlyMap<string, object> | undefined,
  kind: ElementKind,
  preset: { readonly [key: string]: Json } = {},
): readonly Present[] {
  const naming = elements[kind].naming ?? '';
  const own = new Set([naming, ...Object.keys(preset), ...lineKeys(kind)]);
  return [...(found ?? [])].map(([id, element]) => {
    const values = Object.entries(element);
    const words = values.find(([key]) => key === naming)?.[1];
    const isBare = values.every(([key]) => own.has(key));
    return { id, text: typeof words === 'string' ? words.trim() : id, isBare };
  });
}
