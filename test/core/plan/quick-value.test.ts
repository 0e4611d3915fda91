import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/core/plan/plan-file.ts';
import { quickReader } from '../../../src/core/plan/quick-value.ts';
import { type Json, toValue } from '../../../src/core/plan/tree.ts';

const start = `cnsg: 1
title: Keep frequent flyers
# Weighed in the workshop
objectives:
  faster-answers:
    statement: |
      Answer every question faster

      # as they are asked
    level: direct
concepts:
  self-rebooking:
    title: Rebook in two taps
    serves: [faster-answers]
  queue-map:
    title: "Live map: of queues"
    x-notes: {colour: blue}
revisions:
- number: 1
  note: After the workshop
`;

function carefully(text: string): Json | undefined {
  const { root } = readPlan(text);
  return root && toValue(root);
}

/** A value as a text in which the order of keys counts. */
function inOrder(value: Json | undefined): string {
  return JSON.stringify(value) ?? '';
}

/** What a text is as a plan, read behind others, where the quick way knows; and what the careful one says. */
function bothWays(texts: readonly string[]): readonly (readonly [Json | undefined, Json | undefined])[] {
  const read = quickReader();
  return texts.map((text) => [read(text), carefully(text)]);
}

describe('plans of a history, read one after the other', () => {
  it('gives what the careful way gives, and the same data for what did not change', () => {
    const read = quickReader();
    const before = read(start);
    const after = read(start.replace('two taps', '2 taps'));
    expect(inOrder(before)).toBe(inOrder(carefully(start)));
    expect(inOrder(after)).toBe(inOrder(carefully(start.replace('two taps', '2 taps'))));
    expect(valueIn(after, 'objectives')).toBe(valueIn(before, 'objectives'));
    expect(valueIn(valueIn(after, 'concepts'), 'queue-map')).toBe(
      valueIn(valueIn(before, 'concepts'), 'queue-map'),
    );
    expect(valueIn(valueIn(after, 'concepts'), 'self-rebooking')).toHaveProperty('title', 'Rebook in 2 taps');
  });

  it.each([
    ['a quotation that goes on over a line that looks like a key', 'title: "Keep\nobjectives: all"\n'],
    ['a text that goes on at the margin', 'title: Keep\nfrequent flyers\n'],
    ['a list in brackets over several lines', 'x-list: [one,\nobjectives: {},\ntwo]\n'],
    ['a map in brackets that closes at the margin', 'x-map: {\n  one: 1\n}\n'],
    ['a key twice', 'title: Keep\nstatus: draft\ntitle: Lose\n'],
    ['an element twice', 'concepts:\n  a:\n    title: A\n  b:\n    title: B\n  a:\n    title: C\n'],
    [
      'an element that is not as far in as the one before',
      'concepts:\n    a:\n      title: A\n  b:\n    title: B\n',
    ],
    [
      'an element in brackets over two lines',
      'concepts:\n  a: {title: A,\n  status: idea}\n  b: {title: B}\n',
    ],
    ['a second document', 'title: Keep\n---\nstatus: draft\n'],
    ['an end of the document', 'title: Keep\n...\nstatus: draft\n'],
    ['a conflict', 'title: Keep\n<<<<<<< ours\nstatus: draft\n=======\nstatus: agreed\n>>>>>>> theirs\n'],
    [
      'a conflict among elements',
      'concepts:\n  a:\n<<<<<<< ours\n    title: A\n=======\n    title: B\n>>>>>>> theirs\n',
    ],
    ['an anchor in one section and an alias in another', 'x-one: &one 1\nx-two: *one\n'],
    ['a control character in a comment', 'title: Keep\n# \u0007\nstatus: draft\n'],
    ['a carriage return that ends no line', 'title: Keep\rstatus: draft\n'],
    ['a text that keeps its last line ends', 'x-text: |+\n  one\n\n\nstatus: draft\n'],
    [
      'a text that is indented by a number',
      'concepts:\n  a:\n    description: |2\n        Deep\n      less\n  b: {}\n',
    ],
    ['a key behind a question mark', '? title\n: Keep\nstatus: draft\n'],
    ['keys in quotes', '"title": Keep\n\'status\': draft\n'],
    ['keys that objects have by themselves', '__proto__: {a: 1}\nconstructor: 1\ntoString: 2\n'],
    ['elements with such keys', 'concepts:\n  __proto__:\n    title: A\n  constructor:\n    title: B\n'],
    ['Windows line ends', 'title: Keep\r\nconcepts:\r\n  a:\r\n    title: A\r\n  b:\r\n    title: B\r\n'],
    ['no line end at the end', 'title: Keep\nconcepts:\n  a:\n    title: A'],
    ['nothing but blanks behind a key', 'concepts:   \n  a:\n    title: A\nactions:\n'],
    ['a tab behind a key', 'title:\tKeep\nstatus: draft\n'],
    ['a comment at the margin inside of an element', 'concepts:\n  a:\n# why\n    title: A\n  b: {}\n'],
    ['a line separator inside of a text', 'title: Keep\u2028status: draft\nlanguage: en\n'],
    ['a tag', 'title: !!str Keep\nstatus: draft\n'],
    ['a merge of maps', 'x-a: {b: 1}\n<<: {title: Keep}\n'],
    ['a directive', '%YAML 1.2\n---\ntitle: Keep\n'],
    [
      'brackets that are nested too deep',
      `concepts:\n  a:\n    x-deep: ${'['.repeat(47)}${']'.repeat(47)}\n  b: {}\n`,
    ],
    [
      'brackets that are almost nested too deep',
      `concepts:\n  a:\n    x-deep: ${'['.repeat(46)}${']'.repeat(46)}\n  b: {}\n`,
    ],
  ])('never takes %s for something else', (_what, text) => {
    for (const [quick, careful] of bothWays([
      `cnsg: 1\n${text}`,
      start,
      `cnsg: 1\n${text}`,
      text,
      `\uFEFFcnsg: 1\n${text}`,
    ]))
      if (quick !== undefined) expect(inOrder(quick)).toBe(inOrder(careful));
  });

  it('leaves another format, and what is no plan, to the careful way', () => {
    const read = quickReader();
    expect(read(start.replace('cnsg: 1', 'cnsg: 2'))).toBeUndefined();
    expect(read('a: 1\n')).toBeUndefined();
    expect(read('')).toBeUndefined();
    expect(read('- cnsg: 1\n')).toBeUndefined();
  });

  it('agrees with the careful way on lines that were shuffled, cut, indented and doubled', () => {
    const lines = start.split('\n');
    const line = fc.nat({ max: lines.length - 1 });
    const slip = fc.record({
      at: line,
      to: line,
      how: fc.constantFrom('move', 'drop', 'indent', 'double', 'quote'),
    });
    fc.assert(
      fc.property(fc.array(fc.array(slip, { maxLength: 3 }), { minLength: 2, maxLength: 4 }), (all) => {
        for (const [quick, careful] of bothWays(all.map((slips) => slipped(lines, slips))))
          if (quick !== undefined) expect(inOrder(quick)).toBe(inOrder(careful));
      }),
      { numRuns: 300 },
    );
  });
});

interface Slip {
  readonly at: number;
  readonly to: number;
  readonly how: string;
}

function slipped(lines: readonly string[], slips: readonly Slip[]): string {
  let text = [...lines];
  for (const { at, to, how } of slips) {
    const found = text[at] ?? '';
    if (how === 'move') text = text.toSpliced(at, 1).toSpliced(to, 0, found);
    if (how === 'drop') text = text.toSpliced(at, 1);
    if (how === 'indent') text[at] = to % 2 === 0 ? ` ${found}` : found.replace(/^ /, '');
    if (how === 'double') text = text.toSpliced(to, 0, found);
    if (how === 'quote') text[at] = found.replace(/: (.*)$/, to % 2 === 0 ? ': "$1' : ': $1"');
  }
  return text.join('\n');
}

function valueIn(value: Json | undefined, key: string): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).find(([other]) => other === key)?.[1]
    : undefined;
}
