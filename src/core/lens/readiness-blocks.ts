import type { LensBlock } from '../report/lens-section.ts';
import { plainWords } from '../report/lens-section.ts';
import type { PlanData } from '../report/plan-data.ts';
import { listed } from '../report/story/phrases.ts';
import { sentenceOf } from '../sentence.ts';
import { namingIn } from './element-refs.ts';
import { outlineOfReport } from './outline.ts';
import { leftOpen, ofChosen, type ReadinessAnswers, toBeFound } from './readiness-answers.ts';
import { type AwaitedField, rolledUp } from './readiness-rolled-up.ts';
import { ledTouchpoints, touchpointsToAssign, unownedTouchpoints } from './readiness-touchpoints.ts';
import { isToBeFound, saysNone } from './says-none.ts';

/** What readiness tells in reports: what is open first, then what the chosen concepts wait for. */
export function readinessBlocks(data: PlanData, all: ReadinessAnswers): readonly LensBlock[] {
  const answers = ofChosen(all, outlineOfReport(data));
  return [
    ...nothingChosen(data),
    ...gapBlocks(data, answers),
    ...awaitedBlocks(data, answers, 'skills', 'Skills to gain', 'Skill'),
    ...awaitedBlocks(data, answers, 'silos', 'Bridges to build', 'Between'),
    ...awaitedBlocks(data, answers, 'habits', 'Habits to drop', 'Habit'),
    ...touchpointBlocks(data, answers),
    ...insideBlocks(data, answers),
    ...uncountedBlocks(data, all, answers),
  ];
}

/** Says why there is nothing to tell before a concept is chosen. */
function nothingChosen({ concepts }: PlanData): readonly LensBlock[] {
  if (concepts.some(({ status }) => status === 'chosen')) return [];
  return [{ kind: 'paragraph', text: 'No concept is chosen yet; readiness asks about those that are.' }];
}

/** Touchpoints that nobody leads, and what chosen concepts leave open, by name. */
function gapBlocks(data: PlanData, answers: ReadinessAnswers): readonly LensBlock[] {
  const named = namingIn(data);
  const chosen = data.concepts.filter(({ status }) => status === 'chosen').map(({ id }) => id);
  const told = (open: typeof leftOpen, words: (parts: string) => string) =>
    chosen
      .filter((id) => open(answers, id).length > 0)
      .map((id) => named([id], words(listed(open(answers, id)))));
  const items = [
    ...unownedTouchpoints(answers).map(({ concept, name }) => named([concept], `Nobody leads “${name}”.`)),
    ...touchpointsToAssign(answers).map(({ concept, name }) =>
      named([concept], `Who leads “${name}” is still to be found out.`),
    ),
    ...told(leftOpen, (parts) => `Leaves open ${parts}.`),
    ...told(toBeFound, (parts) => `Still to be found out: ${parts}.`),
  ];
  return items.length > 0 ? [{ kind: 'gaps', items }] : [];
}

/** What several concepts may wait for, with the concepts. */
function awaitedBlocks(
  data: PlanData,
  answers: ReadinessAnswers,
  field: AwaitedField,
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
  const rows = ledTouchpoints(answers).map(({ concept, name, lead = 'nobody yet' }) => [
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

function insideBlocks(data: PlanData, { concepts }: ReadinessAnswers): readonly LensBlock[] {
  const named = namingIn(data);
  const items = [...concepts].flatMap(([id, { networkInside = '' }]) =>
    networkInside === '' || saysNone(networkInside) || isToBeFound(networkInside)
      ? []
      : [named([id], networkInside)],
  );
  if (items.length === 0) return [];
  return [
    { kind: 'heading', text: 'The network inside' },
    { kind: 'list', items },
  ];
}

/** Concepts that something is said of and that are not chosen, so that nobody misses it above. */
function uncountedBlocks(
  data: PlanData,
  all: ReadinessAnswers,
  ofChosenOnes: ReadinessAnswers,
): readonly LensBlock[] {
  const ids = [...all.concepts]
    .filter(([id, answer]) => !ofChosenOnes.concepts.has(id) && Object.keys(answer).length > 0)
    .map(([id]) => id);
  if (ids.length === 0) return [];
  return [
    { kind: 'heading', text: 'Not counted' },
    { kind: 'list', items: [namingIn(data)(ids, 'Not chosen, so nobody waits for what is said of it.')] },
  ];
}

/** How much the concepts wait for; empty where nothing is said. */
export function readinessSentence(data: PlanData, all: ReadinessAnswers): string {
  const answers = ofChosen(all, outlineOfReport(data));
  const unowned = unownedTouchpoints(answers).length;
  const awaited = [
    counted(rolledUp(answers, 'skills').length, 'skill'),
    counted(rolledUp(answers, 'silos').length, 'bridge', ' between departments'),
  ].flat();
  return sentenceOf([
    awaited.length > 0 ? `the chosen concepts wait for ${listed(awaited)}` : '',
    ...counted(unowned, 'touchpoint').map((touchpoints) => `nobody leads ${touchpoints}`),
  ]);
}

/** `2 skills`; none at all are not told. */
function counted(count: number, word: string, behind = ''): readonly string[] {
  return count === 0 ? [] : [`${count} ${word}${count === 1 ? '' : 's'}${behind}`];
}
