import { strategyIds } from '../method/strategies.ts';
import type { Field, Fields } from './field.ts';
import { elements, planFields } from './fields.ts';
import { displayNumberPattern, idLength, idPattern, ownPrefix, reservedIds } from './ids.ts';
import { tbd } from './plan.ts';

/** The version of the plan format that this program writes. */
export const formatVersion = 1;

/** Where the published schema of this format version is to be had. */
export const schemaAddress = `https://unpkg.com/cnsg/schema/plan.v${formatVersion}.json`;

type Schema = Readonly<Record<string, unknown>>;

/** Without them a file is no plan. */
export const requiredFields: readonly string[] = ['cnsg', 'title'];

const ownKeys = { [`^${ownPrefix}`]: {} };

/**
 * The JSON Schema (draft-07) of the plan format, made from the table of fields.
 * @param lenses the fields of each lens; where they are left out, a lens may hold anything, which is for it to say.
 */
export function planSchema(lenses: Fields = {}): Schema {
  const { properties, ...plan } = objectSchema(planFields, requiredFields);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: schemaAddress,
    title: 'Customer network strategy plan',
    description:
      'A plan of `cnsg`: objectives, customer segments, strategies, concepts and impact metrics of one project.',
    ...plan,
    properties: { ...properties, lenses: lensesSchema(lenses) },
    definitions: Object.fromEntries(
      Object.entries(elements).map(([kind, { title, fields }]) => [kind, { title, ...objectSchema(fields) }]),
    ),
  };
}

function lensesSchema(lenses: Fields): Schema {
  const open = described(planFields.lenses);
  return Object.keys(lenses).length === 0 ? open : { ...open, properties: describedFields(lenses) };
}

function describedFields(fields: Fields): Readonly<Record<string, Schema>> {
  return Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, described(field)]));
}

interface ObjectSchema extends Schema {
  readonly properties: Readonly<Record<string, Schema>>;
}

function objectSchema(fields: Fields, required: readonly string[] = []): ObjectSchema {
  return {
    type: 'object',
    ...(required.length > 0 && { required }),
    properties: describedFields(fields),
    patternProperties: ownKeys,
    additionalProperties: false,
  };
}

function described(field: Field): Schema {
  return { title: field.label, description: field.description, examples: [field.example], ...typeOf(field) };
}

const text = { type: 'string', minLength: 1 };

function typeOf(field: Field): Schema {
  switch (field.kind) {
    case 'line':
      return field.pattern ? { ...text, pattern: field.pattern } : text;
    case 'text':
      return text;
    case 'integer':
    case 'number':
      return orTbd(field.tbd, numberSchema(field.kind, field.minimum, field.maximum));
    case 'date':
      return orTbd(field.tbd, { type: 'string', format: 'date' });
    case 'choice':
      return { enum: field.options };
    case 'flag':
      return { type: 'boolean' };
    case 'reference':
      return field.target === 'strategy' ? { enum: [...strategyIds, 'customize'] } : text;
    case 'texts':
    case 'references':
      return { type: 'array', items: text, uniqueItems: true };
    case 'group':
      return objectSchema(field.fields);
    case 'list':
      return { type: 'array', items: objectSchema(field.fields, [field.identity]) };
    case 'links':
      return { type: 'object', patternProperties: ownKeys, additionalProperties: objectSchema(field.fields) };
    case 'rows':
      return { ...keyedByIds, additionalProperties: objectSchema(field.fields) };
    case 'elements':
      return elementsSchema(field.element);
    case 'open':
      return {
        type: 'object',
        patternProperties: ownKeys,
        additionalProperties: field.texts ? text : { type: 'object' },
      };
  }
}

function numberSchema(type: string, minimum: number | undefined, maximum: number | undefined): Schema {
  return { type, ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) };
}

function orTbd(allowed: true | undefined, schema: Schema): Schema {
  return allowed ? { anyOf: [schema, { const: tbd }] } : schema;
}

function elementsSchema(element: string): Schema {
  const inside = { $ref: `#/definitions/${element}` };
  if (element !== 'strategy') return { ...keyedByIds, additionalProperties: inside };
  const names = [...strategyIds, 'customize'];
  return {
    type: 'object',
    properties: Object.fromEntries(names.map((id) => [id, inside])),
    patternProperties: ownKeys,
    additionalProperties: false,
  };
}

const idSchema = {
  type: 'string',
  anyOf: [
    { pattern: `^${ownPrefix}` },
    {
      maxLength: idLength,
      pattern: idPattern,
      not: { anyOf: [{ enum: reservedIds }, { pattern: displayNumberPattern }] },
    },
  ],
};

const keyedByIds = { type: 'object', propertyNames: idSchema, patternProperties: ownKeys };
