/** What a scalar of a plan can hold. */
export type Scalar = string | number | boolean | null;

const words: Readonly<Record<string, boolean | null>> = {
  __proto__: null,
  '': null,
  '~': null,
  null: null,
  Null: null,
  NULL: null,
  true: true,
  True: true,
  TRUE: true,
  false: false,
  False: false,
  FALSE: false,
};

const decimal = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
const octal = /^0o[0-7]+$/;
const hexadecimal = /^0x[0-9a-fA-F]+$/;
const infinite = /^[-+]?\.(?:inf|Inf|INF)$/;
const notANumber = /^\.(?:nan|NaN|NAN)$/;

/** The value of a plain scalar by YAML 1.2's core schema (chapter 10.3.2). */
export function scalarValue(text: string): Scalar {
  if (Object.hasOwn(words, text)) return words[text] ?? null;
  if (decimal.test(text) || octal.test(text) || hexadecimal.test(text)) return Number(text);
  if (infinite.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  return notANumber.test(text) ? Number.NaN : text;
}
