import { elements } from '../../plan/fields.ts';
import { defined, list, object, orNull, type Part } from '../../schema-parts.ts';
import { wayWords } from './sum.ts';
import { ways } from './told.ts';

const text = { type: 'string' };
const count = { type: 'integer', minimum: 0 };
const pointer = { type: 'string', description: 'A JSON pointer into the plan.' };
const raw = { description: 'As the file has it; null where there is nothing.' };

/** A change of some kinds, with what all changes have. */
function change(kinds: readonly string[], own: Readonly<Record<string, Part>>, description: string): Part {
  return object({ kind: { enum: kinds }, ...about, ...own }, description);
}

const about = {
  weight: {
    enum: ['substantive', 'editorial', 'order'],
    description: 'What the plan means, only white space or case, or only where something stands.',
  },
  path: { ...pointer, description: 'Where it is, as a JSON pointer; in the newer plan where it is there.' },
  part: defined('part'),
  element: {
    ...orNull(defined('subject')),
    description: 'The element that changed; null for what stands outside the elements.',
  },
  within: { ...orNull(text), description: 'The title of the element that it lives in, as a barrier does.' },
};

const part = {
  id: text,
  title: text,
  step: { ...orNull({ type: 'integer' }), description: 'The number of the step; null where it is none.' },
};

const counts = Object.fromEntries(
  ways.map((way) => [way, { ...count, description: `How many elements were ${wayWords[way]}.` }]),
);

const content = {
  value: { description: 'The element as the file has it, without elements that live in it.' },
  fields: list(object({ path: pointer, label: text, words: text })),
};

const definitions = {
  part: object(part, 'A step, another part of the file, or what stands at its top.'),
  subject: object({ kind: { enum: Object.keys(elements) }, id: text, title: text }, 'An element.'),
  name: object(
    { kind: { enum: Object.keys(elements) }, kindTitle: text, id: text, title: text },
    'An element.',
  ),
  piece: object({ kind: { enum: ['same', 'removed', 'added'] }, text }),
  content: change(['added', 'removed'], content, 'An element came or went.'),
  renamed: change(
    ['renamed'],
    { value: content.value, from: pointer },
    'An element went and another with the same content came: possibly renamed, which nobody can know.',
  ),
  moved: change(
    ['moved'],
    { from: pointer, to: pointer, fromWords: text, toWords: text },
    'An element stands at another place.',
  ),
  link: change(
    ['linked', 'unlinked'],
    {
      field: text,
      label: text,
      target: defined('subject'),
      value: raw,
      words: { ...text, description: 'What the link says besides, in words; empty where that is nothing.' },
    },
    'A reference came or went.',
  ),
  field: change(
    ['changed', 'status', 'meta'],
    {
      label: text,
      before: raw,
      after: raw,
      beforeWords: orNull(text),
      afterWords: orNull(text),
      compared: {
        ...orNull(list(defined('piece'))),
        description: 'Word by word: same and removed make up what it said, same and added what it says.',
      },
    },
    'A field says something else.',
  ),
  impact: object(
    {
      cause: defined('name'),
      how: { ...text, examples: ['reworded', 'removed', 'dropped', 'changed'] },
      words: text,
      untouched: list(defined('name')),
    },
    'What hangs on a change and was itself not touched.',
  ),
};

/** The JSON Schema (draft-07) of what `cnsg diff --json` prints; later versions may only add to it. */
export const diffSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'https://unpkg.com/cnsg/schema/diff.v1.json',
  title: 'Difference between two plans',
  description:
    'What `cnsg diff --json` prints: all that differs between two plans, as the files have it and in words.',
  type: 'object',
  required: ['schemaVersion', 'kind', 'title', 'before', 'after', 'summary', 'changes', 'impact'],
  properties: {
    schemaVersion: { const: 1 },
    kind: { const: 'diff' },
    title: { ...text, description: 'What the newer plan is called.' },
    before: { ...text, description: 'What the older plan was named by: a revision or a file.' },
    after: text,
    summary: object(
      {
        ...counts,
        words: { ...text, description: 'The same in a sentence.' },
        parts: list(object({ ...part, ...counts })),
      },
      'How many elements differ; the top of the plan counts as one.',
    ),
    changes: {
      ...list({ oneOf: ['content', 'renamed', 'moved', 'link', 'field'].map(defined) }),
      description: 'Every change, in the order of the steps.',
    },
    impact: list(defined('impact')),
  },
  definitions,
};
