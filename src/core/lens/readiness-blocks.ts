import type { LensBlock } from '../report/lens-section.ts';
import { plainWords } from '../report/lens-section.ts';
import type { PlanData } from '../report/plan-data.ts';
import { namingIn } from './element-refs.ts';
import { outlineOfReport } from './outline.ts';
import {
  ledTouchpoints,
  type ReadinessAnswers,
  rolledUp,
  touchpointsToAssign,
  unownedTouchpoints,
  withoutSetAside,
} from './readiness-rolled-up.ts';

/** What readiness tells in reports: touchpoints that nobody leads first, then what concepts wait for. */
export function readinessBlocks(data: PlanData, all: ReadinessAnswers): readonly LensBlock[] {
  const answers = withoutSetAside(all, outlineOfReport(data));
  return [
    ...gapBlocks(data, answers),
    ...awaitedBlocks(data, answers, 'skills', 'Skills to gain', 'Skill'),
    ...awaitedBlocks(data, answers, 'silos', 'Bridges to build', 'Between'),
    ...awaitedBlocks(data, answers, 'habits', 'Habits to drop', 'Habit'),
    ...touchpointBlocks(data, answers),
    ...insideBlocks(data, answers),
  ];
}

/** Touchpoints that nobody leads, by name. */
function gapBlocks(data: PlanData, answers: ReadinessAnswers): readonly LensBlock[] {
  const named = namingIn(data);
  const items = [
    ...unownedTouchpoints(answers).map(({ concept, name }) => named([concept], `Nobody leads “${name}”.`)),
    ...touchpointsToAssign(answers).map(({ concept, name }) =>
      named([concept], `Who leads “${name}” is still to be found out.`),
    ),
  ];
  return items.length > 0 ? [{ kind: 'gaps', items }] : [];
}

/** What several concepts may wait for, with the concepts. */
function awaitedBlocks(
  data: PlanData,
  answers: ReadinessAnswers,
  field: 'skills' | 'habits' | 'silos',
  text: string,
  head: string,
): readonly LensBlock[] {
  const named = namingIn(data);
  const rows = rolledUp(answers, field).map(({ words, concepts }) => [plainWords(words), named(concepts)]);
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', text },
    { kind: 'table', head: [head, 'Concepts that wait for it'], rows },
  ];
}

function touchpointBlocks(data: PlanData, answers: ReadinessAnswers): readonly LensBlock[] {
  const named = namingIn(data);
  const rows = ledTouchpoints(answers).map(({ concept, name, lead = '' }) => [
    plainWords(name),
    plainWords(lead.trim() === '' ? 'nobody yet' : lead),
    named([concept]),
  ]);
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', text: 'Who leads where customers meet it' },
    { kind: 'table', head: ['Touchpoint', 'Leads', 'Concept'], rows },
  ];
}

function insideBlocks(data: PlanData, { concepts }: ReadinessAnswers): readonly LensBlock[] {
  const named = namingIn(data);
  const items = [...concepts].flatMap(([id, { networkInside }]) =>
    networkInside ? [named([id], networkInside)] : [],
  );
  if (items.length === 0) return [];
  return [
    { kind: 'heading', text: 'The network inside' },
    { kind: 'list', items },
  ];
}

/** How much the concepts wait for; empty where nothing is said. */
export function readinessSentence(data: PlanData, all: ReadinessAnswers): string {
  const answers = withoutSetAside(all, outlineOfReport(data));
  const [skills, bridges, unowned] = [
    rolledUp(answers, 'skills').length,
    rolledUp(answers, 'silos').length,
    unownedTouchpoints(answers).length,
  ];
  if (skills + bridges + unowned === 0) return '';
  const needs = `The concepts wait for ${counted(skills, 'skill')} and ${counted(bridges, 'bridge')} between departments`;
  return unowned === 0 ? `${needs}.` : `${needs}; nobody leads ${counted(unowned, 'touchpoint')}.`;
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
