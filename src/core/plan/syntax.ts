import { LineCounter, parseDocument } from 'yaml';
import type { Diagnostic } from '../diagnostic.ts';
import { formatFaults } from './findings.ts';

/** More would only repeat what the first ones say. */
const most = 20;

/** The first syntax error and those behind it, one a line: a parser that goes on after an error finds them. */
export function furtherSyntaxProblems(text: string, known: readonly Diagnostic[]): readonly Diagnostic[] {
  const lines = new Set(known.map(({ position }) => position.line));
  const counter = new LineCounter();
  const { errors } = parseDocument(text, { uniqueKeys: false, lineCounter: counter, prettyErrors: false });
  const further = errors.flatMap(({ pos: [offset], code }): Diagnostic[] => {
    const { line, col } = counter.linePos(offset);
    if (lines.has(line) || code === 'BAD_ALIAS' || code === 'RESOURCE_EXHAUSTION') return [];
    lines.add(line);
    const { message, help } = words[code] ?? otherwise;
    return [
      {
        ...formatFaults['not-yaml'],
        name: 'not-yaml',
        message,
        help,
        path: '',
        position: { line, column: col },
      },
    ];
  });
  return [...known, ...further.slice(0, most)].toSorted(
    (a, b) => a.position.line - b.position.line || a.position.column - b.position.column,
  );
}

const otherwise = { message: 'This is not YAML', help: 'Look at this line and the one above' };

const words: Readonly<Record<string, { message: string; help: string }>> = {
  BAD_INDENT: {
    message: 'This line is not indented like the ones around it',
    help: 'Keys of one level stand under each other',
  },
  TAB_AS_INDENT: {
    message: 'A tab stands where the line is indented',
    help: 'Use spaces: two for each level',
  },
  MISSING_CHAR: {
    message: 'Something is not closed here: a quotation mark, a bracket, or a colon is missing',
    help: 'Close it, or put the text in quotes',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'A colon stands where the line has one already',
    help: 'Put a text that has a colon in quotes',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'A key runs over two lines',
    help: 'End it with a colon on its own line',
  },
};
