/** What Unicode's classes mean among the ASCII characters. */
const inAscii: Readonly<Record<string, string>> = { Ll: 'a-z', Lo: '', Lm: '', M: '', Nd: '0-9' };

const isAscii = /^[\x00-\x7F]*$/;

/**
 * A pattern for texts that mostly are ASCII: its classes of Unicode, which take milliseconds to prepare, are left until
 * a text needs them. The validator of the schema is made with it.
 */
export function lazyPattern(source: string, flags: string): { readonly test: (text: string) => boolean } {
  const plain = new RegExp(
    source.replace(/\\p\{(\w+)\}/g, (all, name: string) => inAscii[name] ?? all),
    flags,
  );
  let whole: RegExp | undefined;
  return {
    test: (text) => {
      if (isAscii.test(text)) return plain.test(text);
      whole ??= new RegExp(source, flags);
      return whole.test(text);
    },
  };
}
