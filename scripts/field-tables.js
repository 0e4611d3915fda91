/** The fields of the format as Markdown: a table for the plan itself and one for each kind of element. */
export function fieldTables({ planFields, elements }) {
  const ofElements = Object.values(elements).map(({ title, fields }) => table(title, fields, elements));
  return [table('The plan', planFields, elements), ...ofElements].join('\n\n');
}

/** The fields of every lens, in the same way. */
export function lensTables(lenses, elements) {
  return Object.entries(lenses)
    .map(([id, { label, fields }]) => table(`${label}: \`lenses.${id}\``, fields, elements))
    .join('\n\n');
}

function table(title, fields, elements) {
  const rows = rowsOf(fields, elements, '').map((cells) => `| ${cells.join(' | ')} |`);
  const head = ['| field | holds | meaning | example |', '| --- | --- | --- | --- |'];
  return [`### ${title}`, '', ...head, ...rows].join('\n');
}

/** How a field within a field is written in its path. */
const inside = { group: '.', links: '.*.', rows: '.*.', list: '[].' };

function rowsOf(fields, elements, before) {
  return Object.entries(fields).flatMap(([key, field]) => {
    const path = `${before}${key}`;
    const kind = kinds[field.kind](field, elements);
    const holds = field.tbd ? `${kind}, or \`TBD\`` : kind;
    const row = [`\`${path}\``, holds, field.description, `\`${inOneLine(field.example)}\``];
    return [row, ...('fields' in field ? rowsOf(field.fields, elements, path + inside[field.kind]) : [])];
  });
}

const kinds = {
  line: () => 'one line',
  text: () => 'text',
  number: () => 'number',
  integer: ({ minimum, maximum }) =>
    maximum === undefined ? `whole number from ${minimum}` : `whole number, ${minimum} to ${maximum}`,
  date: () => 'date',
  choice: ({ options }) => options.map((option) => `\`${option}\``).join(', '),
  flag: () => '`true`, `false`',
  texts: () => 'list of texts',
  reference: ({ target }, elements) => `id of one of the ${named(elements[target])}`,
  references: ({ target }, elements) => `list of ids of ${named(elements[target])}`,
  group: () => 'the fields below',
  elements: ({ element }, elements) => {
    const { title } = elements[element];
    return `[${title}](#${title.toLowerCase().replaceAll(' ', '-')}) by id`;
  },
  links: ({ target }, elements) => `the fields below by id of one of the ${named(elements[target])}`,
  list: () => 'list with the fields below',
  rows: () => 'the fields below by an id of its own, in order',
  open: ({ texts }) => (texts ? 'texts by code' : 'maps by name'),
};

function named({ plural }) {
  return plural.toLowerCase();
}

/** A value as YAML on one line. */
function inOneLine(value) {
  if (Array.isArray(value)) return `[${value.map(inOneLine).join(', ')}]`;
  if (typeof value !== 'object') return String(value);
  const entries = Object.entries(value).map(([key, inner]) => `${key}: ${inOneLine(inner)}`);
  return `{${entries.join(', ')}}`;
}
