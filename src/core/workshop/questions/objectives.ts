import type { Objective } from '../../plan/plan.ts';
import { type Asking, settingOf } from '../asking.ts';
import type { Draft } from '../draft.ts';
import { lineFor } from '../line.ts';
import { linksAsking } from '../links.ts';
import { newWiderAim } from '../on-the-spot.ts';
import { linesOf, titlesAsking } from '../titles.ts';

const setting = settingOf('objectives');

type Level = NonNullable<Objective['level']>;

const lists: readonly {
  readonly level: Level;
  readonly prompt: string;
  readonly guidance: readonly string[];
}[] = [
  {
    level: 'direct',
    prompt: 'What will this project be judged on?',
    guidance: [
      'One objective a line, as something that comes true. Two to four are plenty.',
      "For example: Answer customers' questions faster.",
    ],
  },
  {
    level: 'higher-order',
    prompt: 'Which wider aims, shared with others, does it help?',
    guidance: [
      'The project supports these without being the only one responsible.',
      'For example: Become the airline that listens.',
    ],
  },
];

/** Step 1: what the project answers for, the wider aims, and which of the first helps which of the second. */
export function objectivesQuestions(draft: Draft): (Asking | undefined)[] {
  return [...lists.map((list) => levelQuestion(draft, list)), supportsQuestion(draft)];
}

function levelQuestion(draft: Draft, { level, prompt, guidance }: (typeof lists)[number]): Asking {
  const preset = { level };
  return titlesAsking(draft, {
    setting,
    prompt,
    guidance,
    id: `/objectives/${level}`,
    path: ['objectives'],
    kind: 'objective',
    present: linesOf(ofLevel(draft, level), 'objective', preset),
    preset,
  });
}

function ofLevel({ plan }: Draft, level: Level): ReadonlyMap<string, Objective> {
  return new Map([...plan.objectives].filter(([, objective]) => objective.level === level));
}

function supportsQuestion(draft: Draft): Asking | undefined {
  const lines = (level: Level) => [...ofLevel(draft, level).keys()].map((id) => lineFor(draft, id));
  return linksAsking(draft, {
    setting,
    prompt: 'Which wider aims does each objective help?',
    guidance: [],
    id: '/objectives/supports',
    path: ['objectives'],
    rows: lines('direct'),
    groups: [
      {
        title: 'Wider aims',
        field: 'supports',
        columns: lines('higher-order'),
        isWanted: true,
        makes: [newWiderAim],
      },
    ],
  });
}
