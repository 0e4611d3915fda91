/** What ajv writes for every place of the schema, and what says the same shorter. */
const shorter = [
  // A finding is told by its place in the plan; the place in the schema is half of the text.
  [/schemaPath:"(?:[^"\\]|\\.)*",/g, ''],
  [/,parentData:[^,]+,parentDataProperty:(?:"[^"]*"|[^,]+),rootData/g, ''],
  [
    /if\(vErrors === null\)\{vErrors = \[(\w+)\];\}else \{vErrors\.push\(\1\);\}errors\+\+;/g,
    'vErrors = joined(vErrors, [$1]);errors++;',
  ],
  // Made anew for every element with a fault, the list of all faults would cost the square of their number.
  [
    /vErrors = vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\);/g,
    'vErrors = joined(vErrors, $1.errors);',
  ],
];

const joined = `
function joined(errors, more) {
  if (errors === null) return more;
  for (const error of more) errors.push(error);
  return errors;
}
`;

/**
 * The code of a validator in half the size, which is what the first reading of a plan pays for.
 * Throws when ajv writes it in another way than this was made for.
 */
export function leanCode(code) {
  return (
    shorter.reduce((text, [long, short]) => {
      if (!long.test(text)) throw new Error(`ajv does not write ${long} any more`);
      return text.replace(long, short);
    }, code) + joined
  );
}
