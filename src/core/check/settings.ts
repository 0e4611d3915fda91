import type { Severity } from '../diagnostic.ts';
import { UserError } from '../errors.ts';
import { nearest } from '../nearest.ts';
import { isMap, nodeAt } from '../plan/edit.ts';
import { formatFaults } from '../plan/findings.ts';
import { readForm } from '../plan/form.ts';
import { positionAt } from '../plan/source.ts';
import { type Node, toValue } from '../plan/tree.ts';
import { uselessWaiver } from './check-plan.ts';
import { lensRules } from './lens-rules.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules/index.ts';

/** What findings of a rule count as, by its code or name; `off` silences it. */
export type Settings = Readonly<Record<string, Weight>>;
type Weight = Severity | 'off';

const weights: readonly Weight[] = ['error', 'warning', 'hint', 'off'];

/** The rules whose findings are what the team makes of them; faults of form are what they are. */
const settable: readonly Pick<Rule, 'code' | 'name'>[] = [...rules, ...lensRules, uselessWaiver];

/** The name of the file that sets severities; it is looked for from the plan's folder upwards. */
export const settingsFile = 'cnsg.config.yaml';

/** The JSON Schema (draft-07) of the settings file. */
export function settingsSchema(): Readonly<Record<string, unknown>> {
  const weight = { enum: weights, description: 'What its findings count as; off silences it.' };
  const known = settable.flatMap(({ code, name }) => [code, name]);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://unpkg.com/cnsg/schema/config.v1.json',
    title: 'Settings of cnsg check',
    description: 'Sets what the findings of each rule count as, for all plans in this folder and below.',
    type: 'object',
    properties: {
      rules: {
        title: 'Rules',
        description: 'By code or name: what findings of the rule count as.',
        examples: [{ 'vague-objective': 'off' }],
        type: 'object',
        properties: Object.fromEntries(known.map((key) => [key, weight])),
        additionalProperties: false,
      },
    },
    patternProperties: { '^x-': {} },
    additionalProperties: false,
  };
}

/**
 * The settings that a file gives.
 * @throws UserError with the place of whatever is wrong in it.
 */
export function settingsFrom(text: string, file: string): Settings {
  const { tree, findings } = readForm(text);
  const [first] = findings;
  if (first) throw wrong(text, file, first.offset, first.message, first.help);
  const root = tree?.root;
  if (!root || (root.kind === 'scalar' && root.value === null)) return {};
  const value = toValue(root);
  if (!isMap(value))
    throw wrong(
      text,
      file,
      root.start,
      'The settings are not a map',
      'Write `rules:` and under it lines like `vague-objective: off`',
    );
  const unknown = Object.keys(value).find((key) => key !== 'rules' && !key.startsWith('x-'));
  if (unknown)
    throw wrong(
      text,
      file,
      offsetOf(root, [unknown]),
      `There is no setting \`${unknown}\``,
      'Only `rules` can be set',
    );
  return rulesIn(text, file, root);
}

function rulesIn(text: string, file: string, root: Node): Settings {
  const node = nodeAt(root, ['rules']);
  if (!node || (node.kind === 'scalar' && node.value === null)) return {};
  if (node.kind !== 'map')
    throw wrong(
      text,
      file,
      node.start,
      '`rules` is not a map',
      'Write lines like `vague-objective: off` under it',
    );
  const settings: Record<string, Weight> = {};
  for (const { key, keyStart, value } of node.entries) {
    const rule = settable.find(({ code, name }) => code === key || name === key);
    if (!rule) throw wrong(text, file, keyStart, ...notSettable(key));
    // YAML 1.2 reads a bare `off` as a text, which is what is meant here.
    const weight = weights.find((known) => value.kind === 'scalar' && known === value.value);
    if (!weight)
      throw wrong(
        text,
        file,
        value.start,
        `\`${key}\` must be one of ${weights.join(', ')}`,
        `Write \`${key}: warning\``,
      );
    settings[rule.code] = weight;
  }
  return settings;
}

function notSettable(key: string): [message: string, help: string] {
  const isOfForm = Object.entries(formatFaults).some(([name, { code }]) => name === key || code === key);
  if (isOfForm) return [`\`${key}\` is about the form, which cannot be set`, 'Take the line out'];
  const near = nearest(
    key,
    settable.flatMap(({ code, name }) => [code, name]),
  );
  return [
    `There is no rule \`${key}\``,
    near ? `Did you mean \`${near}\`?` : '`cnsg explain` lists the rules',
  ];
}

function offsetOf(root: Node, path: readonly string[]): number {
  return nodeAt(root, path)?.start ?? 0;
}

function wrong(text: string, file: string, offset: number, message: string, help: string): UserError {
  const { line, column } = positionAt(text, offset);
  return new UserError(`${file}:${line}:${column}: ${message}`, { help });
}
