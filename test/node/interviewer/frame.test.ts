import { expect, test } from 'vitest';
import { layOut } from '../../../src/node/interviewer/frame.ts';

/** What stands between the prompt and a body of some rows, on a screen of 40 columns. */
function guidanceOver(bodyRows: number, guidance: readonly string[], rows: number): readonly string[] {
  const around = {
    notices: [],
    heading: 'Step 4 of 5: Concepts',
    prompt: 'Which ideas?',
    guidance,
    figure: [],
    clock: undefined,
    keys: () => [{ key: 'Enter', does: 'done' }],
    usual: [],
  };
  const body = Array.from({ length: bodyRows }, (_, index) => `body ${index + 1}`);
  const { lines } = layOut(
    { columns: 40, rows },
    around,
    () => ({ lines: body }),
    (_style, text) => text,
  );
  const texts = lines.map((line) => line.slice(1));
  return texts.slice(texts.indexOf('Which ideas?') + 2, texts.indexOf('body 1') - 1);
}

const legend = [
  '1 Omni-channel: an app that acts differently in the store\n2 Cloud: music that lives online',
  'One idea a line.',
];

test('the lines of a numbered legend hang behind their numbers', () => {
  expect(guidanceOver(1, legend, 24)).toEqual([
    '1 Omni-channel: an app that acts',
    '  differently in the store',
    '2 Cloud: music that lives online',
    '',
    'One idea a line.',
  ]);
});

test('bullets hang where the guidance has to be cut, too', () => {
  expect(
    guidanceOver(10, ['Talk about:\n· Who leaves most, and whose loss costs most?\n· What stops it?'], 20),
  ).toEqual(['Talk about:', '· Who leaves most, and whose loss …']);
});

test('words that announce what is cut off are cut off with it', () => {
  expect(
    guidanceOver(10, ['You have two segments.', 'Still open:\n· Why them?\n· What stops them?'], 20),
  ).toEqual(['You have two segments.']);
});
