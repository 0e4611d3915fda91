import { stepIds, steps } from '../../method/steps.ts';
import { homework } from '../../plan/homework.ts';
import { openPoints } from '../../plan/open.ts';
import { labels } from '../labels.ts';
import type { OpenData } from '../plan-data.ts';
import type { Source } from '../source.ts';

/** What is open: questions for the room by step, and everything else by the person who looks after it. */
export function openData(source: Source): OpenData {
  const points = openPoints(source.plan);
  const room = points.filter(({ who }) => who === 'room');
  return {
    steps: stepIds
      .map((step) => ({
        title: `${labels.step} ${steps[step].number}: ${steps[step].title}`,
        questions: room.filter((point) => point.step === step).map(({ question }) => question),
      }))
      .filter(({ questions }) => questions.length > 0),
    people: homework(source.plan, points).map(({ person, points, actions }) => ({
      person,
      tasks: [...points.map(({ question }) => question), ...actions.map((id) => actionWords(id, source))],
    })),
  };
}

/** `A1 Ask the lawyers about refunds (due 1 December 2026)`. */
function actionWords(id: string, { plan, figures, name }: Source): string {
  const due = plan.actions.get(id)?.due;
  return due?.trim() ? `${name(id)} (${labels.actionDue} ${figures.date(due)})` : name(id);
}
