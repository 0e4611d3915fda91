import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { lensFormat } from '../../../src/core/lens/format.ts';
import { formatPlan } from '../../../src/core/plan/format.ts';
import { readPlan } from '../../../src/core/plan/plan-file.ts';
import { fieldsWith } from '../../../src/core/plan/with-lenses.ts';
import { handWrittenPlan } from '../../generate/plan-text.ts';

const runs = { numRuns: Number(process.env.CNSG_PROPERTY_RUNS ?? 120) };

function formatted(text: string): string {
  const { root } = readPlan(text);
  if (!root) throw new Error(`Not a plan: ${text}`);
  return formatPlan(text, root);
}

describe('the canonical form', () => {
  it('is the same when it is made again', () => {
    fc.assert(
      fc.property(handWrittenPlan, ({ text }) => {
        const once = formatted(text);
        expect(formatted(once)).toBe(once);
      }),
      runs,
    );
  });

  it('keeps every value and every comment', () => {
    fc.assert(
      fc.property(handWrittenPlan, ({ text }) => {
        const once = formatted(text);
        expect(parse(once)).toEqual(parse(text.replace(/^\uFEFF/, '')));
        expect(marks(once)).toEqual(marks(text));
      }),
      runs,
    );
  });

  it('puts what lenses say in the order of their tables, touchpoints in that of the team', async () => {
    const text = [
      'lenses:',
      '  push-pull:',
      '    concepts:',
      '      roof-check: {reason: They ask, direction: pull}',
      '    x-note: ours',
      '    maturity: {act: {needed: 3, now: 1}, collect: {now: 2}}',
      '  journey:',
      '    segments:',
      '      home-owners:',
      '        touchpoints:',
      '          the-call: {channel: Telephone, name: A call} # Gudrun',
      '          a-search: {name: A search}',
      'title: Neighbours who insure together',
      'cnsg: 1',
      '',
    ].join('\n');
    const { root } = readPlan(text);
    const fields = fieldsWith((await lensFormat()).fields);
    expect(root && formatPlan(text, root, fields)).toBe(
      [
        'cnsg: 1',
        'title: Neighbours who insure together',
        'lenses:',
        '  journey:',
        '    segments:',
        '      home-owners:',
        '        touchpoints:',
        '          the-call: # Gudrun',
        '            name: A call',
        '            channel: Telephone',
        '          a-search:',
        '            name: A search',
        '  push-pull:',
        '    maturity:',
        '      collect:',
        '        now: 2',
        '      act:',
        '        now: 1',
        '        needed: 3',
        '    concepts:',
        '      roof-check:',
        '        direction: pull',
        '        reason: They ask',
        '    x-note: ours',
        '',
      ].join('\n'),
    );
  });

  it('moves a comment with the key that it belongs to', () => {
    const text = [
      '# yaml-language-server: $schema=x',
      'title: Keep frequent flyers # the working title',
      '# format',
      'cnsg: 1',
      '',
    ].join('\n');
    expect(formatted(text)).toBe(
      [
        '# yaml-language-server: $schema=x',
        '# format',
        'cnsg: 1',
        'title: Keep frequent flyers # the working title',
        '',
      ].join('\n'),
    );
  });

  it('keeps blank lines that a text means, and one of those between keys', () => {
    const text = 'cnsg: 1\n\n\n\ntitle: T\nsummary: "Fly\\n\\n\\nAgain\\n"\n';
    expect(formatted(text)).toBe('cnsg: 1\n\ntitle: T\nsummary: |\n  Fly\n\n\n  Again\n');
  });

  it('writes flow maps as blocks, with the comment on the line of the key', () => {
    const text = 'cnsg: 1\ntitle: T\nleftOut: {families: {reason: Rarely fly, name: Families}} # for now\n';
    expect(formatted(text)).toBe(
      'cnsg: 1\ntitle: T\nleftOut: # for now\n  families:\n    name: Families\n    reason: Rarely fly\n',
    );
  });

  it('keeps the order of elements and of keys that it does not know', () => {
    const text = 'x-b: 1\nx-a: 2\nobjectives:\n  z-last: {}\n  a-first: {}\ntitle: T\ncnsg: 1\n';
    expect(formatted(text)).toBe(
      'cnsg: 1\ntitle: T\nobjectives:\n  z-last: {}\n  a-first: {}\nx-b: 1\nx-a: 2\n',
    );
  });

  it('has no most number of lines', () => {
    const notes = '# call them back\n'.repeat(200_000);
    const text = `cnsg: 1\ntitle: T\n${notes}status: draft\n${notes}`;
    expect(formatted(text) === text).toBe(true);
  });
});

function marks(text: string): string[] {
  return (text.match(/# (?:note|remark|hanging) \d+/g) ?? []).sort();
}
