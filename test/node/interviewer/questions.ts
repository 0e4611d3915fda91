import { pastedLines } from '../../../src/core/workshop/pasted.ts';
import type { ListItem, Question } from '../../../src/core/workshop/question.ts';

const asked = {
  id: '/objectives',
  step: 'objectives',
  heading: 'Step 1 of 5: Objectives',
  topic: 'objectives',
  open: [],
} as const;

/** Cards begin with the word; a line that is there already is pointed out. */
const capture = {
  pasted: (text: string): readonly ListItem[] =>
    text.startsWith('Card')
      ? [{ text: text.split('\n')[1] ?? '', card: text }]
      : pastedLines(text).map((line) => ({ text: line })),
  remark: (items: readonly ListItem[], at: number) => {
    const same = items.findIndex(({ text }) => text.toLowerCase() === items[at]?.text.toLowerCase());
    return same === at ? undefined : `Line ${at + 1} says much the same as line ${same + 1}.`;
  },
};

const guidance = [
  'Direct objectives are the ones this project answers for. Say what should come true, not what you will do.',
  'Three to five are plenty. You can change them later.',
];

const segments = [
  'Frequent flyers',
  'Leisure families',
  'Corporate travel managers who book for others and compare every fare',
];
const barriers = [
  'Queues at the desk whenever flights are cancelled',
  'Do not trust the app with a paid seat',
  'Fares that nobody can compare',
];

const approaches = [
  ['Mobile commerce', 'a boarding pass or a hotel key on the phone'],
  ['Omni-channel', "a retailer's app that acts differently at home and in the store"],
  ['Cloud', 'music that lives online instead of files'],
  ['On demand', 'banking from anywhere at any hour'],
  ['Product demos', 'videos that show the value proposition compellingly'],
  ['Storytelling', 'an emotional story, less about the product, that reaches further'],
  ['Utility', 'useful content at just the right moment'],
  ['Brand as publisher', 'a magazine about designers, models and makers'],
  ['Recommendation engines', 'films suggested from viewing data and micro-tags'],
  ['Personalised interfaces', "make-up tried on one's own photo"],
  ['Personalised products and services', "150 first names on cans; young adults' consumption up 7 %"],
  ['Personalised messages and content', "readers' likes steer what they are shown next"],
  ['Social listening', "customers' conversations as market insight"],
  ['Social customer service', 'one good public answer impresses a whole network'],
  ['Joining the conversation', 'photos and films from the workplace'],
  ['Asking for ideas and content', 'asking customers for suggestions, photos, films'],
  ['Hosting a community', "the firm's own place around a shared topic"],
  ['Passive contribution', 'consent is enough: what people do anyway powers a common project'],
  ['Active contribution', 'each takes a small part of a large job'],
  ['Crowdfunding', 'contributors raise the money for something new'],
  ['Open competitions', 'a diverse crowd looks for the best answer'],
  ['Collaborative platforms', 'contributors define the challenges too'],
] as const;

const concepts = [
  'Rebook in two taps',
  'Waiting times on the way to the gate',
  'Frequent flyers help newcomers through a strange airport',
  'A seat that stays yours when the flight is cancelled',
  'Fares side by side, including those of other airlines',
];

const complaint = (command: string) =>
  /^(?:park|drop|join) /.test(command) ? undefined : `“${command}” is no command: write park, drop or join.`;

/** How often the clock was told. */
let told = 0;

