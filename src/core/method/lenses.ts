/** What people call the lenses, by id. */
export const lensTitles = {
  journey: 'Journey',
  'push-pull': 'Push or pull',
  'four-rules': 'Four rules',
  'management-models': 'Management models',
  readiness: 'Readiness',
} as const satisfies Readonly<Record<string, string>>;

const titles: Readonly<Record<string, string>> = lensTitles;

/** The title of a lens; the id of one that nobody knows. */
export function lensTitle(id: string): string {
  return (Object.hasOwn(titles, id) ? titles[id] : undefined) ?? id;
}

/** The key of an answer as people read it: `kept for`. Ids and keys of the team's own stay as they are. */
export function lensKeyWords(key: string): string {
  const isWords = /^[a-z]+([A-Z][a-z]+)+$/.test(key);
  return isWords ? key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`) : key;
}
