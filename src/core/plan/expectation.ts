import { strategyIds } from '../method/strategies.ts';
import type { Field } from './field.ts';
import { flowText } from './render.ts';
import type { Json, Node } from './tree.ts';

const strategyNames: readonly string[] = strategyIds;

/** The values that a field allows, where they can be listed. */
export function optionsOf(field: Field | undefined): readonly string[] {
  if (field?.kind === 'choice') return field.options;
  return field?.kind === 'reference' && field.target === 'strategy' ? strategyNames : [];
}

/** Whether a value is of the right sort, though it may not be one of those that the field takes. */
export function isRightType(node: Node | undefined, field: Field): boolean {
  if (node?.kind !== 'scalar') return false;
  if (field.kind === 'integer' || field.kind === 'number') return typeof node.value === 'number';
  return (
    typeof node.value === 'string' &&
    (field.kind === 'choice' || field.kind === 'date' || field.kind === 'line' || field.kind === 'reference')
  );
}

/** What a field holds, in words: `one of push, pull`. */
export function expectation(field: Field): string {
  const options = optionsOf(field);
  if (options.length > 0) return `one of ${options.join(', ')}`;
  if (field.kind === 'integer' || field.kind === 'number') return numberExpectation(field);
  const words: Readonly<Partial<Record<Field['kind'], string>>> = {
    line: 'text',
    text: 'text',
    date: 'a date as YYYY-MM-DD',
    flag: 'true or false',
    texts: 'a list of texts',
    references: 'a list of ids',
    list: 'a list',
    reference: 'the id of one element',
  };
  const tbdToo = 'tbd' in field && field.kind === 'date' ? ', or TBD' : '';
  return (words[field.kind] ?? 'a map') + tbdToo;
}

function numberExpectation(field: Extract<Field, { kind: 'number' | 'integer' }>): string {
  const noun = field.kind === 'integer' ? 'a whole number' : 'a number';
  const range =
    field.maximum !== undefined
      ? ` from ${field.minimum} to ${field.maximum}`
      : field.minimum !== undefined
        ? ` of at least ${field.minimum}`
        : '';
  return noun + range + (field.tbd ? ', or TBD' : '');
}

/** A line of a file with the example of a field. */
export function example(key: string, field: { readonly example: unknown }): string {
  // Every example is a value as a file holds it: the tests read each with the schema.
  return `${key}: ${flowText(field.example as Json)}`;
}
