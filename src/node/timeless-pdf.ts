/** What a browser writes into every PDF of the moment and of itself; the same length stays, so that every place in the file does. */
const telling = /\/(CreationDate|ModDate|Producer|Creator) \(((?:[^()\\]|\\.)*)\)/g;

const moment = "D:20000101000000+00'00'";

/** Marks of elements, numbered by whatever the browser made before. */
const mark = /\(node(\d{8})\)/g;

/** A PDF that does not tell when it was printed, or by which version of a browser: the same bytes for the same page. */
export function withoutTime(pdf: Buffer): Buffer {
  const text = pdf.toString('latin1').replace(telling, (_all, key: string, value: string) => {
    const said = key.endsWith('Date') ? moment : 'cnsg';
    return `/${key} (${said.slice(0, value.length).padEnd(value.length)})`;
  });
  return Buffer.from(numberedAnew(text), 'latin1');
}

/** Marks are counted from 1 in the order that they had, since lists of them are sorted. */
function numberedAnew(text: string): string {
  const found = new Set([...text.matchAll(mark)].map(([, number = '']) => number));
  const ranks = new Map([...found].toSorted().map((number, at) => [number, at + 1]));
  return text.replace(mark, (_all, number: string) => `(node${String(ranks.get(number)).padStart(8, '0')})`);
}
