import { describe, expect, test } from 'vitest';
import { wordsFor } from '../../../src/core/workshop/record.ts';
import { onDesk } from './answering.ts';

const { plan } = onDesk('concepts: {self-rebooking: {title: Rebook in two taps}}\n');
const house = ['lenses', 'readiness', 'concepts', 'self-rebooking'];

describe('what can be taken back is told in words', () => {
  test('also where it is an answer to a lens, whose keys are no words', () => {
    const kept = ['lenses', 'four-rules', 'concepts', 'self-rebooking', 'keptFor'];
    expect(wordsFor([{ kind: 'remove', path: kept }], plan)).toBe('kept for taken out');
    expect(wordsFor([{ kind: 'set', path: [...kept.slice(0, -1), 'collects'], value: true }], plan)).toBe(
      'collects: yes',
    );
    expect(
      wordsFor([{ kind: 'set', path: [...house, 'networkInside'], value: ['Tell the crews'] }], plan),
    ).toBe('network inside: Tell the crews');
  });

  test('with the words of the element that it is about', () => {
    expect(wordsFor([{ kind: 'remove', path: house }], plan)).toBe('Rebook in two taps taken out');
  });
});
