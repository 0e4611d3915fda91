/** What a reader takes for one character, and where it stands in its text. */
export interface Grapheme {
  readonly text: string;
  readonly index: number;
}

/** Latin letters, punctuation, arrows, lines, kana and Chinese characters, of which each is a grapheme by itself. */
const isPlain =
  /^[\n\x20-\x7E\xA0-\u024F\u2010-\u2027\u2030-\u205E\u2190-\u2199\u2500-\u259F\u3000-\u3029\u3030-\u3096\u309B-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uFF01-\uFF9D]*$/;

let segmenter: Intl.Segmenter | undefined;

/** A text grapheme by grapheme. Unicode's rules take ten milliseconds to load, so that happens when a text needs them. */
export function graphemesOf(text: string): readonly Grapheme[] {
  if (isPlain.test(text)) return Array.from(text, (letter, index) => ({ text: letter, index }));
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment, index }) => ({ text: segment, index }));
}
