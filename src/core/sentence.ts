/** A text with the full stop that it lacks. */
export function sentence(text: string): string {
  return text === '' || /[.?!:…]$/.test(text) ? text : `${text}.`;
}

/** Parts as one sentence, with semicolons between them; empty where none says anything. */
export function sentenceOf(parts: readonly string[]): string {
  const said = parts.filter((part) => part !== '').join('; ');
  return sentence(said.charAt(0).toUpperCase() + said.slice(1));
}
