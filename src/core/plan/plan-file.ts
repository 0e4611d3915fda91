import type { Diagnostic } from '../diagnostic.ts';
import { planFields } from './fields.ts';
import { diagnosticsOf, type FaultName, type Finding, formatFaults } from './findings.ts';
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
  const foreign = newer(text, tree?.root) ?? findings[0] ?? notAPlan(text, tree?.root);
  if (foreign) return unreadable(text, foreign === findings[0] ? findings : [foreign]);
  const root = tree?.root;
  const all = root ? [...schemaFindings(root, toValue(root)), ...referenceFindings(root)] : [];
  const usable = all.some(({ path, name }) => path === '/cnsg' && isError(name)) ? undefined : root;
  return { text, root: usable, plan: planOf(usable), problems: problemsIn(text, all) };
}

function unreadable(text: string, findings: readonly Finding[]): PlanFile {
  return { text, root: undefined, plan: planOf(undefined), problems: problemsIn(text, findings) };
}

function isError(name: FaultName): boolean {
  return formatFaults[name].severity === 'error';
}

function problemsIn(text: string, findings: readonly Finding[]): readonly Diagnostic[] {
  return findings.length === 0 ? [] : diagnosticsOf(findings, positions(text));
}

function notAPlan(text: string, root: Node | undefined): Finding | undefined {
  const isPlan = root?.kind === 'map' && root.entries.some(({ key }) => Object.hasOwn(planFields, key));
  if (isPlan) return undefined;
  const something = root ? 'This is YAML, but not a plan' : 'The file holds nothing but comments';
  return {
    name: 'not-a-plan',
    message: text.trim() === '' ? 'The file is empty' : something,
    help: 'A plan begins with `cnsg: 1` and `title:`; `cnsg new` makes one',
    path: '',
    offset: root?.start ?? 0,
  };
}

/** A format that came after this program; it may use YAML that this one has no use for, so nothing else is looked at. */
function newer(text: string, root: Node | undefined): Finding | undefined {
  const node = entryOf(root, 'cnsg')?.value;
  const line = root ? undefined : /^(?:\uFEFF?)cnsg:[ \t]*(\d+)[ \t]*(?:#.*)?\r?$/m.exec(text);
  const version = node?.kind === 'scalar' ? node.value : Number(line?.[1]);
  if (typeof version !== 'number' || !(version > formatVersion) || !Number.isInteger(version))
    return undefined;
  return {
    name: 'newer-format',
    message: `The plan is in format ${version}, and this program knows format ${formatVersion}`,
    help: 'Install the newest cnsg: npm install --global cnsg@latest',
    path: '/cnsg',
    offset: node?.start ?? line?.index ?? 0,
  };
}
