import type { PlanFile } from '../plan/plan-file.ts';
import type { Node } from '../plan/tree.ts';

/** The nodes of a plan that can be changed: commands and workshops open no other. */
export function rootOf({ root }: PlanFile): Node {
  if (!root) throw new Error('A file that is not a plan was to be changed');
  return root;
}
