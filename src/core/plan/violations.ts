import { strategyIds } from '../method/strategies.ts';
import { nearest } from '../nearest.ts';
import { nodeAt } from './edit.ts';
import { example, expectation, isRightType, optionsOf } from './expectation.ts';
import type { Field } from './field.ts';
import type { FaultName, Finding } from './findings.ts';
import validate, { type Violation } from './generated/validate.js';
import { idFault, ownPrefix } from './ids.ts';
import { requiredFields } from './schema.ts';
import { fieldAt, type Path, pathOf, placeAt, pointer } from './shape.ts';
import { entryOf, type Json, type Node } from './tree.ts';
import { oneOfKind } from './walk.ts';

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
  const help = `Add a line like \`${key}: ${example}\``;
  const around = at(root, path, 'missing-field', `${label} is missing`, help);
  return { ...around, path: pointer([...path, key]) };
}

function unknownField(root: Node, path: Path, key: string): Finding {
  const parent = placeAt(path);
  if (parent.kind === 'entries') return unknownStrategy(root, path, key);
  const near = nearest(key, parent.kind === 'fields' ? Object.keys(parent.fields) : []);
  const help = near
    ? `Did you mean \`${near}\`? Keys of your own begin with \`${ownPrefix}\``
    : `Keys of your own begin with \`${ownPrefix}\`; known ones are in \`cnsg schema\``;
  return atKey(root, path, key, 'unknown-field', `The plan format has no \`${key}\` here`, help);
}

/** Strategies are the only elements whose ids are given: by the method. */
function unknownStrategy(root: Node, path: Path, key: string): Finding {
  const near = nearest(key, strategyNames);
  const help = near ? `Did you mean \`${near}\`?` : `There are ${strategyNames.join(', ')}`;
  return atKey(root, path, key, 'bad-id', `The method has no strategy \`${key}\``, help);
}

const strategyNames: readonly string[] = strategyIds;

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
  const field = fieldAt(path);
  if (isEmpty(node)) return emptyField(root, path, field);
  if (!field) return wrongEntry(root, path);
  const name = isRightType(node, field) ? 'wrong-value' : 'wrong-type';
  const meant = node?.kind === 'scalar' ? nearest(String(node.value), optionsOf(field)) : undefined;
  const help = meant
    ? `Did you mean \`${meant}\`?`
    : `Write it like \`${example(path.at(-1) ?? '', field)}\``;
  return at(root, path, name, `${field.label} must be ${expectation(field)}`, help);
}

/** An element, or an item of a list: the field that it stands in says what belongs there. */
function wrongEntry(root: Node, path: Path): Finding {
  const around = path.slice(0, -1);
  const field = fieldAt(around);
  const belongs =
    field?.kind === 'elements'
      ? `${oneOfKind(field.element)} must be a map of fields`
      : `each item of ${field?.label ?? around.at(-1) ?? 'the plan'} must be ${itemExpectation(field)}`;
  const help = field
    ? `Write it like \`${example(around.at(-1) ?? '', field)}\``
    : 'Write it like `key: value`, on lines of their own under it';
  return at(root, path, 'wrong-type', `${belongs.charAt(0).toUpperCase()}${belongs.slice(1)}`, help);
}

function itemExpectation(field: Field | undefined): string {
  if (field?.kind === 'texts') return 'text';
  if (field?.kind === 'references') return 'the id of an element';
  return field?.kind === 'open' && field.texts ? 'text' : 'a map of fields';
}

function isEmpty(node: Node | undefined): boolean {
  return node?.kind === 'scalar' && (node.value === null || node.value === '');
}

function emptyField(root: Node, path: Path, field: Field | undefined): Finding {
  const message = `${field?.label ?? entryName(path)} is empty`;
  if (isRequired(path)) return at(root, path, 'missing-field', message, 'Fill it in: it cannot be left out');
  const help = 'Fill it in, or take the line out: what is not known yet is left out';
  return at(root, path, 'empty-field', message, help);
}

function entryName(path: Path): string {
  const around = fieldAt(path.slice(0, -1));
  const isItem = around && ['texts', 'references', 'list'].includes(around.kind);
  return isItem ? `An item of ${around.label}` : `\`${path.at(-1) ?? ''}\``;
}

/** Whether a plan, or an entry of a list, is nothing without the field. */
function isRequired(path: Path): boolean {
  const key = path.at(-1) ?? '';
  if (path.length === 1) return requiredFields.includes(key);
  const list = fieldAt(path.slice(0, -2));
  return list?.kind === 'list' && list.identity === key;
}
