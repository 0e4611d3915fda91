import { describe, expect, test } from 'vitest';
import { all, type Change, conflictsOf, mergeOf, swap, textOf } from './sides.ts';

const queues = '      desk-queues:\n        statement: Queues at the desk\n';
const distrust = '      # heard at the gate\n      app-distrust: {statement: Do not trust the app}\n';
const head = 'cnsg: 1\ntitle: Keep frequent flyers\nsegments:\n';
const flyers = `  frequent-flyers:\n    name: Frequent flyers\n    barriers: # in this order\n${queues}${distrust}`;
const managers = '  travel-managers:\n    name: Travel managers\n';
const nordair = head + flyers + managers;

/** Brings a barrier that is there, written as it is, to the travel managers. */
function bring(...barriers: readonly string[]): Change {
  return all(
    ...barriers.map((barrier) => swap(barrier, '')),
    swap(managers, `${managers}    barriers:\n${barriers.join('')}`),
  );
}

const bringAll = all(bring(queues, distrust), swap('    barriers: # in this order\n', ''));

describe('a barrier that one side brought to another segment', () => {
  test('takes the comment along that the other side gave it', () => {
    const remark = swap('      desk-queues:\n', '      desk-queues: # the worst\n');
    expect(textOf(mergeOf(nordair, bring(queues), remark))).toBe(
      all(remark, bring(queues.replace(':', ': # the worst')))(nordair),
    );
  });

  test('opens the brackets of its new segment where a comment comes along', () => {
    const base = nordair.replace(
      managers,
      `${managers}    barriers: {late-notice: {statement: Hear too late}}\n`,
    );
    const ours = all(
      swap(queues, ''),
      swap(
        '{late-notice: {statement: Hear too late}}',
        '{late-notice: {statement: Hear too late}, desk-queues: {statement: Queues at the desk}}',
      ),
    );
    const theirs = swap('      desk-queues:\n', '      desk-queues: # the worst\n');
    expect(textOf(mergeOf(base, ours, theirs))).toContain(
      [
        '    barriers:',
        '      late-notice:',
        '        statement: Hear too late',
        '      desk-queues: # the worst',
        '        statement: Queues at the desk',
      ].join('\n'),
    );
  });

  test('leaves a field behind that the other side emptied of the rest, for its comment', () => {
    const merged = textOf(mergeOf(nordair, bring(queues), swap(distrust, '')));
    expect(merged).toBe(
      `${head}  frequent-flyers:\n    name: Frequent flyers\n    barriers: {} # in this order\n${managers}    barriers:\n${queues}`,
    );
  });

  test('is followed by the field, comment and all, where its side took that out with it', () => {
    const reword = swap('Queues at', 'Long queues at');
    expect(textOf(mergeOf(nordair, bringAll, reword))).toBe(all(bringAll, reword)(nordair));
  });

  test('leaves a comment that the other side wrote above where it stood', () => {
    const remark = swap(
      '    barriers: # in this order\n',
      '    # ask the desk\n    barriers: # in this order\n',
    );
    expect(textOf(mergeOf(nordair, bringAll, remark))).toContain('# ask the desk');
  });

  test('is a conflict where the other side took out the segment that it left', () => {
    expect(conflictsOf(mergeOf(nordair, bringAll, swap(flyers, '')))).toContain(
      'changed-and-deleted segments/travel-managers/barriers/desk-queues',
    );
  });
});
