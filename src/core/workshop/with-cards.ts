import { folded } from './alike.ts';
import type { ListItem } from './question.ts';

/** The lines of a list with pasted ones: a card fills the line that says the same, everything else comes last, in order. */
export function withCards(items: readonly ListItem[], found: readonly ListItem[]): readonly ListItem[] {
  const lines = [...items];
  for (const item of found) {
    const at = lines.findIndex((line) => isFilledBy(line, item));
    const line = lines[at];
    if (line) lines[at] = { ...line, ...item };
    else lines.push(item);
  }
  return lines;
}

function isFilledBy(line: ListItem, { text, card, isForeign }: ListItem): boolean {
  return card !== undefined && !isForeign && line.card === undefined && folded(line.text) === folded(text);
}
