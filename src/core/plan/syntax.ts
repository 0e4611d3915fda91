import { parseDocument, type YAMLParseError } from 'yaml';
import type { Diagnostic } from '../diagnostic.ts';
import { formatFaults } from './findings.ts';
import { positions } from './source.ts';

/** More would only repeat what the first ones say. */
const most = 20;

const longest = 2_000_000;

/** What one fault may confuse ends at the next key that stands at most this far in: a section or an element. */
const nextKey = /^ {0,2}[^\s#][^:]*:(?:\s|$)/;

/** The first syntax error and those behind it that stand on their own: a parser that goes on after an error finds them. */
export function furtherSyntaxProblems(text: string, known: readonly Diagnostic[]): readonly Diagnostic[] {
  const lines = text.split('\n');
  const positionOf = positions(text);
  const found = [...known];
  for (const { pos, code } of errorsIn(text)) {
    const position = positionOf(Math.min(pos[0], text.length));
    const { line } = position;
    const last = found.at(-1)?.position.line ?? 0;
    const isOfItsOwn = lines.slice(last, line).some((between) => nextKey.test(between));
    if (line <= last || !isOfItsOwn || found.length > most || unrelated.includes(code)) continue;
    found.push(problem(code, position));
  }
  return found;
}

/** In the order of the text; none where the parser would take too long over it, or gives up. */
function errorsIn(text: string): readonly YAMLParseError[] {
  if (text.length > longest) return [];
  try {
    const { errors } = parseDocument(text, { uniqueKeys: false, prettyErrors: false });
    return errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  } catch (error) {
    // It calls itself for each level of nesting.
    if (error instanceof RangeError) return [];
    throw error;
  }
}

/** What has findings of its own, and what follows from the file's size. */
const unrelated: readonly string[] = ['BAD_ALIAS', 'RESOURCE_EXHAUSTION'];

function problem(code: string, position: Diagnostic['position']): Diagnostic {
  return {
    ...formatFaults['not-yaml'],
    name: 'not-yaml',
    ...(words[code] ?? otherwise),
    path: '',
    position,
  };
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
