import { expect, test } from 'vitest';
import { alike, alikePairs } from '../../../src/core/workshop/alike.ts';

function areAlike(a: string, b: string): boolean {
  const found = alike(a, [{ label: 'line 2', words: b }]) === 'line 2';
  expect(alike(b, [{ label: 'line 2', words: a }]) === 'line 2').toBe(found);
  const pairs = alikePairs([
    { id: 'first', text: a },
    { id: 'second', text: b },
  ]);
  expect(pairs).toEqual(found ? [['first', 'second']] : []);
  return found;
}

test.each([
  ['Rebook in two taps', 'rebook in TWO taps'],
  ['Rebook in two taps', 'In two taps: rebook!'],
  ['Rebook in two taps', 'Rebook in two tap'],
  ['Rebook in two taps', 'Reboook in two taps'],
  ['Rebook in two taps', 'Rebook in  two taps.'],
  ['Colour by customer', 'Color by customer'],
  ['Personalised messages', 'Personalized messages'],
  ['Call centre', 'Call center'],
  ['Customer forum', 'Customers forum'],
  ['Families', 'Family'],
  ['Café lounge', 'Cafe lounge'],
  ['Straße in Köln', 'Strasse in Koln'],
  ['Check-in by text', 'Checkin by text'],
  ['Terms & conditions', 'Terms and conditions'],
  ['The forum of pilots', 'Forum of pilots'],
  ["Flyers' choice", 'Flyers’ choice'],
  ['Ответ за минуту', 'ответ за Минуту'],
  ['Απάντηση σε ένα λεπτό', 'απαντηση σε ενα λεπτο'],
  ['更快回答客户', '更快回答客户。'],
  ['إجابة أسرع', 'اجابة اسرع'],
  ['Compensation without a form', 'Compensaton without a form'],
  ['Answer faster', 'Answer fastre'],
  [
    'Answer every question of frequent flyers within minutes',
    'Answer every qestion of freqent flyers within minutes',
  ],
])('“%s” is pointed out beside “%s”', (a, b) => {
  expect(areAlike(a, b)).toBe(true);
});

test.each([
  ['Route 1', 'Route 2'],
  ['Idea 4', 'Idea 14'],
  ['Idea number 3', 'Idea number 13'],
  ['Answer within 5 minutes', 'Answer within 50 minutes'],
  ['From 42 to 5', 'From 5 to 42'],
  ['Plan A', 'Plan B'],
  ['Flights to Oslo', 'Flights from Oslo'],
  ['Online check', 'Offline check'],
  ['Prices', 'Prizes'],
  ['Sales desk', 'Tales desk'],
  ['Opt in', 'Opt out'],
  ['More calls', 'Fewer calls'],
  ['Increase loyalty', 'Decrease loyalty'],
  ['Internal forum', 'External forum'],
  ['Frequent flyers', 'Infrequent flyers'],
  ['Happy families', 'Unhappy families'],
  ['Rebook in two taps', 'Rebook'],
  ['Rebook in two taps', 'Rebook in two taps at the desk'],
  ['增加老客户的数量', '增加新客户的数量'],
  ['कमी', 'काम'],
  ['???', '!!!'],
  ['', ''],
  ['🙂', '🙁'],
  ['Answer question 1 faster', 'Answer question 2 faster'],
])('“%s” is not taken for “%s”', (a, b) => {
  expect(areAlike(a, b)).toBe(false);
});

test('pairs come in the order of the list', () => {
  const texts = ['Rebook', 'Status by text', 'By text: status', 'rebook', 'Rebook!'];
  expect(alikePairs(texts.map((text, at) => ({ id: String(at), text })))).toEqual([
    ['0', '3'],
    ['0', '4'],
    ['1', '2'],
    ['3', '4'],
  ]);
});

test('among a thousand entries the one pair is found', () => {
  const many = Array.from({ length: 1_000 }, (_, at) => ({
    id: String(at),
    text: `Answer the question of passenger ${at} about luggage in a minute or less`,
  }));
  expect(alikePairs([...many, { id: 'again', text: many[500]?.text.toUpperCase() ?? '' }])).toEqual([
    ['500', 'again'],
  ]);
});
