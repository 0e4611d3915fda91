import { nearest } from '../nearest.ts';
import { nodeAt } from './edit.ts';
import type { Field } from './field.ts';
import type { FaultName, Finding } from './findings.ts';
import validate, { type Violation } from './generated/validate.js';
import { idFault } from './ids.ts';
import { fieldAt, type Path, pathOf, placeAt, pointer } from './shape.ts';
import { entryOf, type Json, type Node } from './tree.ts';

/** What the schema finds wrong with a value: each place once. */
export function schemaFindings(root: Node, value: Json): Finding[] {
  validate(value);
  const findings = new Map<string, Finding>();
  for (const violation of validate.errors ?? []) {
    const finding = findingFor(violation, root);
    const key = finding && `${finding.path}\n${finding.name}`;
    if (finding && key && !findings.has(key)) findings.set(key, finding);
  }
  return [...findings.values()];
}

function findingFor(violation: Violation, root: Node): Finding | undefined {
  const path = pathOf(violation.instancePath);
  // A map's names are checked one by one, and the map is told of once more.
  if (violation.keyword === 'propertyNames') return badId(root, path, String(violation.params.propertyName));
  if (violation.propertyName !== undefined) return undefined;
  const make = findingsByKeyword[violation.keyword] ?? wrongValue;
  return make(root, path, violation.params);
}

type Make = (root: Node, path: Path, params: Violation['params']) => Finding | undefined;

const findingsByKeyword: Readonly<Record<string, Make>> = {
  required: (root, path, params) => missing(root, path, String(params.missingProperty)),
  additionalProperties: (root, path, params) => unknownField(root, path, String(params.additionalProperty)),
  uniqueItems: (root, path, params) => repeated(root, path, Number(params.i)),
  // The schema says what a value may be in several ways; together they are one finding.
  anyOf: wrongValue,
  not: () => undefined,
};

function at(root: Node, path: Path, name: FaultName, message: string, help: string): Finding {
  return { name, message, help, path: pointer(path), offset: nodeAt(root, path)?.start ?? 0 };
}

function atKey(root: Node, path: Path, key: string, name: FaultName, message: string, help: string): Finding {
  const entry = entryOf(nodeAt(root, path), key);
  return { name, message, help, path: pointer([...path, key]), offset: entry?.keyStart ?? 0 };
}

function badId(root: Node, path: Path, id: string): Finding {
  return atKey(
    root,
    path,
    id,
    'bad-id',
    `The id \`${id}\` ${idFault(id) ?? 'is not an id'}`,
    'Write it like `desk-queues`; `cnsg rename` changes an id with all its references',
  );
}

function missing(root: Node, path: Path, key: string): Finding {
  const label = fieldAt([...path, key])?.label ?? key;
  const example = JSON.stringify(fieldAt([...path, key])?.example ?? '');
  return at(root, path, 'missing-field', `${label} is missing`, `Add a line like \`${key}: ${example}\``);
}

function unknownField(root: Node, path: Path, key: string): Finding {
  const parent = placeAt(path);
  const known =
    parent.kind === 'fields' ? Object.keys(parent.fields) : parent.kind === 'entries' ? strategyNames : [];
  const near = nearest(key, known);
  const help = near
    ? `Did you mean \`${near}\`? Keys of your own begin with \`x-\``
    : 'Keys of your own begin with `x-`; known ones are in `cnsg schema`';
  return atKey(root, path, key, 'unknown-field', `The plan format has no \`${key}\` here`, help);
}

const strategyNames = ['access', 'engage', 'customise', 'connect', 'collaborate'];

function repeated(root: Node, path: Path, index: number): Finding {
  return at(
    root,
    [...path, String(index)],
    'repeated-item',
    'This stands in the list twice',
    'Take one of the two out',
  );
}

/** Anything else: the field's row in the table says what belongs there. */
function wrongValue(root: Node, path: Path): Finding {
  const node = nodeAt(root, path);
  const field = fieldAt(path) ?? inside(path);
  if (isEmpty(node)) return emptyField(root, path, field);
  const name = isRightType(node, field) ? 'wrong-value' : 'wrong-type';
  return at(
    root,
    path,
    name,
    `${field?.label ?? path.at(-1) ?? 'This'} must be ${expectation(field)}`,
    `Write it like \`${example(path, field)}\``,
  );
}

function inside(path: Path): Field | undefined {
  const place = placeAt(path);
  return place.kind === 'field' || place.kind === 'entries' ? place.field : undefined;
}

function isEmpty(node: Node | undefined): boolean {
  return node?.kind === 'scalar' && (node.value === null || node.value === '');
}

function emptyField(root: Node, path: Path, field: Field | undefined): Finding {
  const message = `${field?.label ?? path.at(-1) ?? 'This'} is empty`;
  return at(
    root,
    path,
    'empty-field',
    message,
    'Fill it in, or take the line out: what is not known yet is left out',
  );
}

function isRightType(node: Node | undefined, field: Field | undefined): boolean {
  if (node?.kind !== 'scalar') return false;
  if (field?.kind === 'integer' || field?.kind === 'number') return typeof node.value === 'number';
  return (
    typeof node.value === 'string' &&
    (field?.kind === 'choice' ||
      field?.kind === 'date' ||
      field?.kind === 'line' ||
      field?.kind === 'reference')
  );
}

function expectation(field: Field | undefined): string {
  if (!field) return 'a map';
  if (field.kind === 'choice') return `one of ${field.options.join(', ')}`;
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

function example(path: Path, field: Field | undefined): string {
  const value = field?.example ?? {};
  return `${path.at(-1) ?? ''}: ${typeof value === 'string' ? value : JSON.stringify(value).replaceAll('"', '')}`;
}
