import { customerModels, successTests } from '../method/management-models.ts';
import { listed } from '../report/story/phrases.ts';
import { type LensFind, type LensSpec, lensPath } from './lens.ts';
import {
  mismatches,
  segmentsHalfSaid,
  silentMetrics,
  undecided,
  unmeasured,
} from './management-models-faults.ts';
import type { managementModelsTables } from './management-models-fields.ts';
import { mismatchWords, modelWords } from './management-models-words.ts';
import { quoted } from './quoted.ts';
import { unanswered, wordless } from './verdict-fields.ts';

type Find = LensFind<typeof managementModelsTables>;

/** A metric watches another model than the intended one. */
const otherModelMeasured: Find = ({ plan, called }, answers) =>
  mismatches(plan, answers).map((mismatch) => ({
    path: lensPath('management-models', 'metrics', mismatch.metric, 'measures'),
    message: `${called(mismatch.metric)} measures ${mismatchWords(mismatch, called)}`,
    help: 'Measure what would be good news under the intended model, or say that the old one stays',
    question: `Would ${called(mismatch.metric)} still look good while the intended model fails?`,
  }));

/** No metric watches the model that is intended for a segment. */
const intendedModelUnmeasured: Find = ({ plan, called }, answers) =>
  unmeasured(plan, answers).map(({ segment, model }) => ({
    path: lensPath('management-models', 'segments', segment, 'intended'),
    message: `No metric measures ${modelWords(model)}, the model intended for ${called(segment)}`,
    help: `Add a metric that would show it (${customerModels[model].counts}), or give one \`measures: ${model}\``,
    question: `By what would you notice that ${called(segment)} are really managed in this way?`,
  }));

/** Nobody decided on the model of a segment. */
const modelByHabit: Find = ({ plan, called }, answers) =>
  undecided(plan, answers).map((id) => {
    const { intended, inUse: managed = intended } = answers.segments.get(id) ?? {};
    return {
      path: lensPath('management-models', 'segments', id, 'conscious'),
      message: `Nobody decided how ${called(id)} are managed: ${managed ? modelWords(managed) : 'the model'} has come about by itself`,
      help: 'Decide for the model or for another, write why in `reason`, and set `conscious: true`',
      question: `Would sales and service name the same model for ${called(id)}?`,
    };
  });

/** A segment lacks the model in use, the one intended, or whether it was decided. */
const segmentWithoutModel: Find = ({ plan, called }, answers) =>
  segmentsHalfSaid(plan, answers).map(({ segment, missing }) => ({
    path: lensPath('management-models', 'segments', segment),
    message: `Of ${called(segment)} nobody has said ${listed(missing)}`,
    help: 'Fill `inUse`, `intended` and `conscious`',
    question: `If one of ${called(segment)} rang now, which model would they meet?`,
  }));

/** A metric does not say which model it measures. */
const metricWithoutManagementModel: Find = ({ plan, called }, answers) =>
  silentMetrics(plan, answers).map((id) => ({
    path: lensPath('management-models', 'metrics', id, 'measures'),
    message: `Nobody has said which model of managing customers ${called(id)} measures`,
    help: 'Write in `measures` the model under which its number is good news',
    question: `Under which model would ${called(id)} be the number to look at?`,
  }));

/** Tests of success without an answer, or with one and no words. */
const successTestOpen: Find = (_, { plan }) => [
  ...unanswered(successTests, plan).map(([key, { title, prompt }]) => ({
    path: lensPath('management-models', key),
    message: `The test of success ${quoted(title)} is unanswered`,
    help: 'Answer yes, no or not-applicable, and say how in `words`',
    question: prompt,
  })),
  ...wordless(successTests, plan).map(([key, { title, prompt, example }]) => ({
    path: lensPath('management-models', key, 'words'),
    message: `The test of success ${quoted(title)} is answered without words`,
    help: `Say in \`words\` how, or why not: ${example}`,
    question: prompt,
  })),
];

/** The rules of the lens, by name. */
export const managementModelsRules: LensSpec<typeof managementModelsTables>['rules'] = {
  'other-model-measured': otherModelMeasured,
  'intended-model-unmeasured': intendedModelUnmeasured,
  'model-by-habit': modelByHabit,
  'segment-without-model': segmentWithoutModel,
  'metric-without-management-model': metricWithoutManagementModel,
  'success-test-open': successTestOpen,
};
