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
