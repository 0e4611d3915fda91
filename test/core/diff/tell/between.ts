import { difference } from '../../../../src/core/diff/difference.ts';
import { told } from '../../../../src/core/diff/tell/tell.ts';
import type { Told } from '../../../../src/core/diff/tell/told.ts';
import { type Json, parseTree, toValue } from '../../../../src/core/plan/tree.ts';

/** What differs between two plans, given as YAML, in words. */
export function toldBetween(before: string, after: string): Told {
  const [older, newer] = [planValue(before), planValue(after)];
  return told(
    difference(older, newer),
    { label: 'HEAD', plan: older },
    { label: 'nordair.cnsg.yaml', plan: newer },
  );
}

function planValue(text: string): Json {
  const { root } = parseTree(text);
  return root ? toValue(root) : null;
}
