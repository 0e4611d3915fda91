import type { Diagnostic } from '../diagnostic.ts';
import { planFields } from './fields.ts';
import { diagnosticsOf, type Finding } from './findings.ts';
import { readForm } from './form.ts';
import type { Plan } from './plan.ts';
import { referenceFindings } from './references.ts';
import { formatVersion } from './schema.ts';
import { positions } from './source.ts';
import { entryOf, type Node, toValue } from './tree.ts';
import { planOf } from './values.ts';
import { schemaFindings } from './violations.ts';

/** A plan as read: its text to the byte, its nodes with their places, what was answered, and what is wrong with its form. */
export interface PlanFile {
  readonly text: string;
  /** Undefined where the text cannot be taken for a plan: then nothing may be written into it. */
  readonly root: Node | undefined;
  readonly plan: Plan;
  readonly problems: readonly Diagnostic[];
}

/** Reads a plan; never throws: whatever is wrong is among the problems, all of them, in the order of the file. */
export function readPlan(text: string): PlanFile {
  const { tree, findings } = readForm(text);
  const blocking = [...findings, ...(tree && findings.length === 0 ? foreign(text, tree.root) : [])];
  const root = blocking.length === 0 ? tree?.root : undefined;
  const all = root ? [...schemaFindings(root, toValue(root)), ...referenceFindings(root)] : blocking;
  return {
    text,
    root,
    plan: planOf(root),
    problems: diagnosticsOf(all, all.length > 0 ? positions(text) : noPosition),
  };
}

function noPosition(): Diagnostic['position'] {
  return { line: 1, column: 1 };
}

/** Why a YAML file is not a plan of this format. */
function foreign(text: string, root: Node | undefined): Finding[] {
  const version = entryOf(root, 'cnsg')?.value;
  const isVersion = version?.kind === 'scalar' && typeof version.value === 'number';
  if (root?.kind !== 'map' || (!version && !root.entries.some(({ key }) => Object.hasOwn(planFields, key)))) {
    const message = text.trim() === '' ? 'The file is empty' : 'This is YAML, but not a plan';
    return [
      {
        name: 'not-a-plan',
        message,
        help: 'A plan begins with `cnsg: 1` and `title:`; `cnsg new` makes one',
        path: '',
        offset: root?.start ?? 0,
      },
    ];
  }
  if (!isVersion || !Number.isInteger(version.value) || Number(version.value) < 1) {
    const offset = version?.start ?? root.start;
    return [
      {
        name: version ? 'wrong-value' : 'missing-field',
        message: 'The line `cnsg: 1` that names the format is missing or wrong',
        help: 'Put `cnsg: 1` at the top of the file',
        path: '/cnsg',
        offset,
      },
    ];
  }
  return Number(version.value) > formatVersion ? [newer(Number(version.value), version.start)] : [];
}

function newer(version: number, offset: number): Finding {
  return {
    name: 'newer-format',
    message: `The plan is in format ${version}, and this program knows format ${formatVersion}`,
    help: 'Install the newest cnsg: npm install --global cnsg@latest',
    path: '/cnsg',
    offset,
  };
}
