import type { Fields } from '../plan/field.ts';
import { type ElementKind, elements } from '../plan/fields.ts';
import type { Element } from '../plan/plan.ts';
import { elementLink, inline } from './escape.ts';
import { labels } from './labels.ts';
import { type Block, proseBlocks } from './prose.ts';
import { type Said, saidBy } from './said.ts';
import type { Source } from './source.ts';

/** One item of a list of facts. */
export interface Fact {
  readonly label: string;
  /** What follows the label, with the blank or line end between; further lines are indented to stand in the item. */
  readonly markdown: string;
}

/** A field that a report tells of; `gap`: it is said when nothing stands there. */
export interface Told {
  readonly field: string;
  readonly gap?: true;
}

/** How far the text of an item in a list stands from the margin. */
export type Depth = 2 | 4 | 6;

/** The facts that an element's fields tell, in the order asked for; empty fields are left out, gaps named at the end. */
export function factsOf(
  kind: ElementKind,
  element: Element<ElementKind>,
  told: readonly Told[],
  source: Source,
  depth: Depth = 2,
): readonly Fact[] {
  return factsFrom(elements[kind].fields, element, told, source, depth);
}

/** The facts that some fields of a group of values tell. */
export function factsFrom(
  fields: Fields,
  values: Readonly<Record<string, unknown>>,
  told: readonly Told[],
  source: Source,
  depth: Depth = 2,
): readonly Fact[] {
  const { unit } = values;
  const facts: Fact[] = [];
  const gaps: string[] = [];
  for (const { field: key, gap } of told) {
    const field = fields[key];
    if (!field) continue;
    const said = saidBy(field, values[key], source, typeof unit === 'string' ? unit : undefined);
    if (said) facts.push(fact(field.label, saidInItem(said, source, depth)));
    else if (gap) gaps.push(field.label.toLowerCase());
  }
  return gaps.length === 0 ? facts : [...facts, fact(labels.gaps, quiet(gaps.join(', ')))];
}

/** A fact from a label and Markdown that stands in an item; Markdown that begins with a list brings its line end. */
export function fact(label: string, markdown: string): Fact {
  return { label, markdown: markdown.startsWith('\n') ? markdown : ` ${markdown}` };
}

/** What was said, as Markdown that follows a label in a list's item. */
function saidInItem(said: Said, source: Source, depth: Depth): string {
  switch (said.kind) {
    case 'words':
      return inline(said.words) || quiet(labels.gap);
    case 'elements':
      return elementLinks(said.ids, source);
    case 'prose':
      return blocksInItem(proseBlocks(said.text), depth);
    case 'notes':
      return said.notes
        .map(({ element, words }) => {
          const link = element === undefined ? [] : [elementLinks([element], source)];
          return `\n${' '.repeat(depth)}- ${[...link, words ? inline(words) : quiet(labels.gap)].join(': ')}`;
        })
        .join('');
  }
}

/** Links to elements by number and title, one after the other; what is not in the plan is named without a link. */
export function elementLinks(ids: readonly string[], source: Source): string {
  return ids
    .map((id) => (source.has(id) ? elementLink(id, source.name(id)) : inline(source.name(id))))
    .join(', ');
}

/** A long text as Markdown in a list's item; empty where nothing was said. */
export function proseInItem(text: string | undefined, depth: Depth): string {
  return text?.trim() ? blocksInItem(proseBlocks(text), depth).trimStart() : '';
}

/** Blocks within an item: the first follows the label, each line of the others is indented. */
function blocksInItem(blocks: readonly Block[], depth: Depth): string {
  const text = blocks.map(({ text }) => text).join('\n\n');
  const led = blocks[0]?.kind === 'text' ? text : `\n${text}`;
  return led.replace(/\n(?=[^\n])/g, `\n${' '.repeat(depth)}`) || quiet(labels.gap);
}

/** A gap or an aside that should not shout. */
export function quiet(words: string): string {
  return `*${words}*`;
}

/** A long text as blocks that stand by themselves; empty where nothing was said. */
export function proseMarkdown(text: string | undefined): string {
  return proseBlocks(text ?? '')
    .map((block) => block.text)
    .join('\n\n');
}
