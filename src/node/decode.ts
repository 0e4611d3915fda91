import type { FileText } from '../context.ts';

type Trouble = Extract<FileText, { kind: 'bytes' }>;

/** The text that bytes hold in UTF-8, a mark at its start included; or why they hold none, and where. */
export function decode(bytes: Uint8Array): FileText {
  if (isUtf16(bytes)) return utf16;
  try {
    return { kind: 'text', text: utf8().decode(bytes) };
  } catch {
    return notUtf8(bytes);
  }
}

const utf16: Trouble = {
  kind: 'bytes',
  message: 'The file is in UTF-16, not in UTF-8',
  help: 'Open it in an editor and save it with the encoding UTF-8.',
  position: { line: 1, column: 1 },
};

function utf8() {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
}

const telling = 32;

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const start = bytes.subarray(0, Math.min(telling, bytes.length - (bytes.length % 2)));
  const isNul = [0, 1].map((parity) => start.every((byte, index) => index % 2 !== parity || byte === 0));
  return start.length >= 4 && isNul[0] !== isNul[1];
}

function notUtf8(bytes: Uint8Array): Trouble {
  const good = textBefore(bytes);
  const bad = bytes[Buffer.byteLength(good)] ?? 0;
  const lines = good.replace(/^\uFEFF/, '').split('\n');
  return {
    kind: 'bytes',
    message: `The file is not in UTF-8: the byte ${bad.toString(16).toUpperCase()} stands where a character should`,
    help: looksLikeLatin1(bytes)
      ? 'It looks like Latin-1 (Windows-1252): open it in an editor with that encoding and save it as UTF-8.'
      : 'Open it in an editor with the encoding that it was written in and save it as UTF-8.',
    position: { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 },
  };
}

/** The longest text that stands before the first bad byte, found by halving. */
function textBefore(bytes: Uint8Array): string {
  let good = '';
  let low = 0;
  for (let high = bytes.length; low <= high; ) {
    const middle = Math.floor((low + high) / 2);
    try {
      good = utf8().decode(bytes.subarray(0, middle), { stream: true });
      low = middle + 1;
    } catch {
      high = middle - 1;
    }
  }
  return good;
}

/** In Latin-1 an accented letter is a byte of its own among plain ones; in Chinese or Japanese encodings they cluster. */
function looksLikeLatin1(bytes: Uint8Array): boolean {
  let run = 0;
  for (const byte of bytes) {
    run = byte >= 0x80 ? run + 1 : 0;
    if (run > 2 || neverInWindows1252.has(byte)) return false;
  }
  return true;
}

const neverInWindows1252 = new Set([0x00, 0x81, 0x8d, 0x8f, 0x90, 0x9d]);
