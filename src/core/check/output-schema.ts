const count = { type: 'integer', minimum: 0 };
const line = { type: 'string', minLength: 1 };

const diagnostic = {
  title: 'Finding',
  type: 'object',
  required: ['code', 'name', 'severity', 'message', 'help', 'path', 'position'],
  properties: {
    code: { type: 'string', pattern: '^CNSG[0-9]{3}$', description: 'The code of the rule, never reused.' },
    name: { ...line, description: 'The readable name of the fault.', examples: ['unanswered-barrier'] },
    severity: { enum: ['error', 'warning', 'hint'] },
    message: { ...line, description: 'What is wrong, without a full stop.' },
    help: { ...line, description: 'What to do about it.' },
    question: { ...line, description: 'What to ask the room about it.' },
    path: {
      type: 'string',
      description: 'Where in the plan, as a JSON pointer; empty for the whole file.',
      examples: ['/segments/frequent-flyers/name'],
    },
    position: {
      type: 'object',
      description: 'Where in the file. Lines and columns count from 1, columns in UTF-16 units.',
      required: ['line', 'column'],
      properties: { line: { type: 'integer', minimum: 1 }, column: { type: 'integer', minimum: 1 } },
    },
  },
};

const file = {
  title: 'File',
  type: 'object',
  required: ['file', 'diagnostics', 'tbd', 'unlistedLanguage'],
  properties: {
    file: { ...line, description: 'The file as it was named.' },
    diagnostics: {
      type: 'array',
      description: 'Its findings: form first, then step by step, then what goes across the steps.',
      items: { $ref: '#/definitions/diagnostic' },
    },
    tbd: { ...count, description: 'How many answers are TBD, to be found out.' },
    unlistedLanguage: {
      type: ['string', 'null'],
      description:
        'The language of the plan where there are no word lists for it: its wording was not checked.',
      examples: ['zh'],
    },
  },
};

/** The JSON Schema (draft-07) of what `cnsg check --json` prints; later versions may only add to it. */
export const checkOutputSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'https://unpkg.com/cnsg/schema/check.v1.json',
  title: 'Findings of cnsg check',
  description: 'What `cnsg check --json` prints: everything that was found in one or several plans.',
  type: 'object',
  required: ['schemaVersion', 'kind', 'files', 'summary', 'questions'],
  properties: {
    schemaVersion: { const: 1 },
    kind: { const: 'check' },
    files: {
      type: 'array',
      description: 'The files in the order in which they were named.',
      items: { $ref: '#/definitions/file' },
    },
    summary: {
      type: 'object',
      description: 'How many findings of each severity there are in all files, and how many answers are TBD.',
      required: ['errors', 'warnings', 'hints', 'tbd'],
      properties: { errors: count, warnings: count, hints: count, tbd: count },
    },
    questions: {
      type: 'array',
      description: 'The questions that are worth most now: three at most, the best first.',
      maxItems: 3,
      items: line,
    },
  },
  definitions: { diagnostic, file },
};
