import { describe, expect, test } from 'vitest';
import { UserError } from '../../../src/core/errors.ts';
import { readStarter } from '../../../src/core/workshop/starter.ts';

const read = (text: string) => readStarter(text, '/starters/airline.cnsg.yaml', 'airline');
const head = 'cnsg: 1\ntitle: Airlines\n';

function faultOf(text: string): UserError {
  try {
    read(text);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('it was taken');
}

describe('a starter', () => {
  test('has a plan, and questions for the room by step', () => {
    const starter = read(`${head}x-questions:\n  objectives: [What was promised?]\n  2: [Who leaves?]\n`);
    expect(starter.plan.title).toBe('Airlines');
    expect(starter.questions).toEqual({ objectives: ['What was promised?'], customers: ['Who leaves?'] });
  });

  test('needs no questions', () => {
    expect(read(head).questions).toEqual({});
  });

  test.each([
    ['is not a plan', 'name: airline\n', /^airline:1:1: /],
    [
      'refers to what it has not',
      `${head}segments: {flyers: {serves: [speed]}}\n`,
      /^airline:3:\d+: .*speed/,
    ],
    ['has a field that plans have not', `${head}sumary: x\n`, /^airline:3:1: /],
    ['asks in no step', `${head}x-questions: {custmers: [Who?]}\n`, /^airline:3:\d+: .*custmers/],
    [
      'asks with something else than texts',
      `${head}x-questions: {customers: [{a: b}]}\n`,
      /^airline:3:\d+: /,
    ],
    ['asks with no list', `${head}x-questions: {customers: Who?}\n`, /^airline:3:\d+: /],
    ['has no steps to ask in', `${head}x-questions: Who?\n`, /^airline:3:\d+: /],
  ])('that %s is refused with its place and a cure', (_what, text, place) => {
    const { message, help } = faultOf(text);
    expect(message).toMatch(place);
    expect(help).toMatch(/\S.*[.?]$/);
  });

  test('with a misspelt step is told which one was meant', () => {
    expect(faultOf(`${head}x-questions: {custmers: [Who?]}\n`).help).toBe('Did you mean `customers`?');
  });
});
