import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type ChangeLog,
  emptyLog,
  logFor,
  logged,
  madeAgain,
  takenBack,
} from '../../../src/core/workshop/undo.ts';

/** A log of the way from text to text. */
function logOf(texts: readonly string[]): ChangeLog {
  return texts
    .slice(1)
    .reduce((log, text, at) => logged(log, texts[at] ?? '', text, '/title', text), emptyLog);
}

const ways = fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }), { minLength: 2, maxLength: 12 });

test('any number of changes is taken back to the very text from before, and made again one by one', () => {
  fc.assert(
    fc.property(ways, fc.nat(11), (texts, depth) => {
      const way = texts.filter((text, at) => text !== texts[at - 1]);
      const log = logOf(way);
      const count = Math.min(depth, log.done.length);
      if (count === 0) return;
      let now = takenBack(log, way.at(-1) ?? '', count);
      expect(now?.text).toBe(way.at(-1 - count));
      for (let at = way.length - count; at < way.length; at += 1) {
        const again = now && madeAgain(now.log, now.text);
        expect(again?.text).toBe(way[at]);
        now = again;
      }
      expect(now && madeAgain(now.log, now.text)).toBeUndefined();
    }),
  );
});

test('nothing is taken back from a text that somebody else has changed', () => {
  const log = logOf(['title: Keep', 'title: Keep flyers']);
  expect(takenBack(log, 'title: Keep flyers # by others', 1)).toBeUndefined();
});

test('more than there is cannot be taken back', () => {
  expect(takenBack(logOf(['title: Keep', 'title: Keep flyers']), 'title: Keep flyers', 2)).toBeUndefined();
});

test('a new answer after an undo ends the way forward', () => {
  const back = takenBack(logOf(['a', 'ab', 'abc']), 'abc', 1);
  const next = logged(back?.log ?? emptyLog, 'ab', 'abd', '/title', 'abd');
  expect(madeAgain(next, 'abd')).toBeUndefined();
  expect(takenBack(next, 'abd', 2)?.text).toBe('a');
});

test('a log that is one answer ahead of the plan, after a process was killed, leads to the plan again', () => {
  const kept = logFor(logOf(['a', 'ab', 'abc']), 'ab');
  expect(takenBack(kept, 'ab', 1)?.text).toBe('a');
});

test('a log of another text is forgotten', () => {
  expect(logFor(logOf(['a', 'ab']), 'changed by others')).toEqual(emptyLog);
});

test('what was taken back in full can be made again after a restart', () => {
  const back = takenBack(logOf(['a', 'ab']), 'ab', 1);
  expect(madeAgain(logFor(back?.log ?? emptyLog, 'a'), 'a')?.text).toBe('ab');
});
