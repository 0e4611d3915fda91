/** Whether a text is divided by semicolons or lines; a comma then belongs to what it stands in. */
function isDivided(text: string): boolean {
  return /[;；\n]/.test(text);
}

/**
 * The parts of a text that was typed for several: semicolons or lines divide it, or else commas.
 * `planning, buying and measuring media;` is one.
 */
export function partsOf(text: string): readonly string[] {
  const divider = isDivided(text) ? /\s*[;；\n]\s*/ : /\s*[,，、]\s*/;
  return [...new Set(text.trim().split(divider))].filter((part) => part !== '');
}

/** Parts as they are typed, so that `partsOf` gives them back: with semicolons, as people are told to. */
export function typedParts(parts: readonly string[]): string {
  const [first = '', ...others] = parts;
  const needsDivider = others.length === 0 && /[,，、]/.test(first);
  return needsDivider ? `${first};` : parts.join('; ');
}
