import type { Diagnostic, Severity } from '../diagnostic.ts';
import { stepIds } from '../method/steps.ts';
import { entryAs, nodeAt } from '../plan/edit.ts';
import { formatFaults } from '../plan/findings.ts';
import type { PlanFile } from '../plan/plan-file.ts';
import { type Path, pointer } from '../plan/shape.ts';
import { positions } from '../plan/source.ts';
import type { Node } from '../plan/tree.ts';
import { factsOf } from './facts.ts';
import { lensRules } from './lens-rules.ts';
import type { Found, Rule } from './rule.ts';
import { rules } from './rules/index.ts';
import type { Settings } from './settings.ts';
import { type Waived, waiversOf } from './waivers.ts';
import { wordingFor } from './wording/index.ts';

/** Everything that is found wrong with a plan. */
export interface Checked {
  /** By step: form first, then the five steps, then what goes across; in the order of the file within one. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many answers are TBD: counted, not complained of. */
  readonly tbds: number;
  /** The plan's language where there are no word lists for it, so that rules on wording were silent; else undefined. */
  readonly unlistedLanguage?: string;
}

/** What the lenses of a plan add to its check: faults of form in their answers, and their rules. */
export interface LensChecks {
  readonly problems: readonly Diagnostic[];
  readonly rules: readonly Rule[];
}

const noLenses: LensChecks = { problems: [], rules: [] };

/** Checks the form and the method of a plan, and its lenses, where it has some. Never throws, whatever the plan. */
export function checkPlan(
  file: PlanFile,
  settings: Settings,
  today: string,
  lenses: LensChecks = noLenses,
): Checked {
  const { root } = file;
  const problems = [...file.problems, ...lenses.problems];
  if (!root) return { diagnostics: problems, tbds: 0 };
  const facts = factsOf(file, root, today);
  const waivers = waiversOf(root);
  const isBroken = brokenPlaces(problems);
  const positionOf = positions(file.text);
  const diagnostics: Diagnostic[] = [];
  const diagnose = (rule: Rule, found: Found) => {
    const severity = severityOf(rule, settings, file);
    // What is wrong in form is told once: that it is missing besides would be noise.
    const isTold = rule.weight === 'gap' && isBroken(found.path);
    // A waiver is of use as long as there is what it waives, also where that is not told.
    if (waivers.covers(rule, found.path) || severity === 'off' || isTold) return;
    diagnostics.push(diagnosticOf(rule, found, severity, positionOf(offsetOf(root, found.path))));
  };
  for (const rule of [...rules, ...lenses.rules]) for (const found of rule.find(facts)) diagnose(rule, found);
  for (const unused of unusedWaivers(waivers.unused())) diagnose(unused.rule, unused.found);
  return {
    diagnostics: [...problems, ...diagnostics.toSorted(byStep)],
    tbds: facts.tbds,
    ...(wordingFor(facts.language) === undefined && { unlistedLanguage: facts.language }),
  };
}

/** Tells whether something at a path, or below it, has the wrong form. */
function brokenPlaces(problems: readonly Diagnostic[]): (path: Path) => boolean {
  const places = new Set<string>();
  for (const { path, name } of problems) {
    if (name === 'empty-field') continue;
    for (let at = path; at.split('/').length > 3; at = at.slice(0, at.lastIndexOf('/'))) places.add(at);
  }
  return (path) => places.has(pointer(path));
}

function severityOf({ code, weight }: Rule, settings: Settings, { plan }: PlanFile): Severity | 'off' {
  const set = settings[code];
  if (set) return set;
  if (weight !== 'gap') return weight;
  return plan.status === 'agreed' ? 'error' : 'hint';
}

function diagnosticOf(
  { code, name }: Rule,
  found: Found,
  severity: Severity,
  position: Diagnostic['position'],
): Diagnostic {
  const { path, message, help, question } = found;
  return {
    code,
    name,
    severity,
    message,
    help,
    path: pointer(path),
    position,
    ...(question !== undefined && { question }),
  };
}

/** Where a path stands in the text: its key, or the nearest thing around it that is there. */
function offsetOf(root: Node, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = nodeAt(root, path.slice(0, length - 1));
    const entry = entryAs(parent, path[length - 1] ?? '');
    if (entry) return entry.keyStart;
    const item = parent?.kind === 'list' ? parent.items[Number(path[length - 1])] : undefined;
    if (item) return item.value.start;
  }
  return root.start;
}

const order = ['format', ...stepIds, 'lens', 'across'];

function byStep(a: Diagnostic, b: Diagnostic): number {
  return (
    stepOfCode(a.code) - stepOfCode(b.code) ||
    a.position.line - b.position.line ||
    a.position.column - b.position.column ||
    (a.code < b.code ? -1 : 1)
  );
}

/** The place of a code's step in the order of the workshop: its first digit; lenses come after the steps, across last. */
export function stepOfCode(code: string): number {
  const digit = Number(code.charAt(4));
  return digit === 9 ? order.length - 1 : digit;
}

function unusedWaivers(unused: readonly Waived[]): { rule: Rule; found: Found }[] {
  return unused.map(({ code, path }) => ({
    rule: uselessWaiver,
    found: {
      path,
      message: uselessness(code),
      help: 'Take the waiver out, or correct its code; `cnsg explain` lists the rules',
    },
  }));
}

function uselessness(code: string): string {
  if ([...rules, ...lensRules].some((rule) => rule.code === code))
    return `The waiver of ${code} waives nothing`;
  const isOfForm = Object.values(formatFaults).some((fault) => fault.code === code);
  return isOfForm ? `${code} is about the form, which cannot be waived` : `No rule has the code ${code}`;
}

/** A waiver that no finding needs. */
export const uselessWaiver: Rule = {
  code: 'CNSG990',
  name: 'useless-waiver',
  step: 'across',
  weight: 'warning',
  find: () => [],
};
