import { nearest } from '../nearest.ts';
import { isDate } from '../plan/date.ts';
import { example, expectation, isRightType, optionsOf } from '../plan/expectation.ts';
import type { Finding } from '../plan/findings.ts';
import { tbd } from '../plan/plan.ts';
import type { Path } from '../plan/shape.ts';
import type { Node } from '../plan/tree.ts';
import { isInRange } from './answers.ts';
import type { LensField } from './field.ts';
import { at } from './finding-at.ts';

/** A field that holds one value, or a list of texts. */
export type Leaf = Exclude<LensField, { readonly kind: 'group' | 'links' | 'rows' }>;

/** Whether a value is one that its field takes. */
export function isRight(node: Node, field: Leaf): boolean {
  if (field.kind === 'texts') return node.kind === 'list' && node.items.every(({ value }) => isText(value));
  if (node.kind !== 'scalar') return false;
  if ('tbd' in field && node.value === tbd) return true;
  switch (field.kind) {
    case 'number':
    case 'integer':
      return isInRange(node.value, field);
    case 'flag':
      return typeof node.value === 'boolean';
    case 'choice':
      return field.options.some((option) => option === node.value);
    case 'date':
      return isText(node) && isDate(String(node.value));
    default:
      return isText(node);
  }
}

function isText(node: Node): boolean {
  return node.kind === 'scalar' && typeof node.value === 'string';
}

/** What to say of one that it does not take. */
export function wrong(node: Node, field: LensField, path: Path): Finding {
  const help = `Write it like \`${example(path.at(-1) ?? '', field)}\``;
  if (field.kind === 'group' || field.kind === 'rows')
    return at(node, path, 'wrong-type', `${field.label} must be a map`, help);
  const meant = node.kind === 'scalar' ? nearest(String(node.value), optionsOf(field)) : undefined;
  return at(
    node,
    path,
    isRightType(node, field) ? 'wrong-value' : 'wrong-type',
    `${field.label} must be ${expectation(field)}`,
    meant ? `Did you mean \`${meant}\`?` : help,
  );
}

/** Whether nothing stands there. */
export function isEmpty(node: Node): boolean {
  return node.kind === 'scalar' && (node.value === null || node.value === '');
}
