import { UserError } from '../errors.ts';
import { findStep, type StepId, stepIds } from '../method/steps.ts';
import { nearest } from '../nearest.ts';
import type { Plan } from '../plan/plan.ts';
import { readPlan } from '../plan/plan-file.ts';
import { positionAt } from '../plan/source.ts';
import { entryOf, type Node } from '../plan/tree.ts';
import { sentence } from '../sentence.ts';

/** A partial plan that a workshop can take from: nothing of it is in the room's plan before it was accepted. */
export interface Starter {
  /** What it is found by again: its name, or its real path where it is one's own. */
  readonly name: string;
  readonly plan: Plan;
  readonly root: Node | undefined;
  /** What the room might ask itself in a step. */
  readonly questions: Readonly<Partial<Record<StepId, readonly string[]>>>;
}

/** The key, at the top of a starter, under which questions for the room stand by step. */
const questionsKey = 'x-questions';

/** More lines would push the cure off the screen. */
const most = 10;

/**
 * Reads a starter.
 * @param name see `Starter`.
 * @param shown what messages call it.
 * @throws UserError with every fault and its place: what is wrong in a starter would be wrong in every plan after it.
 */
export function readStarter(text: string, name: string, shown: string): Starter {
  const { plan, root, problems } = readPlan(text);
  const [first] = problems;
  if (first || !root) {
    const lines = problems.map(
      ({ position, message }) => `${shown}:${position.line}:${position.column}: ${message}`,
    );
    const more = lines.length > most ? [`and ${lines.length - most} more`] : [];
    throw new UserError([...lines.slice(0, most), ...more].join('\n'), {
      help: `${sentence(first?.help ?? '')} A starter has to be without a fault.`,
    });
  }
  const fault = (node: Node, message: string, help: string) => {
    const { line, column } = positionAt(text, node.start);
    return new UserError(`${shown}:${line}:${column}: ${message}`, { help });
  };
  return { name, plan, root, questions: questionsIn(entryOf(root, questionsKey)?.value, fault) };
}

type Fault = (node: Node, message: string, help: string) => UserError;

function questionsIn(node: Node | undefined, fault: Fault): Starter['questions'] {
  if (node === undefined) return {};
  const shape = `Write it like \`${questionsKey}: {objectives: [What was promised?]}\`.`;
  if (node.kind !== 'map') throw fault(node, `\`${questionsKey}\` must be a map of steps`, shape);
  return Object.fromEntries(
    node.entries.map(({ key, value }) => {
      const step = findStep(key);
      if (step === undefined) {
        const near = nearest(key, stepIds);
        const help = near ? `Did you mean \`${near}\`?` : `The steps are ${stepIds.join(', ')}.`;
        throw fault(value, `There is no step \`${key}\` to ask in`, help);
      }
      return [step, textsIn(value, (item) => fault(item, 'A question must be a text in a list', shape))];
    }),
  );
}

function textsIn(node: Node, faultAt: (node: Node) => UserError): readonly string[] {
  if (node.kind !== 'list') throw faultAt(node);
  return node.items.map(({ value }) => {
    if (value.kind !== 'scalar' || typeof value.value !== 'string' || value.value.trim() === '')
      throw faultAt(value);
    return value.value.trim();
  });
}
