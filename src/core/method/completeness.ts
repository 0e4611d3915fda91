import type { StepId } from './steps.ts';

/** What a requirement is about: the plan, each element of a kind, each number measured, each concept that moves a metric. */
export type Subject =
  | 'plan'
  | 'objective'
  | 'segment'
  | 'barrier'
  | 'strategy'
  | 'concept'
  | 'metric'
  | 'link'
  | 'actual'
  | 'parked'
  | 'action';

/** Narrows a requirement to some of its subjects. */
export type Condition = 'direct' | 'selected' | 'kept' | 'shortlisted' | 'chosen';

/** What must be true, where it is more than a field that is filled. */
export type Check =
  | 'has-direct-objective'
  | 'has-wider-aim'
  | 'supports-wider-aim'
  | 'has-segment'
  | 'serves-direct-objective'
  | 'differs-from-others'
  | 'has-strategy'
  | 'leaves-one-out'
  | 'names-segment'
  | 'answers-barrier-or-need'
  | 'has-concept'
  | 'names-selected-strategy'
  | 'answered-or-accepted'
  | 'has-metric'
  | 'reaches-objective'
  | 'names-concept';

/** One thing that a complete plan has. */
export interface Requirement {
  /** Names the requirement for good; with the path and the element it tells one open point from another. */
  readonly name: string;
  readonly step: StepId;
  readonly of: Subject;
  readonly when?: Condition;
  /** Where the answer goes, under the subject; from a leading slash, in the plan. */
  readonly field: string;
  readonly check?: Check;
  /** Nothing is missing where it was left empty, but `TBD` is counted. */
  readonly optional?: true;
  /** `{title}` is the subject, `{other}` the element that it is held against. */
  readonly question: string;
  /** The room is asked only what the room knows; of concepts that are not chosen, the details are homework. */
  readonly who: 'room' | 'homework';
}

