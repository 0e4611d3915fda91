import { verdicts } from '../method/four-rules.ts';
import { defined, list, object, orNull, type Part } from '../schema-parts.ts';

const text = { type: 'string' };
const flag = { type: 'boolean' };
const level = { ...orNull({ type: 'number' }), description: 'Null where nobody said.' };
const refs = list(defined('ref'));
const words = defined('lensWords');

/** What a block has, by its kind. */
const blocks: Readonly<Record<string, Readonly<Record<string, Part>>>> = {
  heading: { text },
  paragraph: { text },
  gaps: { items: list(words) },
  list: { items: list(words) },
  table: { head: list(text), rows: list(list(words)) },
  levels: {
    title: text,
    most: { type: 'number', description: 'The highest level; the lowest is 0.' },
    rows: list(object({ label: text, now: level, needed: level })),
  },
  funnel: {
    title: text,
    head: text,
    columns: list(words),
    rows: list(
      object({
        label: text,
        about: text,
        fault: { type: 'string', description: 'What does not hold at the whole stage.' },
        places: list(object({ works: list(defined('lensConcept')), bites: refs, faults: list(words) })),
      }),
    ),
  },
};

/** What reports tell of lenses: parts of the schema by name. Kinds of blocks may be added. */
export function lensDefinitions(
  refProperties: Readonly<Record<string, Part>>,
): Readonly<Record<string, Part>> {
  return {
    lensWords: object(
      {
        refs,
        text,
        verdict: {
          enum: [...verdicts, null],
          description: 'Set where the words are no more than that.',
        },
      },
      'Elements, and words behind them; either may be empty.',
    ),
    lensConcept: object({ ...refProperties, strategy: orNull(text), isKept: flag }),
    lensBlock: {
      type: 'object',
      description: 'The first cell of a row of a table is its head. `gaps` says what does not hold yet.',
      properties: { kind: text },
      // A block without a kind passes every `if`, and then fails every `then`.
      allOf: Object.entries(blocks).map(([kind, properties]) => ({
        if: { properties: { kind: { const: kind } } },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
        then: object({ kind: text, ...properties }), // oxlint-disable-line unicorn/no-thenable
      })),
    },
    lensSection: object(
      {
        ...refProperties,
        credit: { type: 'string', description: 'Whose ideas these are.' },
        after: { type: 'string', description: 'Their names, where there is no room for more.' },
        sentence: { type: 'string', description: 'For the brief; empty where nothing was answered.' },
        blocks: list(defined('lensBlock')),
      },
      'What reports tell of a lens. In it, elements are new or changed where their answers are.',
    ),
  };
}
