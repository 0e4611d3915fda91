import { describe, expect, it } from 'vitest';
import { withNote } from '../../../src/core/change/note.ts';
import { readPlan } from '../../../src/core/plan/plan-file.ts';
import { parseTree } from '../../../src/core/plan/tree.ts';
import { airline, difference } from './planned.ts';

const file = readPlan(airline);

describe('a note', () => {
  it.each([
    [['concepts', 'rebook-by-text'], '  # Ask Ines'],
    [['concepts', 'rebook-by-text', 'owner'], '    # Ask Ines'],
    [['concepts'], '# Ask Ines'],
    [['objectives', 'fewer-lost', 'level'], '  # Ask Ines'],
    [['metrics', 'rebooking-time', 'target', 'value'], '  # Ask Ines'],
    [['review', 'customers'], '# Ask Ines'],
    [[], '# Ask Ines'],
  ])('on %j stands above it or what is around it', (path, line) => {
    const noted = withNote(file, path, 'Ask Ines');
    expect(difference(airline, noted.text)).toEqual({ lost: [], won: [line] });
    expect(noted.root).toEqual(parseTree(noted.text).root);
    expect(noted.plan).toBe(file.plan);
  });

  it('stands right above its line', () => {
    expect(withNote(file, ['concepts', 'rebook-by-text', 'owner'], 'Ask Ines').text).toContain(
      'effort: 2}\n    # Ask Ines\n    owner: Digital channels\n',
    );
  });

  it('may have several lines, and keeps nothing that would steer a terminal', () => {
    const { text } = withNote(file, ['title'], 'One\r\n\n\u001b[31mTwo\u0007 # three');
    expect(text).toContain('# One\n#\n# [31mTwo # three\ntitle: Keep');
    expect(withNote(file, ['title'], ' \n')).toBe(file);
  });

  it('keeps to the line ends and the byte order mark of a file', () => {
    const { text } = withNote(readPlan('\uFEFFcnsg: 1\r\ntitle: Keep\r\n'), ['cnsg'], 'One\nTwo');
    expect(text).toBe('\uFEFF# One\r\n# Two\r\ncnsg: 1\r\ntitle: Keep\r\n');
  });
});
