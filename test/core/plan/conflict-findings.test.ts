import { describe, expect, test } from 'vitest';
import { readPlan } from '../../../src/core/plan/plan-file.ts';

const head = 'cnsg: 1\ntitle: Keep frequent flyers\nobjectives:\n';

function told(text: string) {
  return readPlan(text).problems.map(({ name, path, position }) => `${name} ${position.line} ${path}`);
}

function conflict(ours: string, theirs: string, size = 7, base = ''): string {
  const line = (sign: string, label: string) => `${sign.repeat(size)}${label}\n`;
  return `${line('<', ' HEAD')}${ours}${line('|', ' 1a2b')}${base}${line('=', '')}${theirs}${line('>', ' breakout')}`;
}

describe('the markers that a merge left', () => {
  test('are told once a conflict, with the field that it is about', () => {
    const fields = conflict('    statement: Answer faster\n', '    statement: Answer at once\n');
    const text = `${head}  faster:\n${fields}    level: direct\n  fewer:\n${conflict('    owner: Ada\n', '    owner: Mira\n')}`;
    expect(told(text)).toEqual([
      'conflict-marker 5 /objectives/faster/statement',
      'conflict-marker 13 /objectives/fewer/owner',
    ]);
    expect(readPlan(text).problems[0]?.message).toContain('objectives.faster.statement');
    expect(readPlan(text).problems[0]?.help).toContain('cnsg resolve FILE');
  });

  test('are told with the element where one side has taken it out', () => {
    const text = `${head}${conflict('', '  faster:\n    statement: Answer at once\n')}  fewer: {statement: Fewer calls}\n`;
    expect(told(text)).toEqual(['conflict-marker 4 /objectives/faster']);
  });

  test('are told with the field where they stand inside a text of several lines', () => {
    const lines = conflict('      Answer faster.\n', '      Answer at once.\n');
    const text = `${head}  faster:\n    statement: |\n      For customers.\n${lines}    level: direct\n`;
    expect(told(text)).toEqual(['conflict-marker 7 /objectives/faster/statement']);
  });

  test('may be longer than usual, and hold those of another merge', () => {
    const inner = conflict('  a: {statement: A}\n', '  b: {statement: B}\n', 7);
    const text = `${head}${conflict('  faster: {statement: A}\n', '  faster: {statement: B}\n', 9, inner)}`;
    expect(told(text)).toEqual(['conflict-marker 4 /objectives/faster']);
  });

  test('are told where they begin when one of them is missing', () => {
    const whole = conflict('  faster: {statement: A}\n', '  faster: {statement: B}\n');
    for (const sign of ['<', '=', '>']) {
      const text = head + whole.replace(new RegExp(`^\\${sign}{7}.*\\n`, 'm'), '');
      expect(told(text), sign).toEqual([`conflict-marker ${sign === '<' ? 5 : 4} `]);
    }
  });

  test('are told though neither side can be read', () => {
    const text = `${head}${conflict('  faster: [\n', '  faster: {\n')}`;
    expect(told(text)).toEqual(['conflict-marker 4 ']);
  });

  test('keep their places where lines end with CR LF', () => {
    const text = `${head}${conflict('  faster: {statement: A}\n', '  faster: {statement: B}\n')}`;
    expect(told(text.replaceAll('\n', '\r\n'))).toEqual(['conflict-marker 4 /objectives/faster']);
  });
});

test('a plan may have a row of such signs inside of a text', () => {
  expect(
    told(`${head}  faster:\n    statement: |\n      Flights\n      =======\n      <<<<<<< early\n`),
  ).toEqual([]);
});
