import type { LensBlock } from '../report/lens-section.ts';
import { plainWords } from '../report/lens-section.ts';
import { chosenConcepts } from './concept-standing.ts';
import type { ReportFacts } from './lens-facts.ts';
import type { ReadinessAnswers } from './readiness-fields.ts';
import { type AwaitedField, rolledUp } from './readiness-rolled-up.ts';
import { ledTouchpoints } from './readiness-touchpoints.ts';
import { isToBeFound, saysNone } from './says-none.ts';

/** What readiness tells in reports: what the chosen concepts wait for, who leads where, what your own people do. */
export function readinessBlocks(facts: ReportFacts, answers: ReadinessAnswers): readonly LensBlock[] {
  return [
    ...nothingChosen(facts),
    ...awaitedBlocks(facts, answers, 'skills', 'Skills to gain', 'Skill'),
    ...awaitedBlocks(facts, answers, 'silos', 'Bridges to build', 'Between'),
    ...awaitedBlocks(facts, answers, 'habits', 'Habits to drop', 'Habit'),
    ...touchpointBlocks(facts, answers),
    ...insideBlocks(facts, answers),
    ...uncountedBlocks(facts, answers),
  ];
}

/** Says why there is nothing to tell before a concept is chosen. */
function nothingChosen({ plan }: ReportFacts): readonly LensBlock[] {
  if (chosenConcepts(plan).length > 0) return [];
  return [{ kind: 'paragraph', text: 'No concept is chosen yet; readiness asks about those that are.' }];
}

/** What several concepts may wait for, with the concepts. */
function awaitedBlocks(
  { plan, named }: ReportFacts,
  answers: ReadinessAnswers,
  field: AwaitedField,
  text: string,
  head: string,
): readonly LensBlock[] {
  const awaited = rolledUp(plan, answers, field);
  if (awaited.length === 0) return [];
  const rows = awaited.map(({ words, concepts }) => [plainWords(words), named(concepts)]);
  return [
    { kind: 'heading', text },
    { kind: 'table', head: [head, 'Concepts that wait for it'], rows },
  ];
}

function touchpointBlocks({ plan, named }: ReportFacts, answers: ReadinessAnswers): readonly LensBlock[] {
  const rows = ledTouchpoints(plan, answers).map(({ concept, name, lead = 'nobody yet' }) => [
    plainWords(name),
    plainWords(lead),
    named([concept]),
  ]);
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', text: 'Who leads where customers meet it' },
    { kind: 'table', head: ['Touchpoint', 'Leads', 'Concept'], rows },
  ];
}

function insideBlocks({ plan, named }: ReportFacts, { concepts }: ReadinessAnswers): readonly LensBlock[] {
  const items = chosenConcepts(plan).flatMap((id) => {
    const { networkInside = '' } = concepts.get(id) ?? {};
    const isSaid = networkInside !== '' && !saysNone(networkInside) && !isToBeFound(networkInside);
    return isSaid ? [named([id], networkInside)] : [];
  });
  if (items.length === 0) return [];
  return [
    { kind: 'heading', text: 'The network inside' },
    { kind: 'list', items },
  ];
}

/** Concepts that something is said of and that are not chosen, so that nobody misses it above. */
function uncountedBlocks({ plan, named }: ReportFacts, { concepts }: ReadinessAnswers): readonly LensBlock[] {
  const chosen = new Set(chosenConcepts(plan));
  const ids = [...concepts]
    .filter(([id, answer]) => !chosen.has(id) && Object.keys(answer).length > 0)
    .map(([id]) => id);
  if (ids.length === 0) return [];
  return [
    { kind: 'heading', text: 'Not counted' },
    { kind: 'list', items: [named(ids, 'Not chosen, so that nobody waits for this yet.')] },
  ];
}
