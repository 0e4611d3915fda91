import { expect, test } from 'vitest';
import { selectionIn } from '../../../src/node/interviewer/plain-selection.ts';

const concepts = ['Rebook in two taps', 'Fares, side by side', 'Help for newcomers', 'Help at the gate'].map(
  (label, index) => ({ id: `concept-${index + 1}`, number: `C${index + 1}`, label }),
);

test.each([
  ['1 3', [1, 3]],
  ['1,3;4', [1, 3, 4]],
  ['3-1', [1, 2, 3]],
  ['2 – 4, 1', [1, 2, 3, 4]],
  ['rebook', [1]],
  ['fares, side by side', [2]],
  ['rebook, fares', [1, 2]],
  ['C4 c1', [1, 4]],
  ['gate 2', [2, 4]],
  ['+3', [3]],
  ['1 + help for newcomers', [1, 3]],
])('%s selects %j', (line, numbers) => {
  const selection = selectionIn(line, concepts);
  expect(selection).toMatchObject({ kind: 'clear', created: [] });
  const ids = selection.kind === 'clear' ? [...selection.ids].sort() : [];
  expect(ids).toEqual(numbers.map((number) => `concept-${number}`));
});

test.each([
  ['5', 'from 1 to 4'],
  ['0', 'from 1 to 4'],
  ['1-999999999', 'from 1 to 4'],
  ['help', '3. Help for newcomers; 4. Help at the gate'],
  ['rebook, pilots', 'Nothing here is called “pilots”'],
])('%s is unclear', (line, why) => {
  expect(selectionIn(line, concepts)).toMatchObject({
    kind: 'unclear',
    why: expect.stringContaining(why),
  });
});

test('words behind a plus that nothing is called by are new, one for each plus', () => {
  expect(selectionIn('2 + Pilots who help + A C++ course', concepts)).toEqual({
    kind: 'clear',
    ids: ['concept-2'],
    created: ['Pilots who help', 'A C++ course'],
    isAdded: false,
  });
});
