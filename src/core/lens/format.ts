import type { LensFormat } from '../plan/answers.ts';
import type { Fields } from '../plan/field.ts';
import { sections } from '../plan/fields.ts';
import { type LensTables, lensSections } from './field.ts';
import { lensFindings } from './findings.ts';
import { lenses } from './index.ts';
import type { Lens } from './lens.ts';

/**
 * The format of lenses, for whatever goes by the fields of plans: the schema, the documentation, answers files, `fmt`.
 * @param entries of which lenses; of all unless said.
 */
export async function lensFormat(entries = lenses): Promise<LensFormat> {
  const loaded = await Promise.all(entries.map(({ load }) => load()));
  const known = lenses.map(({ id }) => id);
  return {
    fields: Object.fromEntries(loaded.map((lens) => [lens.id, asField(lens)])),
    problems: (file) => lensFindings(file, loaded, known),
  };
}

function asField({ title, about, tables }: Lens): Fields[string] {
  return {
    kind: 'group',
    label: title,
    description: `Asks ${about}.`,
    example: {},
    fields: { ...tables.plan, ...sectionFields(tables) },
  };
}

/** What is said of elements, as links to them. */
function sectionFields(tables: LensTables): Fields {
  const asked = lensSections.filter((section) => Object.keys(tables[section]).length > 0);
  return Object.fromEntries(
    asked.map((section) => [
      section,
      {
        kind: 'links',
        target: sections[section],
        label: section,
        description: `What the lens says of ${section}.`,
        example: { 'readable-id': exampleOf(tables[section]) },
        fields: tables[section],
      },
    ]),
  );
}

function exampleOf(fields: Fields): object {
  const [first] = Object.entries(fields);
  return first ? { [first[0]]: first[1].example } : {};
}
