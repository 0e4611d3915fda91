/** FNV-1a (Fowler, Noll, Vo) over the code points of a text, 32 bits: quick, the same everywhere, no secret-keeper. */
export function fnv1a(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    const point = text.codePointAt(at) ?? 0;
    if (point > 0xffff) at += 1;
    value = Math.imul(value ^ point, 0x01000193);
  }
  return value >>> 0;
}
