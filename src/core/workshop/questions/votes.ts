import type { Deed } from '../../change/deed.ts';
import { once } from '../../once.ts';
import type { Edit } from '../../plan/edit.ts';
import { type Asking, settingOf } from '../asking.ts';
import { dotsEach, dotsInWords, readDots } from '../dots.ts';
import type { Draft } from '../draft.ts';
import { conceptLines, dotsOf, isVoted, liveConcepts } from './concept-lines.ts';

/** The id of the question about dots. */
export const votesId = '/concepts/votes';

/** The dots: counted on paper and typed in one line, or cast in secret. */
export function votesAsking(draft: Draft): Asking | undefined {
  const id = votesId;
  const ids = liveConcepts(draft.plan);
  if (ids.length === 0) return undefined;
  const lines = once(() => conceptLines(draft, ids, dotsOf));
  return {
    question: {
      kind: 'board',
      ...settingOf('concepts'),
      id,
      prompt: `Everybody sets ${dotsInWords(dotsEach(draft))}, the sponsor last. How many did each idea get?`,
      guidance: [
        'Set them on paper, in silence, and type the totals in one line: 3 7, 5 4 says that C3 has 7 dots and C5 has 4.',
        'To vote here instead, one after the other and unseen, type secret.',
      ],
      open: ids.length > 1 && !isVoted(draft.plan) ? [id] : [],
      get lines() {
        return lines();
      },
      hint: '3 7, 5 4 · secret · clear · undo · Enter goes on',
      complaint: (command) => {
        const deed = deedOf(command, draft);
        return deed.kind === 'refused' ? deed.why : undefined;
      },
    },
    edits: () => [],
    act: deedOf,
  };
}

function deedOf(command: string, draft: Draft): Deed {
  const verb = command.trim().toLowerCase();
  if (verb === 'secret') return { kind: 'ballots' };
  if (verb === 'undo') return { kind: 'undo' };
  if (verb === 'clear') return cleared(draft);
  const read = readDots(draft, command);
  if (read.kind === 'unclear') return { kind: 'refused', why: read.why };
  const edits = [...read.dots].map(([id, value]): Edit => ({ kind: 'set', path: pathOf(id), value }));
  return { kind: 'change', edits, said: said(draft, read.dots) };
}

function pathOf(id: string): readonly string[] {
  return ['concepts', id, 'assessment', 'votes'];
}

function cleared({ plan }: Draft): Deed {
  const counted = [...plan.concepts].filter(([, { assessment }]) => assessment?.votes !== undefined);
  const edits = counted.map(([id]): Edit => ({ kind: 'remove', path: pathOf(id) }));
  return { kind: 'change', edits, said: 'All dots are off the board.', endsVote: true };
}

/** What was counted; and when the room cannot have set so many. */
function said(draft: Draft, dots: ReadonlyMap<string, number>): string {
  const { concepts, workshop } = draft.plan;
  let total = 0;
  for (const [id, { assessment }] of concepts) total += dots.get(id) ?? assessment?.votes ?? 0;
  const people = workshop?.participants?.length ?? 0;
  const most = people * dotsEach(draft);
  const counted = `${dotsInWords(total)} ${total === 1 ? 'is' : 'are'} on the board`;
  if (most === 0 || total <= most) return `${counted}.`;
  return `${counted}, though ${people} people with ${dotsInWords(dotsEach(draft))} each have ${most}. Count again, or go on.`;
}
