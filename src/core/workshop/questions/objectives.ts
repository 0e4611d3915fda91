import { steps } from '../../method/steps.ts';
import type { Objective } from '../../plan/plan.ts';
import type { PlanFile } from '../../plan/plan-file.ts';
import { type Asking, settingOf } from '../asking.ts';
import { lineFor } from '../line.ts';
import { linksAsking } from '../links.ts';
import { linesOf, titlesAsking } from '../titles.ts';

const setting = settingOf('objectives');

/** Step 1: what the project answers for, the wider aims, and which of the first helps which of the second. */
export function objectivesQuestions(file: PlanFile): (Asking | undefined)[] {
  return [
    levelQuestion(file, 'direct', steps.objectives.talk[0] ?? '', [
      'Direct objectives are the ones this project answers for. Two to four are plenty.',
      "For example: Answer customers' questions faster.",
    ]),
    levelQuestion(file, 'higher-order', steps.objectives.talk[1] ?? '', [
      'Wider aims are higher-order objectives: the project supports them without being the only one responsible.',
      'For example: Become the airline that listens.',
    ]),
    supportsQuestion(file),
  ];
}

function levelQuestion(
  file: PlanFile,
  level: NonNullable<Objective['level']>,
  prompt: string,
  guidance: string[],
): Asking {
  const preset = { level };
  const present = linesOf(ofLevel(file, level), 'objective', preset);
  return titlesAsking(file, {
    setting,
    prompt,
    guidance,
    id: `/objectives/${level}`,
    path: ['objectives'],
    kind: 'objective',
    present,
    preset,
  });
}

function ofLevel({ plan }: PlanFile, level: Objective['level']): ReadonlyMap<string, Objective> {
  return new Map([...plan.objectives].filter(([, objective]) => objective.level === level));
}

function supportsQuestion(file: PlanFile): Asking | undefined {
  const lines = (level: Objective['level']) =>
    [...ofLevel(file, level).keys()].map((id) => lineFor(file.plan, id));
  return linksAsking({
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
        linked: (id) => file.plan.objectives.get(id)?.supports,
        isWanted: true,
      },
    ],
  });
}
