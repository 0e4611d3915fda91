/**
 * The SHA-256 digest of a text in UTF-8, in Base64: how a content-security policy names a style sheet that it trusts.
 * Pages share one sheet, so the last digest is kept.
 */
export function styleDigest(text: string): string {
  if (text !== last.text) last = { text, digest: base64(digestWords(paddedWords(utf8Bytes(text)))) };
  return last.digest;
}

let last = { text: '', digest: '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' };

/** The first 32 bits of the fractional parts of a root of the first primes, as the standard (FIPS 180-4) defines them. */
function primeFractions(count: number, power: number): Int32Array {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate += 1)
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  return Int32Array.from(primes, (prime) => ((prime ** power % 1) * 2 ** 32) | 0);
}

function utf8Bytes(text: string): readonly number[] {
  const bytes: number[] = [];
  for (const sign of text.toWellFormed()) {
    const code = sign.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else bytes.push(...severalBytes(code));
  }
  return bytes;
}

/** A first byte that tells how many follow, and six bits in each that follows. */
function severalBytes(code: number): readonly number[] {
  const following = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
  const first = ((0xff00 >> (following + 1)) & 0xff) | (code >> (6 * following));
  const rest = Array.from(
    { length: following },
    (_, at) => 0x80 | ((code >> (6 * (following - 1 - at))) & 63),
  );
  return [first, ...rest];
}

/** The bytes as words in blocks of sixteen, with the mark of the end and the length in bits. */
function paddedWords(bytes: readonly number[]): Int32Array {
  const words = new Int32Array(16 * Math.ceil((bytes.length + 9) / 64));
  const put = (byte: number, at: number) => {
    words[at >> 2] = (words[at >> 2] ?? 0) | (byte << (24 - 8 * (at & 3)));
  };
  for (let at = 0; at < bytes.length; at += 1) put(bytes[at] ?? 0, at);
  put(0x80, bytes.length);
  words[words.length - 2] = Math.floor(bytes.length / 2 ** 29);
  words[words.length - 1] = bytes.length << 3;
  return words;
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function digestWords(message: Int32Array): Int32Array {
  const constants = primeFractions(64, 1 / 3);
  const state = primeFractions(8, 1 / 2);
  const words = new Int32Array(64);
  for (let from = 0; from < message.length; from += 16) {
    words.set(message.subarray(from, from + 16));
    stretch(words);
    mix(state, words, constants);
  }
  return state;
}

/** Sixteen words of the message make forty-eight more. */
function stretch(words: Int32Array): void {
  for (let at = 16; at < 64; at += 1) {
    const near = words[at - 2] ?? 0;
    const far = words[at - 15] ?? 0;
    const small = turned(far, 7) ^ turned(far, 18) ^ (far >>> 3);
    const large = turned(near, 17) ^ turned(near, 19) ^ (near >>> 10);
    words[at] = (words[at - 16] ?? 0) + small + (words[at - 7] ?? 0) + large;
  }
}

function mix(state: Int32Array, words: Int32Array, constants: Int32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let at = 0; at < 64; at += 1) {
    const turnedE = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const first = (h + turnedE + ((e & f) ^ (~e & g)) + (constants[at] ?? 0) + (words[at] ?? 0)) | 0;
    const turnedA = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const second = (turnedA + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  const added = [a, b, c, d, e, f, g, h];
  for (let at = 0; at < 8; at += 1) state[at] = (state[at] ?? 0) + (added[at] ?? 0);
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function base64(words: Int32Array): string {
  const bits = Array.from(words, (word) => (word >>> 0).toString(2).padStart(32, '0')).join('');
  const groups = bits.match(/.{1,6}/g) ?? [];
  const text = groups.map((group) => digits[Number.parseInt(group.padEnd(6, '0'), 2)]).join('');
  return text.padEnd(Math.ceil(text.length / 4) * 4, '=');
}