/** One question of every kind and shape, as the workshop asks them. */
export const questions = {
  title: {
    ...asked,
    kind: 'text',
    prompt: 'What is the project called?',
    guidance,
    value: undefined,
    long: false,
  },
  titled: {
    ...asked,
    kind: 'text',
    prompt: 'What is the project called?',
    guidance,
    value: 'Keep frequent flyers',
    long: false,
  },
  summary: {
    ...asked,
    kind: 'text',
    prompt: 'What does the board need to know, in two sentences?',
    guidance,
    value: undefined,
    long: true,
  },
  summed: {
    ...asked,
    kind: 'text',
    prompt: 'What does the board need to know, in two sentences?',
    guidance,
    value:
      'Nordair loses its best customers in the queue after a cancelled flight. Giving the queue back to them costs less than winning them again.',
    long: true,
  },
  objectives: {
    ...asked,
    ...capture,
    kind: 'list',
    prompt: 'What will this project be judged on?',
    guidance,
    items: [],
  },
  listed: {
    ...asked,
    ...capture,
    kind: 'list',
    prompt: 'What will this project be judged on?',
    guidance,
    items: [
      {
        id: 'faster-answers',
        text: "Answer customers' questions faster",
        fixed: 'Two segments serve this objective: take them off it first.',
      },
      {
        id: 'fewer-losses',
        text: 'Lose fewer dissatisfied customers after a cancelled flight, on every route and in every class',
      },
      { id: 'insight', text: 'Turn service into a source of insight' },
    ],
  },
  path: {
    ...asked,
    ...capture,
    kind: 'list',
    prompt: 'What do they meet on their way, in order?',
    guidance,
    items: [
      { id: 'talk', text: 'The talk at the gate' },
      { id: 'letter', text: 'The letter' },
    ],
    isOrdered: true,
  },
  moments: {
    ...asked,
    kind: 'form',
    prompt: 'What happens there?',
    guidance,
    rows: ['The talk at the gate', 'The letter'].map((label, index) => ({
      id: `moment-${index + 1}`,
      label,
      value: undefined,
      hint: 'ask: asks somebody who should know · use: lives with it',
      options: ['ask', 'use'],
    })),
  },
  strategies: {
    ...asked,
    kind: 'pick',
    prompt: 'Which of the five behaviours answers the needs and barriers of these segments?',
    guidance,
    options: [
      {
        id: 'access',
        label: 'Access',
        detail:
          'Customers want to reach data, content and interactions quickly, easily and flexibly. Be faster, easier, everywhere, always on.',
      },
      {
        id: 'engage',
        label: 'Engage',
        detail:
          'Customers want content that is sensory, interactive and relevant. Become a source of content that they value.',
      },
      { id: 'customise', label: 'Customise', detail: 'Customers want to choose and change what they get.' },
      {
        id: 'connect',
        label: 'Connect',
        detail: 'Customers want to share experiences, ideas and opinions with one another.',
      },
      {
        id: 'collaborate',
        label: 'Collaborate',
        detail: 'Customers want to work together on projects and goals on open platforms.',
      },
    ],
    chosen: ['access'],
  },
  shortlist: {
    ...asked,
    step: 'concepts',
    heading: 'Step 4 of 5: Concepts',
    kind: 'pick',
    prompt: 'Which of these go on the shortlist?',
    guidance,
    options: concepts.map((label, index) => ({ id: `concept-${index + 1}`, label })),
    chosen: ['concept-1'],
    most: {
      count: 2,
      remark: 'Two is what a team can test at once. Ask once more to take this one as well.',
    },
  },
  links: {
    ...asked,
    step: 'concepts',
    heading: 'Step 4 of 5: Concepts',
    kind: 'grid',
    makes: [],
    prompt: 'Whom does each concept serve, and which barriers does it answer?',
    guidance,
    rows: concepts.map((label, index) => ({ id: `concept-${index + 1}`, number: `C${index + 1}`, label })),
    columns: [
      ...segments.map((label, index) => ({
        id: `segment-${index + 1}`,
        number: `S${index + 1}`,
        label,
        group: 'Segments',
      })),
      ...barriers.map((label, index) => ({
        id: `barrier-${index + 1}`,
        number: `B${index + 1}`,
        label,
        group: 'Barriers',
      })),
    ],
    ticks: new Map([['concept-1', ['segment-1', 'barrier-1']]]),
    single: false,
  },
  linksToMake: {
    ...asked,
    step: 'concepts',
    heading: 'Step 4 of 5: Concepts',
    kind: 'grid',
    makes: [
      { id: 'segment', label: 'New segment', group: 'Segments' },
      { id: 'barrier-of-1', label: 'New barrier of Frequent flyers', group: 'Barriers' },
    ],
    prompt: 'Whom does each concept serve, and which barriers does it answer?',
    guidance,
    rows: concepts.map((label, index) => ({ id: `concept-${index + 1}`, number: `C${index + 1}`, label })),
    columns: [
      { id: 'segment-1', number: 'S1', label: 'Frequent flyers', group: 'Segments' },
      { id: 'segment-2', number: 'S2', label: 'Familles à Malmö', group: 'Segments' },
      { id: 'barrier-1', number: 'B1', label: 'Queues at the desk', group: 'Barriers' },
      { id: 'barrier-2', number: 'B2', label: 'Rebooking queues', group: 'Barriers' },
    ],
    ticks: new Map([['concept-1', ['segment-1']]]),
    single: false,
  },
  tagging: {
    ...asked,
    step: 'concepts',
    heading: 'Step 4 of 5: Concepts',
    kind: 'grid',
    makes: [],
    prompt: 'Which approach does each concept take?',
    guidance,
    rows: concepts.map((label, index) => ({ id: `concept-${index + 1}`, number: `C${index + 1}`, label })),
    columns: approaches.slice(0, 4).map(([label, detail], index) => ({
      id: `approach-${index + 1}`,
      number: '',
      label,
      group: 'Access',
      detail,
    })),
    ticks: new Map([['concept-1', ['approach-1']]]),
    single: true,
    at: 1,
  },
  many: {
    ...asked,
    kind: 'grid',
    makes: [],
    prompt: 'Which barriers does each concept answer?',
    guidance,
    rows: concepts.map((label, index) => ({ id: `concept-${index + 1}`, number: `C${index + 1}`, label })),
    columns: Array.from({ length: 1000 }, (_, index) => ({
      id: `barrier-${index + 1}`,
      number: `B${index + 1}`,
      label: `${barriers[index % barriers.length] ?? ''} in town ${index + 1}`,
      group: 'Barriers',
    })),
    ticks: new Map(),
    single: false,
  },
  approaches: {
    ...asked,
    step: 'concepts',
    heading: 'Step 4 of 5: Concepts',
    kind: 'grid',
    makes: [],
    prompt: 'Which approach does each concept take?',
    guidance,
    rows: concepts.map((label, index) => ({ id: `concept-${index + 1}`, number: `C${index + 1}`, label })),
    columns: approaches.map(([label, detail], index) => ({
      id: `approach-${index + 1}`,
      number: '',
      label,
      group:
        index < 4
          ? 'Access'
          : index < 8
            ? 'Engage'
            : index < 12
              ? 'Customise'
              : index < 17
                ? 'Connect'
                : 'Collaborate',
      detail,
    })),
    ticks: new Map(),
    single: true,
  },
  oneRow: {
    ...asked,
    kind: 'grid',
    makes: [],
    prompt: 'Which higher-order objectives does it support?',
    guidance,
    rows: [{ id: 'faster-answers', number: 'O1', label: "Answer customers' questions faster" }],
    columns: segments.map((label, index) => ({
      id: `aim-${index + 1}`,
      number: `O${index + 2}`,
      label,
      group: 'Higher-order objectives',
    })),
    ticks: new Map(),
    single: false,
  },
  oneColumn: {
    ...asked,
    kind: 'grid',
    makes: [],
    prompt: 'Which objectives does this segment matter for?',
    guidance,
    rows: concepts.map((label, index) => ({ id: `objective-${index + 1}`, number: `O${index + 1}`, label })),
    columns: [{ id: 'frequent-flyers', number: 'S1', label: 'Frequent flyers', group: 'Segments' }],
    ticks: new Map(),
    single: false,
  },
  metric: {
    ...asked,
    step: 'impact',
    heading: 'Step 5 of 5: Impact',
    kind: 'form',
    prompt: 'How would you measure “Time to rebook”?',
    guidance,
    rows: [
      { id: 'unit', label: 'Unit', value: 'minutes', hint: 'minutes, %, customers …' },
      {
        id: 'direction',
        label: 'Direction',
        value: undefined,
        hint: '',
        options: ['increase', 'decrease', 'maintain'],
      },
      {
        id: 'baseline',
        label: 'It is now',
        value: undefined,
        hint: 'a number, or TBD',
        complaint: (text) =>
          text === 'TBD' || /^\d+$/.test(text) ? undefined : `“${text}” is neither a number nor TBD.`,
      },
      { id: 'date', label: 'The baseline was measured on', value: undefined, hint: 'YYYY-MM-DD, or TBD' },
      {
        id: 'source',
        label: 'Where the number comes from',
        value: undefined,
        hint: 'a system, a report or a person',
      },
      { id: 'owner', label: 'Who looks', value: undefined, hint: 'a person, a role or a team' },
    ],
  },
  review: {
    ...asked,
    id: '/review/objectives',
    kind: 'menu',
    prompt: 'This is what you have for step 1. What next?',
    guidance: ['Direct: 2. Higher-order: 1. Every direct objective supports a higher-order one.'],
    choices: [
      {
        id: 'on',
        label: 'Go on to customers',
        detail: 'Whose behaviour matters, what they get, what stops them.',
      },
      { id: 'change', label: 'Change the objectives' },
      { id: 'gaps', label: 'Fill two gaps', detail: 'Two objectives have no owner.' },
    ],
  },
  rest: {
    ...asked,
    id: '/more',
    kind: 'menu',
    prompt: 'What would you like to do?',
    guidance: [],
    choices: [
      { id: 'park', key: 'p', label: 'Park a thought', detail: 'It is out of the way, and not lost.' },
      { id: 'undo', key: 'u', label: 'Undo the last answer' },
      { id: 'back', label: 'Go back to the question' },
    ],
    at: 1,
  },
  opening: {
    ...asked,
    id: '/open/objectives',
    kind: 'menu',
    prompt: 'What should come true?',
    guidance: [
      'First what this project answers for, then the wider aims that it helps.',
      'About 25 minutes.',
    ],
    choices: [{ id: 'on', label: 'Begin' }],
  },
  readings: {
    ...asked,
    step: 'impact',
    heading: 'Step 5 of 5: Impact',
    kind: 'form',
    prompt: 'Where does each number stand now, and where should it be?',
    guidance,
    rows: [
      'Minutes until a customer of a cancelled flight holds a new seat',
      'Frequent flyers who come back within a year of a cancelled flight',
      'Questions that staff at the desk hear more than once a day',
      'Share of rebookings that nobody at the desk has touched',
      'Routes whose waiting times are shown on the way to the gate',
    ].map((label, index) => ({
      id: `metric-${index + 1}`,
      label,
      value: index === 4 ? 'from 3 to 12' : undefined,
      hint: 'from 42 to 5, June 2027; ? for unknown',
      complaint: (text: string) =>
        text.includes('to') || text.includes('>') ? undefined : 'Write from and to.',
      remark: (text: string) =>
        `Understood: ${text.replace('>', 'to')}, measured from today on by whoever looks.`,
      takesQuestionMark: true as const,
    })),
    at: 1,
  },
  chinese: {
    ...asked,
    ...capture,
    kind: 'list',
    heading: '第一步（共五步）：目标',
    prompt: '这个项目最终要用什么来衡量？请写下你们希望实现的结果，而不是要做的事情。',
    guidance: [
      '直接目标是本项目负责的目标。写清楚应该发生什么，而不是你们打算做什么；三到五个就足够了，以后随时可以修改。',
    ],
    items: [
      { id: '更快答复', text: '更快地回答客户的问题，尤其是在航班取消之后的第一个小时里' },
      { id: '减少流失', text: '减少不满意客户的流失 ✈️' },
    ],
  },
  decision: {
    ...asked,
    kind: 'text',
    prompt: 'What did you decide?',
    guidance: [],
    value: undefined,
    draft: 'Go ahead with Rebook in two taps.',
    long: false,
  },
  ballot: {
    ...asked,
    kind: 'text',
    prompt: 'Ada, where do your three dots go?',
    guidance: [],
    value: undefined,
    long: false,
    isHidden: true,
    complaint: (text: string) => (/^[\d ,]+$/.test(text) ? undefined : 'Type numbers of concepts.'),
  },
  board: {
    ...asked,
    step: 'concepts',
    heading: 'Step 4 of 5: Concepts',
    kind: 'board',
    prompt: 'What do you want to do with these concepts?',
    guidance,
    lines: [
      { id: 'rebook', number: 'C1', label: 'Rebook in two taps', group: 'Access', detail: '4 dots' },
      { id: 'waiting', number: 'C2', label: 'Waiting times on the way', group: 'Access', detail: '' },
      {
        id: 'help',
        number: 'C3',
        label: 'Flyers help newcomers',
        group: 'Connect',
        detail: 'parked: too early',
      },
    ],
    hint: 'park 4 7: why · join 2 11 · Enter goes on',
    complaint,
  },
  crowded: {
    ...asked,
    step: 'concepts',
    heading: 'Step 4 of 5: Concepts',
    kind: 'board',
    prompt: 'What do you want to do with these concepts?',
    guidance,
    lines: Array.from({ length: 20 }, (_, index) => ({
      id: `concept-${index + 1}`,
      number: `C${index + 1}`,
      label: concepts[index % concepts.length] ?? '',
      group: index < 10 ? 'Access' : 'Connect',
      detail: `${index} dots`,
    })),
    hint: 'park 4 7: why · join 2 11 · Enter goes on',
    complaint,
  },
  numbers: {
    ...asked,
    step: 'impact',
    heading: 'Step 5 of 5: Impact',
    kind: 'form',
    prompt: 'What is it now, what should it be, and by when?',
    guidance: [],
    rows: [
      {
        id: 'rebook',
        label: 'Time to rebook',
        value: undefined,
        hint: '42 min > 5 min, June 2027; ? for unknown',
        takesQuestionMark: true,
      },
    ],
  },
  choice: {
    ...asked,
    kind: 'pick',
    prompt: 'Which of them do you go ahead with?',
    guidance,
    figure: ['5 │ C1      C3', '3 │     C2', '1 │', '  └──────────', '    1  3  5'],
    clock: () => {
      told += 1;
      return `${20 - told} min left`;
    },
    options: concepts.slice(0, 3).map((label, index) => ({ id: `concept-${index + 1}`, label })),
    chosen: [],
  },
  scripts: {
    ...asked,
    ...capture,
    kind: 'list',
    prompt: 'מה יעיד על הצלחת הפרויקט?',
    guidance: ['هذا ما تُحاسَب عليه.'],
    items: [
      { id: 'hebrew', text: 'לענות ללקוחות מהר יותר', aside: 'for Frequent flyers' },
      { id: 'arabic', text: 'تقليل خسارة العملاء', aside: 'for Leisure families' },
      { id: 'families', text: '👩‍👩‍👧 Families fly cafe\u0301 class', aside: 'described' },
    ],
  },
  hostile: {
    ...asked,
    ...capture,
    kind: 'list',
    heading: 'Step 1\x1b[2J of 5\x07',
    prompt: 'Title \x1b]0;owned\x07 and \u202ereversed\u202c?',
    guidance: ['Guidance \x9b31m red', 'Tab\there\r\nand a return'],
    items: [{ id: 'hostile', text: 'An item \x1b[31mred\x1b[0m with \u0000 nul\nand a line' }],
  },
  hostileLinks: {
    ...asked,
    kind: 'grid',
    makes: [{ id: 'segment', label: 'New \x1b[2Jsegment', group: 'Segments' }],
    prompt: 'Whom does each concept serve?',
    guidance: [],
    rows: [
      { id: 'concept-1', number: 'C1', label: 'Rebook \x1b[31mred' },
      { id: 'concept-2', number: 'C2', label: 'Wait\nat the gate' },
    ],
    columns: [
      { id: 'segment-1', number: 'S1', label: 'Flyers \x1b]0;owned\x07 often', group: 'Seg\x9bments' },
      { id: 'segment-2', number: 'S2', label: 'Families \u202ereversed', group: 'Seg\x9bments' },
    ],
    ticks: new Map(),
    single: false,
  },
} as const satisfies Record<string, Question>;

export type QuestionName = keyof typeof questions;

export const guidePage = `# Objectives

What the project answers for, and **the wider aims** that it helps. See [the method](method.md) and \`cnsg guide\`.

## Direct and higher-order

- *Direct* objectives are the ones this project answers for, alone, and by which it will be judged when it is over.
- Higher-order objectives are wider aims.
  They are shared with others.

1. Write silently.
2. Read out.

| objective | kind |
| --- | --- |
| Answer faster | direct |
| A customer-led airline | higher-order |

${Array.from({ length: 12 }, (_, index) => `Paragraph ${index + 1} of the talk about objectives.`).join('\n\n')}

The last words of the page.
`;