/** What complete means: the five points of the method, one row a statement. */
export const requirements: readonly Requirement[] = [
  {
    name: 'direct-objective',
    step: 'objectives',
    of: 'plan',
    field: 'objectives',
    check: 'has-direct-objective',
    question: 'What will this project be judged on?',
    who: 'room',
  },
  {
    name: 'wider-aim',
    step: 'objectives',
    of: 'plan',
    field: 'objectives',
    check: 'has-wider-aim',
    question: 'Which wider aim, shared with others, does this project help?',
    who: 'room',
  },
  {
    name: 'objective-statement',
    step: 'objectives',
    of: 'objective',
    field: 'statement',
    question: 'What does the objective {title} say, in one sentence?',
    who: 'room',
  },
  {
    name: 'objective-level',
    step: 'objectives',
    of: 'objective',
    field: 'level',
    question: 'Does this project answer for “{title}”, or is it a wider aim?',
    who: 'room',
  },
  {
    name: 'objective-supports',
    step: 'objectives',
    of: 'objective',
    when: 'direct',
    field: 'supports',
    check: 'supports-wider-aim',
    question: 'Which wider aim does “{title}” help?',
    who: 'room',
  },
  {
    name: 'objective-owner',
    step: 'objectives',
    of: 'objective',
    field: 'owner',
    optional: true,
    question: 'Who answers for “{title}”?',
    who: 'homework',
  },
  {
    name: 'segment',
    step: 'customers',
    of: 'plan',
    field: 'segments',
    check: 'has-segment',
    question: 'Whose behaviour moves these objectives most?',
    who: 'room',
  },
  {
    name: 'segment-name',
    step: 'customers',
    of: 'segment',
    field: 'name',
    question: 'What do you call the segment {title}?',
    who: 'room',
  },
  {
    name: 'segment-rationale',
    step: 'customers',
    of: 'segment',
    field: 'rationale',
    question: 'Why did you choose {title}?',
    who: 'room',
  },
  {
    name: 'segment-serves',
    step: 'customers',
    of: 'segment',
    field: 'serves',
    check: 'serves-direct-objective',
    question: 'Which direct objective do you need {title} for?',
    who: 'room',
  },
  {
    name: 'segment-objective',
    step: 'customers',
    of: 'segment',
    field: 'objective',
    question: 'What do you want of {title}?',
    who: 'room',
  },
  {
    name: 'segment-value-proposition',
    step: 'customers',
    of: 'segment',
    field: 'valueProposition',
    question: 'What is in it for {title}?',
    who: 'room',
  },
  {
    name: 'segment-barriers',
    step: 'customers',
    of: 'segment',
    field: 'barriers',
    question: 'What stops {title}?',
    who: 'room',
  },
  {
    name: 'segment-unique',
    step: 'customers',
    of: 'segment',
    field: 'valueProposition',
    check: 'differs-from-others',
    question: '{other} and {title} read the same: what sets them apart?',
    who: 'room',
  },
  {
    name: 'barrier-statement',
    step: 'customers',
    of: 'barrier',
    field: 'statement',
    question: 'What does the barrier {title} say, in one sentence?',
    who: 'room',
  },
  {
    name: 'strategy',
    step: 'strategies',
    of: 'plan',
    field: 'strategies',
    check: 'has-strategy',
    question: 'Which of the five strategies answers what these customers need?',
    who: 'room',
  },
  {
    name: 'strategies-focus',
    step: 'strategies',
    of: 'plan',
    field: 'strategies',
    check: 'leaves-one-out',
    question: 'All five strategies are taken: which could you leave for later?',
    who: 'room',
  },
  {
    name: 'strategy-rationale',
    step: 'strategies',
    of: 'strategy',
    when: 'selected',
    field: 'rationale',
    question: 'Why does {title} fit these customers?',
    who: 'room',
  },
  {
    name: 'strategy-segments',
    step: 'strategies',
    of: 'strategy',
    when: 'selected',
    field: 'segments',
    check: 'names-segment',
    question: 'Which segments is {title} for?',
    who: 'room',
  },
  {
    name: 'strategy-barriers',
    step: 'strategies',
    of: 'strategy',
    when: 'selected',
    field: 'barriers',
    check: 'answers-barrier-or-need',
    question: 'Which barrier or need does {title} answer?',
    who: 'room',
  },
  {
    name: 'strategy-concept',
    step: 'concepts',
    of: 'strategy',
    when: 'selected',
    field: '/concepts',
    check: 'has-concept',
    question: 'What is a first idea for {title}?',
    who: 'room',
  },
  {
    name: 'concept-title',
    step: 'concepts',
    of: 'concept',
    field: 'title',
    question: 'What do you call the idea {title}?',
    who: 'room',
  },
  {
    name: 'concept-strategy',
    step: 'concepts',
    of: 'concept',
    when: 'kept',
    field: 'strategy',
    check: 'names-selected-strategy',
    question: 'Which of your strategies does “{title}” belong to?',
    who: 'room',
  },
  {
    name: 'concept-approach',
    step: 'concepts',
    of: 'concept',
    when: 'kept',
    field: 'approach',
    question: 'Which approach does “{title}” take?',
    who: 'room',
  },
  {
    name: 'concept-segments',
    step: 'concepts',
    of: 'concept',
    when: 'chosen',
    field: 'segments',
    check: 'names-segment',
    question: 'Who is “{title}” for?',
    who: 'room',
  },
  {
    name: 'concept-segments',
    step: 'concepts',
    of: 'concept',
    when: 'shortlisted',
    field: 'segments',
    check: 'names-segment',
    question: 'Who is “{title}” for?',
    who: 'homework',
  },
  {
    name: 'concept-customer-value',
    step: 'concepts',
    of: 'concept',
    when: 'chosen',
    field: 'customerValue',
    question: 'What does “{title}” make better for the customer?',
    who: 'room',
  },
  {
    name: 'concept-customer-value',
    step: 'concepts',
    of: 'concept',
    when: 'shortlisted',
    field: 'customerValue',
    question: 'What does “{title}” make better for the customer?',
    who: 'homework',
  },
  {
    name: 'concept-owner',
    step: 'concepts',
    of: 'concept',
    field: 'owner',
    optional: true,
    question: 'Who takes “{title}” further?',
    who: 'homework',
  },
  {
    name: 'barrier-answered',
    step: 'concepts',
    of: 'barrier',
    field: 'accepted',
    check: 'answered-or-accepted',
    question: 'What answers “{title}”, or why do you leave it standing?',
    who: 'room',
  },
  {
    name: 'objective-metric',
    step: 'impact',
    of: 'objective',
    when: 'direct',
    field: '/metrics',
    check: 'has-metric',
    question: 'How would you notice that “{title}” came true?',
    who: 'room',
  },
  {
    name: 'concept-metric',
    step: 'impact',
    of: 'concept',
    when: 'chosen',
    field: '/metrics',
    check: 'reaches-objective',
    question: 'Which number would “{title}” move, and for which objective?',
    who: 'room',
  },
  {
    name: 'concept-metric',
    step: 'impact',
    of: 'concept',
    when: 'shortlisted',
    field: '/metrics',
    check: 'reaches-objective',
    question: 'Which number would “{title}” move, and for which objective?',
    who: 'homework',
  },
  {
    name: 'metric-name',
    step: 'impact',
    of: 'metric',
    field: 'name',
    question: 'What do you call the metric {title}?',
    who: 'room',
  },
  {
    name: 'metric-concepts',
    step: 'impact',
    of: 'metric',
    field: 'concepts',
    check: 'names-concept',
    question: 'Which concepts move “{title}”, and how?',
    who: 'room',
  },
  {
    name: 'metric-mechanism',
    step: 'impact',
    of: 'link',
    field: 'mechanism',
    question: 'How does “{other}” move “{title}”?',
    who: 'room',
  },
  {
    name: 'metric-unit',
    step: 'impact',
    of: 'metric',
    field: 'unit',
    question: 'What is “{title}” counted in?',
    who: 'room',
  },
  {
    name: 'metric-direction',
    step: 'impact',
    of: 'metric',
    field: 'direction',
    question: 'Should “{title}” go up, go down or stay?',
    who: 'room',
  },
  {
    name: 'metric-baseline',
    step: 'impact',
    of: 'metric',
    field: 'baseline/value',
    question: 'Where does “{title}” stand today?',
    who: 'homework',
  },
  {
    name: 'metric-baseline-date',
    step: 'impact',
    of: 'metric',
    field: 'baseline/date',
    optional: true,
    question: 'From which day is the baseline of “{title}”?',
    who: 'homework',
  },
  {
    name: 'metric-target',
    step: 'impact',
    of: 'metric',
    field: 'target/value',
    question: 'Where should “{title}” stand in the end?',
    who: 'room',
  },
  {
    name: 'metric-target-date',
    step: 'impact',
    of: 'metric',
    field: 'target/date',
    question: 'By when should “{title}” get there?',
    who: 'room',
  },
  {
    name: 'metric-source',
    step: 'impact',
    of: 'metric',
    field: 'source',
    question: 'Where do the numbers for “{title}” come from?',
    who: 'homework',
  },
  {
    name: 'metric-owner',
    step: 'impact',
    of: 'metric',
    field: 'owner',
    question: 'Who watches “{title}”?',
    who: 'homework',
  },
  {
    name: 'metric-actual',
    step: 'impact',
    of: 'actual',
    field: 'value',
    optional: true,
    question: 'What was measured for “{title}”?',
    who: 'homework',
  },
  {
    name: 'metric-actual-date',
    step: 'impact',
    of: 'actual',
    field: 'date',
    optional: true,
    question: 'On which day was “{title}” measured?',
    who: 'homework',
  },
  {
    name: 'parked-owner',
    step: 'impact',
    of: 'parked',
    field: 'owner',
    optional: true,
    question: 'Who takes up “{title}”?',
    who: 'homework',
  },
  {
    name: 'action-owner',
    step: 'impact',
    of: 'action',
    field: 'owner',
    optional: true,
    question: 'Who does “{title}”?',
    who: 'homework',
  },
];
