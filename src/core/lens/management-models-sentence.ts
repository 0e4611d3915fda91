import { successTestIds } from '../method/management-models.ts';
import { sentenceOf } from '../sentence.ts';
import { isOrAre } from './is-or-are.ts';
import type { LensFacts } from './lens-facts.ts';
import { mismatches } from './management-models-faults.ts';
import type { ModelAnswers } from './management-models-fields.ts';
import type { Outline } from './outline.ts';

/** Whether segments are to be managed in another way, and what is watched; empty where nothing was answered. */
export function managementModelsSentence({ plan }: LensFacts, answers: ModelAnswers): string {
  const wrong = mismatches(plan, answers).length;
  const watched = `${wrong === 1 ? 'one metric watches' : `${wrong} metrics watch`} a model that is not the intended one`;
  return sentenceOf([managedWords(plan, answers), wrong === 0 ? '' : watched, testWords(answers)]);
}

function managedWords({ segments: { size: all } }: Outline, { segments }: ModelAnswers): string {
  const answered = [...segments.values()].filter(({ inUse, intended }) => inUse || intended);
  const known = answered.filter(({ inUse, intended }) => inUse && intended);
  const changing = known.filter(({ inUse, intended }) => inUse !== intended).length;
  if (answered.length === 0) return '';
  if (known.length < all)
    return `the models in use and intended are known for ${known.length} of ${all} segments`;
  if (changing === 0) return 'every segment is to be managed as it is today';
  if (changing === all) return 'every segment is to be managed in another way than today';
  return `${changing} of ${all} segments ${isOrAre(changing)} to be managed in another way than today`;
}

function testWords({ plan }: ModelAnswers): string {
  const all = successTestIds.map((id) => plan[id]?.answer);
  const answers = all.filter((answer) => answer !== 'not-applicable');
  const passed = answers.filter((answer) => answer === 'yes').length;
  const open = answers.filter((answer) => answer === undefined).length;
  if (open === all.length || answers.length === 0) return '';
  const said = `${passed} of ${answers.length} tests of success ${isOrAre(passed)} passed`;
  return open === 0 ? said : `${said}, ${open} ${isOrAre(open)} not answered yet`;
}
