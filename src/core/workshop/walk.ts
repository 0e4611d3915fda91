import type { StepId } from '../method/steps.ts';
import { askingsOf, isUntouched, type LensPart, lensPart } from './agenda.ts';
import type { Asking } from './asking.ts';
import type { Workshop } from './workshop.ts';

/** A lens that has nothing to ask yet says why, and what to do. */
export function sayWhatIsMissing({ draft, notices }: Workshop, part: StepId | LensPart): void {
  const lens = draft.lenses.find(({ id }) => lensPart(id) === part);
  if (lens?.questions(draft).length !== 0) return;
  notices.push([`“${lens.title}” has nothing to ask yet.`, lens.needs ?? ''].join(' ').trim());
}

/** The question to begin at, on its first open row; those before it count as asked. */
export function startOfWalk({ walk, draft }: Workshop, startAt: string): Asking | undefined {
  const askings = walk ? askingsOf(draft, walk.part) : [];
  const place = askings.findIndex(({ question }) => question.id === startAt);
  for (const { question } of askings.slice(0, Math.max(place, 0))) walk?.asked.add(question.id);
  const asking = askings[place];
  return asking && atFirstOpen(asking);
}

/** A form may have dozens of rows, of which the first are answered. */
function atFirstOpen(asking: Asking): Asking {
  const { question } = asking;
  if (question.kind !== 'form') return asking;
  const at = question.rows.findIndex(({ id }) => question.open.includes(`/${id}`));
  return at < 0 ? asking : { ...asking, question: { ...question, at } };
}

/** The next question of what is gone through; undefined at its end. */
export function nextOfWalk(workshop: Workshop): Asking | undefined {
  const { walk, draft, settings } = workshop;
  if (!walk) return undefined;
  const isOpened = settings.isQuiet === true || !isUntouched(draft.plan, walk.part);
  const next = askingsOf(draft, walk.part).find(
    ({ question: { id } }) => !walk.asked.has(id) && !(isOpened && isOpening(id)),
  );
  if (!next) workshop.walk = undefined;
  return next;
}

/** Whether a question opens a step and asks for nothing. */
export function isOpening(id: string): boolean {
  return id.startsWith('/open/');
}
