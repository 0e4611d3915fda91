/** ASCII and punctuation: the words of such a text are told without Unicode's classes, which take milliseconds to prepare. */
const isPlain = /^[\x00-\x7F\u2010-\u2027\u2030-\u205E]*$/;

/** The words of a text of any script in lower case, in its order, without what stands between them. */
export function wordsOf(text: string, form: 'NFC' | 'NFKC' = 'NFC'): readonly string[] {
  const lower = text.normalize(form).toLowerCase();
  return lower.match(isPlain.test(lower) ? /[a-z0-9]+/g : /[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
